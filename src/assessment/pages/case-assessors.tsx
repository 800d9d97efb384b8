import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { Status } from '../../ui/status.tsx'
import type { DeskCase } from '../listed.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'

const kinds = { completed: 'ok', none: 'busy', undeclared: 'due', disqualified: 'none' } as const

type Assessor = DeskCase['assessors'][number]

const stateOf = ({ declared, completed }: Assessor): keyof typeof kinds => {
  if (declared === 'disqualified') return 'disqualified'
  return completed ? 'completed' : (declared ?? 'undeclared')
}

type Props = {
  view: View
  assessors: DeskCase['assessors']
  slug: string
  /** Their points are on the page. */
  shown: boolean
}

/** Who assesses the application, and how far each of them is. */
export const CaseAssessors = ({ view, assessors, slug, shown }: Props) => {
  const said = texts[view.lang].file
  return (
    <section className="stack tight" aria-labelledby="assessors">
      <h2 id="assessors">{said.assessors}</h2>
      {assessors.length === 0 ? (
        <p>
          {said.noAssessors} <a href={paths.deskAssignments(view.lang, slug)}>{said.toAssign}</a>
        </p>
      ) : (
        <ul>
          {assessors.map((one) => (
            <li key={one.personId}>
              {one.name} <Status kind={kinds[stateOf(one)]}>{words[view.lang].assessor[stateOf(one)]}</Status>
            </li>
          ))}
        </ul>
      )}
      {shown || assessors.length === 0 ? null : <p className="quiet">{said.sheetsHidden}</p>}
    </section>
  )
}
