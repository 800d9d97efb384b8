import { Page } from '../../frame/page.tsx'
import { texts as frame } from '../../frame/texts.ts'
import type { View } from '../../frame/view.ts'
import { writtenDay } from '../../kit/dates.ts'
import { langs } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Table } from '../../ui/table.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { RoleEntry } from '../entry.ts'
import { nameOf, type Organisation } from '../organisation.ts'
import { actsForApplicant, type Role } from '../person.ts'
import { rolesFor } from '../policy.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'

type Held = {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly role: Role
  readonly fromOn: string
}
type Props = {
  readonly view: View
  readonly organisation: Organisation
  readonly held: readonly Held[]
  readonly entry: RoleEntry
  readonly errors: readonly FieldError[]
  /** The Business ID as it was typed and refused; otherwise what the register has. */
  readonly businessId?: string | undefined
}

function HeldTable({ view, held }: Pick<Props, 'view' | 'held'>) {
  const t = texts[view.lang].admin
  const columns = [
    { key: 'person', head: t.person, cell: (row: Held) => row.name },
    { key: 'role', head: t.role, cell: (row: Held) => words[view.lang].role[row.role] },
    { key: 'email', head: t.email, cell: (row: Held) => row.email ?? '' },
    {
      key: 'since',
      head: t.since,
      cell: (row: Held) => writtenDay(row.fromOn, view.lang),
      file: { kind: 'day' as const, of: (row: Held) => row.fromOn },
    },
    {
      key: 'end',
      head: t.end,
      file: 'none' as const,
      onCard: '',
      cell: (row: Held) => (
        <PostButton action={paths.adminRole(view.lang, row.id)} variant="second" slim>
          {t.end}
        </PostButton>
      ),
    },
  ]
  return (
    <Table
      id="held"
      files
      caption={t.people}
      columns={columns}
      rows={held}
      keyOf={(row) => row.id}
      empty={<Empty title={t.nobody}>{t.nobodyHelp}</Empty>}
    />
  )
}

/** The Business ID, which an administrator enters where the register lacks it. */
const BusinessId = ({ view: { lang }, organisation, businessId, errors }: Omit<Props, 'held' | 'entry'>) => {
  const t = texts[lang].admin
  return (
    <div className="read">
      <Form action={paths.adminBusinessId(lang, organisation.id)}>
        <TextField
          name="businessId"
          label={t.businessId}
          optional={t.optional}
          hint={t.businessIdUse}
          value={businessId ?? organisation.businessId ?? ''}
          width="short"
          error={errorOf(errors, 'businessId')}
        />
        <SubmitButton variant="second">{t.saveBusinessId}</SubmitButton>
      </Form>
    </div>
  )
}

/** Who may do what for an organisation, and the form that gives a role. */
export function Roles({ view, organisation, held, entry, errors, businessId }: Props) {
  const t = texts[view.lang].admin
  const options = rolesFor(organisation.kind).map((role) => ({ value: role, label: words[view.lang].role[role] }))
  const title = say(t.roles, { name: nameOf(organisation, view.lang) })
  const alert = errors.length > 0 ? <ErrorSummary title={t.errors} errors={errors} /> : undefined
  const isOwn = view.who !== null && actsForApplicant(view.who)
  const up = isOwn
    ? { text: frame[view.lang].my, href: paths.my(view.lang) }
    : { text: t.title, href: paths.admin(view.lang) }
  return (
    <Page view={view} title={title} lead={t.rolesLead} crumbs={[up]} alert={alert} failed={errors.length > 0}>
      <HeldTable view={view} held={held} />
      <h2>{t.give}</h2>
      <div className="read">
        <Form action={paths.adminPeople(view.lang, organisation.id)}>
          <TextField name="name" label={t.personName} value={entry.name} error={errorOf(errors, 'name')} />
          <TextField
            name="email"
            label={t.email}
            hint={t.emailHelp}
            type="email"
            value={entry.email}
            error={errorOf(errors, 'email')}
          />
          <Select
            name="role"
            label={t.role}
            options={options}
            value={entry.role}
            blank="–"
            error={errorOf(errors, 'role')}
          />
          <Select
            name="lang"
            label={t.lang}
            options={langs.map((lang) => ({ value: lang, label: t.langs[lang] }))}
            value={entry.lang}
          />
          <SubmitButton>{t.give}</SubmitButton>
        </Form>
      </div>
      <h2>{t.businessId}</h2>
      <BusinessId view={view} organisation={organisation} businessId={businessId} errors={errors} />
    </Page>
  )
}
