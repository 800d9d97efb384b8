import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import type { Amendment } from '../amendment.ts'
import { phaseOf, type Call, type Phase } from '../call.ts'
import type { Duty } from '../duty.ts'
import type { Outcome } from '../fact.ts'
import { texts } from '../texts/desk.ts'
import { texts as open } from '../texts/open.ts'
import { words } from '../words.ts'
import { texts as life } from '../texts/life.ts'
import type { WaitingChange } from '../waiting.ts'
import { Amendments } from './amendments.tsx'
import { CallFacts } from './call-facts.tsx'
import { CallTimetable } from './call-timetable.tsx'
import { WaitingChanges } from './waiting-changes.tsx'

type Props = {
  view: View
  call: Call
  duties: readonly Duty[]
  outcome: Outcome | null
  amendments: readonly Amendment[]
  changes: readonly WaitingChange[]
  writes: boolean
}

const worked: readonly Phase[] = ['closed', 'in_assessment', 'decided', 'archived']

const People = ({ view, call, duties }: Props) => (
  <>
    <h2>{words[view.lang].part.people}</h2>
    {duties.length === 0 ? (
      <p>
        <a href={paths.deskCallPart(view.lang, call.slug, 'people')}>{texts[view.lang].people.none}</a>
      </p>
    ) : (
      <ul>
        {duties.map((duty) => (
          <li key={`${duty.personId} ${duty.role}`}>
            {duty.name}, {words[view.lang].duty[duty.role].toLowerCase()}
          </li>
        ))}
      </ul>
    )}
  </>
)

/** The way to cancel, at the end: seldom needed. */
const Cancelling = ({ view, call, writes }: Props) =>
  !writes || (call.state !== 'published' && call.state !== 'in_assessment') ? null : (
    <p className="small">
      <a href={paths.deskCallCancellation(view.lang, call.slug)}>{life[view.lang].amend.cancellation.title}</a>
      {worked.includes(phaseOf(call, view.now)) ? (
        <>
          {' · '}
          <a href={paths.deskCallClosing(view.lang, call.slug)}>{texts[view.lang].overview.endEmpty}</a>
        </>
      ) : null}
    </p>
  )

/** A published call at the desk: where it is worked on, its time, its terms and its people. */
export const DeskLive = (props: Props) => {
  const known = {
    call: props.call,
    outcome: props.outcome,
    facts: [],
    sources: [],
    amendments: props.amendments,
    answered: new Map<number, Date>(),
    funding: [],
    former: [],
    notices: [],
  }
  return (
    <>
      <Work {...props} />
      <WaitingChanges view={props.view} call={props.call} changes={props.changes} />
      <Amendments view={props.view} amendments={props.amendments} />
      <CallTimetable view={props.view} known={known} />
      <h2>{open[props.view.lang].inShort}</h2>
      <CallFacts view={props.view} known={known} flat />
      <People {...props} />
      <Cancelling {...props} />
    </>
  )
}

/** The pages where the call is worked on by others, from the moment there is something. */
function Work({ view, call }: Props) {
  const [t, { lang }] = [texts[view.lang].overview, view]
  if (!worked.includes(phaseOf(call, view.now)) || call.sourceKey !== null) return null
  const links = [
    [t.links.applications, paths.deskApplications(lang, call.slug)],
    ...(call.purposes.length < 2 ? [] : [[t.links.priority, paths.deskPriority(lang, call.slug)] as const]),
    [t.links.assignments, paths.deskAssignments(lang, call.slug)],
    [t.links.ranking, paths.deskRanking(lang, call.slug)],
    [t.links.proposals, paths.deskProposals(lang, call.slug)],
    [t.links.decisions, paths.deskDecisions(lang, call.slug)],
    [t.links.announcement, paths.deskAnnouncement(lang, call.slug)],
  ] as const
  return (
    <nav aria-labelledby="work" className="stack">
      <h2 id="work">{t.work}</h2>
      <ul>
        {links.map(([text, href]) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
