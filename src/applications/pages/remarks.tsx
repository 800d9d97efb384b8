import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice-field.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Tag } from '../../ui/tag.tsx'
import { LongText } from '../../ui/text-field.tsx'
import { remarkKinds, type Remark } from '../remark.ts'
import { together } from '../texts/together.ts'
import type { Workspace } from '../workspace.ts'

export type TypedRemark = { readonly kind: string; readonly text: string }

type Props = {
  readonly view: View
  readonly work: Workspace
  /** The key of the field. */
  readonly question: string
  readonly remarks: readonly Remark[]
  readonly newId: string
  readonly typed?: TypedRemark | undefined
  readonly errors?: readonly FieldError[] | undefined
}

const Standing = ({ view: { lang }, work, remark }: Props & { remark: Remark }) => {
  const t = together[lang].remarks
  if (remark.settledAt !== null)
    return (
      <p className="small quiet">
        {say(t.settled, { moment: writtenMoment(remark.settledAt, lang), who: remark.settledBy ?? '' })}
      </p>
    )
  if (remark.kind === 'comment') return null
  return (
    <PostButton action={paths.applicationSettlement(lang, work.application.id, remark.id)} variant="second" slim>
      {t.settle}
      <span className="hidden">: {remark.text.slice(0, 60)}</span>
    </PostButton>
  )
}

const Said = (props: Props & { remark: Remark }) => {
  const { view, remark } = props
  const { lang } = view
  const t = together[lang].remarks
  const waits = remark.kind === 'question' && remark.settledAt === null
  return (
    <li className="stack tight" id={`remark-${remark.id}`}>
      <p>
        <strong>{say(t.line, { who: remark.who, organisation: plain(remark.organisation, lang) })}</strong>{' '}
        <span className="quiet">{writtenMoment(remark.at, lang)}</span>{' '}
        <Tag>{waits ? `${t.kind.question}: ${t.open}` : t.kind[remark.kind]}</Tag>
      </p>
      <p className="prose">{remark.text}</p>
      <Standing {...props} />
    </li>
  )
}

/** What the parties say to each other about a field, and a form to say more. */
export function Remarks(props: Props) {
  const { view, work, question, remarks, newId, typed, errors = [] } = props
  const { lang } = view
  const t = together[lang].remarks
  const options = remarkKinds.map((kind) => ({ value: kind, label: t.kindChoice[kind] }))
  return (
    <>
      <h2 id="remarks">{t.title}</h2>
      <p className="quiet">{t.lead}</p>
      {remarks.length === 0 ? <p>{t.none}</p> : null}
      {remarks.length === 0 ? null : (
        <ol className="plain stack">
          {remarks.map((remark) => (
            <Said key={remark.id} {...props} remark={remark} />
          ))}
        </ol>
      )}
      <Form
        action={paths.applicationRemarks(lang, work.application.id, question)}
        label={t.title}
        hidden={{ id: newId }}
      >
        <Choice name="kind" label={t.kindLabel} options={options} value={typed?.kind ?? 'comment'} />
        <LongText
          name="remark"
          rows={3}
          label={t.text}
          hint={t.textHint}
          value={typed?.text}
          error={errorOf(errors, 'remark')}
        />
        <Buttons>
          <SubmitButton variant="second">{t.send}</SubmitButton>
        </Buttons>
      </Form>
    </>
  )
}
