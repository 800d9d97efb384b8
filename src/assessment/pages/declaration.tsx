import type { View } from '../../frame/view.ts'
import { plain, type Words } from '../../kit/words.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Choice, Select } from '../../ui/choice-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { LongText } from '../../ui/text-field.tsx'
import { grounds, type DeclarationRefusal } from '../conflict.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'

export type Typed = { readonly declared: string; readonly ground: string; readonly note: string }
export const nothingTyped: Typed = { declared: '', ground: '', note: '' }

type Props = {
  view: View
  applicationId: string
  typed: Typed
  refused: DeclarationRefusal | 'choice_missing' | undefined
  /** Only the disqualification may still be declared. */
  later?: boolean | undefined
  back?: string | undefined
}

const Grounds = ({ view, typed, refused }: Pick<Props, 'view' | 'typed' | 'refused'>) => {
  const said = texts[view.lang].declare
  const options = grounds.map((ground) => ({ value: ground, label: words[view.lang].ground[ground] }))
  return (
    <>
      <Select
        name="ground"
        label={said.ground}
        hint={said.groundHint}
        options={options}
        blank="–"
        value={typed.ground}
        wide
        error={refused === 'ground_missing' ? texts[view.lang].refusal.ground_missing : undefined}
      />
      <LongText
        name="note"
        label={said.note}
        hint={said.noteHint}
        optional={said.optional}
        rows={3}
        value={typed.note}
        error={refused === 'note_missing' ? texts[view.lang].refusal.note_missing : undefined}
      />
    </>
  )
}

/** Declares one's own conflict, or that there is none. */
export const DeclarationForm = ({ view, applicationId, typed, refused, later = false, back = '' }: Props) => {
  const said = texts[view.lang].declare
  const action = paths.assessmentConflict(view.lang, applicationId)
  const options = [
    { value: 'none', label: said.none },
    { value: 'disqualified', label: said.disqualified },
  ]
  return (
    <Form action={action} hidden={later ? { declared: 'disqualified', back } : { back }} label={said.title}>
      {later ? null : (
        <Choice
          name="declared"
          label={said.choice}
          options={options}
          value={typed.declared}
          error={refused === 'choice_missing' ? said.choose : undefined}
        />
      )}
      <Grounds view={view} typed={typed} refused={refused} />
      <SubmitButton variant={later ? 'grave' : 'first'}>{later ? said.laterButton : said.button}</SubmitButton>
    </Form>
  )
}

/** Who the parties are, and whether the person serves one of them. */
export const Parties = ({
  view,
  parties,
  suggested,
}: {
  view: View
  parties: readonly { id: string; name: Words }[]
  suggested: readonly string[]
}) => {
  const said = texts[view.lang].declare
  const names = parties.filter((party) => suggested.includes(party.id)).map((party) => plain(party.name, view.lang))
  return (
    <>
      <h2>{said.parties}</h2>
      <ul>
        {parties.map((party, i) => (
          <li key={party.id}>
            {plain(party.name, view.lang)}
            {i === 0 ? <span className="quiet"> · {said.coordinator}</span> : null}
          </li>
        ))}
      </ul>
      {names.length === 0 ? null : <Note kind="warn">{say(said.suggested, { names: names.join(', ') })}</Note>}
    </>
  )
}
