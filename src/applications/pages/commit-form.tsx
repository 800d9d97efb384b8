import type { Lang } from '../../kit/lang.ts'
import type { Cents } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import type { Words } from '../../kit/words.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { statementNames } from '../commitment-statement.ts'
import { titleOf } from '../content.ts'
import type { ReadStatement } from '../partner.ts'
import { texts } from '../texts.ts'
import type { Workspace } from '../workspace.ts'
import { words } from '../words.ts'

type StatementProps = {
  readonly lang: Lang
  readonly work: Workspace
  readonly party: Words
  readonly ownCents: Cents
}

/** The words by which a signatory commits a party. */
export const Statement = ({ lang, work: { application }, party, ownCents }: StatementProps) => {
  const title = titleOf(application.answers)
  const coordinator = application.partners.find(({ role }) => role === 'coordinator')?.name ?? {}
  return (
    <p>
      {say(
        texts[lang].commit.says,
        statementNames(lang, words[lang].untitled, { party, title, ownCents, coordinator }),
      )}
    </p>
  )
}

/** The words by which a commitment was given, as they were read then. */
export const ReadWords = ({ statement, lang }: { statement: ReadStatement | null; lang: Lang }) =>
  statement === null ? null : (
    <p>
      {texts[lang].commit.read} <q lang={statement.lang}>{statement.text}</q>
    </p>
  )

/** What a signatory types. */
export type TypedCommitment = { readonly position: string; readonly basis: string }

type Props = {
  readonly lang: Lang
  readonly action: string
  /** The hash of the tasks and money that are read above the form. */
  readonly digest: string
  readonly typed?: TypedCommitment | undefined
  readonly errors?: readonly FieldError[] | undefined
}

/** The form by which a signatory commits a party to what was read. */
export const CommitForm = ({ lang, action, digest, typed, errors = [] }: Props) => {
  const t = texts[lang].commit
  return (
    <Form action={action} hidden={{ digest }} label={t.button}>
      <TextField
        name="position"
        label={t.position}
        hint={t.positionHint}
        value={typed?.position}
        error={errorOf(errors, 'position')}
        autoComplete="organization-title"
      />
      <TextField name="basis" label={t.basis} hint={t.basisHint} value={typed?.basis} optional={t.optional} />
      <SubmitButton>{t.button}</SubmitButton>
    </Form>
  )
}
