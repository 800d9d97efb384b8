import type { ReactNode } from 'react'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { Status, type StatusKind } from '../../ui/status.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { TextField } from '../../ui/text-field.tsx'
import {
  invitedRoles,
  standingOf,
  type InvitationEntry,
  type InvitationStanding,
  type ListedInvitation,
} from '../invitation.ts'
import { roleWord } from '../invitation-letters.ts'
import type { Partner } from '../partner.ts'
import { texts } from '../texts.ts'
import { invitationTexts } from '../texts/invitations.ts'
import type { Workspace } from '../workspace.ts'
import { WorkspacePage } from './workspace-page.tsx'

type Props = {
  readonly view: View
  readonly work: Workspace
  readonly partner: Partner
  readonly invitations: readonly ListedInvitation[]
  /** For the form, so that it sends one letter however often it is sent. */
  readonly newId: string
  readonly may: { readonly invite: boolean; readonly confirm: boolean }
  readonly typed?: InvitationEntry | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly alert?: ReactNode
}

const statusKinds = {
  open: 'busy',
  expired: 'due',
  withdrawn: 'none',
  unconfirmed: 'due',
  taken: 'ok',
} as const satisfies Record<InvitationStanding, StatusKind>

const deedsOf = (standing: InvitationStanding, may: Props['may']): readonly ('renew' | 'withdraw' | 'confirm')[] => {
  if (standing === 'unconfirmed') return may.confirm ? ['confirm'] : []
  if (!may.invite || standing === 'taken') return []
  return standing === 'open' ? ['renew', 'withdraw'] : ['renew']
}

const Invitations = ({ view: { lang, now }, work, partner, invitations, may }: Props) => {
  const t = invitationTexts[lang]
  const columns: readonly Column<ListedInvitation>[] = [
    { key: 'name', head: t.name, cell: (one) => `${one.name} (${one.email ?? ''})` },
    { key: 'role', head: t.role, cell: (one) => roleWord(one.role, lang) },
    {
      key: 'standing',
      head: t.standing,
      cell: (one) => <Status kind={statusKinds[standingOf(one, now)]}>{t.is[standingOf(one, now)]}</Status>,
    },
    { key: 'until', head: t.until, cell: (one) => writtenMoment(one.expiresAt, lang) },
    {
      key: 'deed',
      head: t.deed,
      file: 'none',
      cell: (one) =>
        deedsOf(standingOf(one, now), may).map((deed) => (
          <PostButton
            key={deed}
            action={paths.applicationInvitation(lang, work.application.id, partner.id, one.id)}
            hidden={{ deed }}
            variant={deed === 'confirm' ? 'second' : 'plain'}
            slim
          >
            {say(t[deed], { name: one.name })}
          </PostButton>
        )),
    },
  ]
  return (
    <Table
      id="invitations"
      caption={t.caption}
      columns={columns}
      rows={invitations}
      keyOf={(one) => one.id}
      files
      empty={<Empty title={t.none}>{t.noneHint}</Empty>}
    />
  )
}

const InviteForm = ({ view: { lang }, work, partner, newId, typed, errors = [] }: Props) => {
  const t = invitationTexts[lang]
  const languages = [
    { value: 'fi', label: t.fi },
    { value: 'sv', label: t.sv },
  ]
  return (
    <>
      <h2>{t.add}</h2>
      <Form
        action={paths.applicationPeople(lang, work.application.id, partner.id)}
        hidden={{ id: newId }}
        label={t.add}
      >
        <TextField name="name" label={t.name} hint={t.nameHint} value={typed?.name} error={errorOf(errors, 'name')} />
        <TextField
          name="email"
          label={t.email}
          hint={t.emailHint}
          value={typed?.email}
          error={errorOf(errors, 'email')}
        />
        <Choice
          name="role"
          label={t.role}
          options={invitedRoles.map((role) => ({ value: role, label: roleWord(role, lang), hint: t.roleHint[role] }))}
          value={typed?.role ?? ''}
          error={errorOf(errors, 'role')}
        />
        <Choice name="lang" label={t.lang} options={languages} value={typed?.lang ?? partner.lang} across />
        <SubmitButton>{t.send}</SubmitButton>
      </Form>
    </>
  )
}

/** The invitations to work for a party, and how another is sent. */
export function PeoplePage(props: Props) {
  const { view, work, partner, may, errors = [], alert } = props
  const { lang } = view
  const t = invitationTexts[lang]
  const party = plain(partner.name, lang)
  const summary =
    errors.length === 0 ? (
      alert
    ) : (
      <ErrorSummary title={say(texts[lang].work.errors, { count: errors.length })} errors={errors} />
    )
  return (
    <WorkspacePage
      view={view}
      work={work}
      current="parties"
      title={say(t.title, { party })}
      lead={t.lead}
      alert={summary}
      failed={errors.length > 0}
    >
      {may.invite && !may.confirm ? <Note>{t.others}</Note> : null}
      <Invitations {...props} />
      {may.invite ? <InviteForm {...props} /> : null}
    </WorkspacePage>
  )
}
