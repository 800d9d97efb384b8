import type { Form } from '../../forms/form.ts'
import type { Option } from '../../forms/question.ts'
import { writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import { Status } from '../../ui/status.tsx'
import { editStanding, type BehalfEdit, type EditStanding } from '../behalf-edit.ts'
import { behalfEditTexts } from '../texts/behalf-edit.ts'
import { ChangedAnswer } from './changed-answer.tsx'
import { fieldName } from './supplement-read.tsx'

/** An edit with who asked, opened and ended it. */
export type EditShown = BehalfEdit & {
  readonly party: Words
  readonly openedAt: Date
  readonly openedBy: string
  readonly endedBy: string | null
  readonly versionNumber: number | null
}
export type EditReadProps = {
  readonly lang: Lang
  readonly now: Date
  /** Whether the application is under way (`isUnderWay`): nothing is open any more where it is not. */
  readonly underWay: boolean
  readonly edit: EditShown
  readonly form: Pick<Form, 'questions'>
  readonly purposes: readonly Option[]
  /** The language that the application is written in. */
  readonly textLang: string
}

const kinds = { open: 'due', made: 'ok', dropped: 'none', over: 'none', lapsed: 'bad' } as const satisfies Record<
  EditStanding,
  string
>

/** What stands in a changed field now, and what stood there before. */
function Changed({ lang, form, purposes, textLang, edit, field }: EditReadProps & { field: string }) {
  const t = behalfEditTexts[lang]
  const question = form.questions.find(({ key }) => key === field)
  if (question === undefined) return null
  return (
    <ChangedAnswer
      {...{ lang, question, purposes, textLang }}
      value={edit.after?.[field]}
      before={edit.before?.[field]}
      says={{ earlier: t.before, wasBlank: t.wasBlank }}
    />
  )
}

/** How it ended; nothing while it is open. */
const Ended = ({ lang, edit, standing }: Pick<EditReadProps, 'lang' | 'edit'> & { standing: EditStanding }) => {
  const t = behalfEditTexts[lang]
  if (edit.endedAt === null || (standing !== 'made' && standing !== 'dropped')) return null
  const said = { who: edit.endedBy ?? '', at: writtenMoment(edit.endedAt, lang), number: edit.versionNumber ?? '' }
  return <p>{say(t[standing], said)}</p>
}

/** A change on behalf of a party to be read: who asked and why, who changed what, and what stood there before. */
export function BehalfEditRead(props: EditReadProps) {
  const { lang, now, underWay, edit, form } = props
  const t = behalfEditTexts[lang]
  const standing = editStanding(edit, underWay, now)
  return (
    <section className="stack tight" aria-labelledby={`edit-${edit.id}`}>
      <h2 id={`edit-${edit.id}`}>
        {say(t.title, { at: writtenMoment(edit.openedAt, lang) })}{' '}
        <Status kind={kinds[standing]}>{t.standing[standing]}</Status>
      </h2>
      <p className="prose">{say(t.asked, { party: plain(edit.party, lang), reason: edit.reason })}</p>
      <p className="small quiet">
        {say(standing === 'open' || standing === 'lapsed' ? t.opened : t.wasOpened, {
          who: edit.openedBy,
          at: writtenMoment(edit.openedAt, lang),
          until: writtenMoment(edit.until, lang),
        })}
      </p>
      <p>{say(t.fields, { fields: edit.fields.map((key) => fieldName(form, key, lang)).join(', ') })}</p>
      <Ended {...{ lang, edit, standing }} />
      {Object.keys(edit.after ?? {}).map((field) => (
        <div key={field} className="stack tight">
          <h3>{fieldName(form, field, lang)}</h3>
          <Changed {...props} field={field} />
        </div>
      ))}
    </section>
  )
}
