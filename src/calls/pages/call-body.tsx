import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain, told, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Details } from '../../ui/details.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/note.tsx'
import type { Clause } from '../clause.ts'
import { factsOn } from '../fact.ts'
import { Paragraphs, Said } from '../parts/said.tsx'
import { countsMunicipal } from '../partner-kind.ts'
import { texts } from '../texts/open.ts'
import { Amendments } from './amendments.tsx'
import { CallAttachments } from './call-attachments.tsx'
import { CallCriteria } from './call-criteria.tsx'
import { isHistory, isOver, type Known } from './call-known.ts'
import { CallNotices } from './call-notices.tsx'
import { CallTimetable } from './call-timetable.tsx'

type Props = { view: View; known: Known }

/** Whether what the reader sees is our translation of a source. */
const isOurs = (words: Words | null, view: View) => told(words, view.lang)?.by === 'ours'

/** Whose words the page is in, where they are not the source's own. */
function WhoseWords({ view, known: { call, sources } }: Props) {
  const t = texts[view.lang]
  if (!isHistory(call) || !isOurs(call.title, view)) return null
  const pieced = sources.find((source) => source.key === call.sourceKey)?.external === true
  const text = pieced ? t.pieced : isOurs(call.summary, view) ? t.translated : t.ownTitle
  return <p className="small quiet">{text}</p>
}

const Examples = ({ view, examples }: { view: View; examples: readonly Words[] }) =>
  examples.length === 0 ? null : (
    <ul className="small">
      {examples.map((words, i) => (
        <li key={i}>
          <Said words={words} lang={view.lang} />
        </li>
      ))}
    </ul>
  )

const Purposes = ({ view, known: { call } }: Props) =>
  call.purposes.length === 0 ? null : (
    <>
      <h2 id="purposes">{isOver(call) ? texts[view.lang].purposesWere : texts[view.lang].purposes}</h2>
      <ol className="grants">
        {call.purposes.map((clause) => (
          <li key={clause.key}>
            <div>
              <Said words={clause.words} lang={view.lang} />
              <Examples view={view} examples={clause.examples} />
              {clause.adopts === true && !isOver(call) ? <p className="small">{texts[view.lang].adopts}</p> : null}
            </div>
          </li>
        ))}
      </ol>
    </>
  )

const Priority = ({ view, known: { call } }: Props) => {
  const first = call.purposes.find((clause) => clause.key === call.priorityPurpose)
  if (first === undefined) return null
  const t = texts[view.lang]
  return (
    <Note title={say(t.priority, { purpose: plain(first.words, view.lang) })}>
      <Paragraphs words={call.priorityText} lang={view.lang} />
      <Paragraphs words={call.priorityReason} lang={view.lang} />
      {call.priorityLaidAt === null ? null : (
        <p className="small quiet">{say(t.priorityLaid, { when: writtenMoment(call.priorityLaidAt, view.lang) })}</p>
      )}
    </Note>
  )
}

const Clauses = ({
  view,
  title,
  clauses,
  out = false,
}: {
  view: View
  title: string
  clauses: readonly Clause[]
  out?: boolean
}) =>
  clauses.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul role={out ? 'list' : undefined} className={out ? 'tight' : undefined}>
        {clauses.map((clause) => (
          <li key={clause.key} className={out ? 'status-line' : undefined}>
            {out ? (
              <>
                <Icon name="cross" />{' '}
              </>
            ) : null}
            <Said words={clause.words} lang={view.lang} />
          </li>
        ))}
      </ul>
    </>
  )

function Exclusions({ view, known: { call, facts } }: Props) {
  const others = factsOn(facts, 'exclusion').flatMap(({ words }, i): readonly Clause[] =>
    words === null ? [] : [{ key: `fact-${i}`, words, examples: [] }],
  )
  return <Clauses view={view} title={texts[view.lang].exclusions} clauses={[...call.exclusions, ...others]} out />
}

const AnsweredAt = ({ view, at }: { view: View; at: Date | undefined }) =>
  at === undefined ? null : (
    <p className="small quiet">{say(texts[view.lang].answeredAt, { when: writtenMoment(at, view.lang) })}</p>
  )

const Questions = ({ view, known: { call, answered } }: Props) => {
  const t = texts[view.lang]
  if (isOver(call) && call.faq.length === 0) return null
  return (
    <>
      <h2 id="faq">{t.faq}</h2>
      {call.faq.length === 0 ? (
        <p>{t.faqNone}</p>
      ) : (
        <div>
          {call.faq.map((one, i) => (
            <Details key={i} open={i === 0} summary={<Said words={one.question} lang={view.lang} />}>
              <p className="prose">
                <Said words={one.answer} lang={view.lang} />
              </p>
              <AnsweredAt view={view} at={answered.get(i + 1)} />
            </Details>
          ))}
        </div>
      )}
    </>
  )
}

/** The left side of the page: what the call is, from its description to its questions. */
export const CallBody = ({ view, known }: Props) => {
  const [t, { call }] = [texts[view.lang], known]
  return (
    <div className="stack read">
      <WhoseWords view={view} known={known} />
      <Amendments view={view} amendments={known.amendments} />
      <CallNotices view={view} notices={known.notices} />
      <Paragraphs words={call.description} lang={view.lang} />
      <Purposes view={view} known={known} />
      <Priority view={view} known={known} />
      <Clauses view={view} title={t.aims} clauses={call.aims} />
      <Exclusions view={view} known={known} />
      {call.jointOnly === true && countsMunicipal(call) && !isOver(call) ? (
        <Note>
          <p>
            {t.onlyTogether} <a href={paths.projects(view.lang)}>{t.findPartners}</a>
          </p>
        </Note>
      ) : null}
      <Clauses view={view} title={t.conditions} clauses={call.conditions} />
      <Clauses view={view} title={t.forResidents} clauses={call.forResidents} />
      <Clauses view={view} title={t.inside} clauses={call.inside} />
      <CallCriteria view={view} known={known} />
      <CallTimetable view={view} known={known} />
      <CallAttachments view={view} known={known} />
      <Questions view={view} known={known} />
    </div>
  )
}
