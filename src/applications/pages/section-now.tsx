import type { View } from '../../frame/view.ts'
import { writtenTime } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { partName } from '../../register/secrecy/part.ts'
import type { ChangedBy } from '../changed-by.ts'
import type { Together } from '../extras.ts'
import { keptPartOf } from '../kept-part.ts'
import { namedNow } from '../part-named.ts'
import { partLabel } from '../parts/part-label.ts'
import { together as words } from '../texts/together.ts'
import type { Workspace } from '../workspace.ts'
import { AdoptionPart } from './adoption.tsx'
import { Costs } from './budget.tsx'
import { Findings } from './findings.tsx'
import { Questions } from './questions.tsx'
import { ReuseQuestions } from './reuse.tsx'

type Props = {
  readonly view: View
  readonly work: Workspace
  readonly section: string
  readonly together: Together
  readonly changed: readonly ChangedBy[]
}

/** What a section is asked for its forms alone by. */
export const fieldsOnly = 'fields'

/** The field in which a part stands; the costs of all parties stand in one table. */
const fieldOf = (name: string): string => {
  const part = keptPartOf(name)
  if (part?.kind === 'costs') return 'costs'
  return part?.kind === 'reuse' || part?.kind === 'adoption' ? part.key : name
}

/** What a question or a part is called. */
const labelOf = (work: Workspace, name: string, lang: Lang): string =>
  partLabel(namedNow(work), keptPartOf(name) === undefined ? partName({ kind: 'answer', key: name }) : name, lang)

const Forms = (props: Props) => {
  if (props.section !== 'reuse')
    return (
      <>
        {props.section === 'budget' ? <Costs {...props} /> : null}
        <Questions {...props} />
      </>
    )
  return (
    <>
      <Findings {...props} />
      <AdoptionPart {...props} />
      <ReuseQuestions {...props} />
    </>
  )
}

/** The forms of a section as they stand now, and who changed what last: for a page that has it open (elements/fresh-fields.ts). */
export const SectionNow = (props: Props) => {
  const { lang } = props.view
  const t = words[lang].live
  const newest = new Map(props.changed.map((one) => [fieldOf(one.name), one]))
  return (
    <>
      <Forms {...props} />
      {[...newest].map(([field, { name, who, at }]) => (
        <p
          key={field}
          className="small quiet"
          data-changed-by={field}
          data-aloud-as={say(t.changedAloud, { who, field: labelOf(props.work, name, lang) })}
        >
          {say(t.changedBy, { who, time: writtenTime(at, lang) })}
        </p>
      ))}
    </>
  )
}
