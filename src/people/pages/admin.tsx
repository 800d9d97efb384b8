import { Page } from '../../frame/page.tsx'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-field.tsx'
import { Details } from '../../ui/details.tsx'
import { Empty } from '../../ui/empty.tsx'
import { errorOf, ErrorSummary } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert } from '../../ui/note.tsx'
import { Table } from '../../ui/table.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { enterable, type OrganisationEntry } from '../entry.ts'
import { kindName } from '../organisation-kind.ts'
import { nameOf, type Organisation } from '../organisation.ts'
import { texts } from '../texts.ts'
import { Kinds, type KindsProps } from './kinds.tsx'

type Listed = Organisation & { readonly source: string | null }
type Props = KindsProps & {
  readonly id: string
  readonly others: readonly Listed[]
  /** Municipalities whose Business ID is not known. */
  readonly withoutId: readonly Organisation[]
  readonly entry: OrganisationEntry
  readonly added: 'organisation' | 'kind' | null
}

function Others({ view, others, kinds }: Pick<Props, 'view' | 'others' | 'kinds'>) {
  const t = texts[view.lang].admin
  const columns = [
    { key: 'name', head: t.name, cell: (row: Listed) => plain(row.name, view.lang) },
    { key: 'kind', head: t.kind, cell: (row: Listed) => kindName(kinds, row.kind, view.lang) },
    {
      key: 'id',
      head: t.businessId,
      cell: (row: Listed) => row.businessId ?? <span className="unsaid">{t.unknown}</span>,
    },
    { key: 'source', head: t.source, cell: (row: Listed) => row.source ?? <span className="unsaid">{t.unknown}</span> },
    {
      key: 'people',
      file: 'none' as const,
      head: t.people,
      cell: (row: Listed) => <a href={paths.adminPeople(view.lang, row.id)}>{t.people}</a>,
    },
  ]
  return (
    <Table
      id="others"
      files
      caption={t.others}
      note={t.othersNote}
      columns={columns}
      rows={others}
      keyOf={(row) => row.id}
      empty={<Empty title={t.none} />}
    />
  )
}

/** The municipalities whose Business ID the register lacks, each leading to where it is entered. */
const WithoutId = ({ view: { lang }, withoutId }: Pick<Props, 'view' | 'withoutId'>) =>
  withoutId.length === 0 ? null : (
    <Details summary={say(texts[lang].admin.withoutId, { count: withoutId.length })}>
      <ul>
        {withoutId.map((row) => (
          <li key={row.id}>
            <a href={paths.adminPeople(lang, row.id)}>{nameOf(row, lang)}</a>
          </li>
        ))}
      </ul>
    </Details>
  )

const NewOrganisation = ({ view, id, kinds, entry, errors }: Props) => {
  const t = texts[view.lang].admin
  return (
    <div className="read">
      <Form action={paths.adminOrganisations(view.lang)} hidden={{ id }}>
        <Select
          name="kind"
          label={t.kind}
          value={entry.kind}
          error={errorOf(errors, 'kind')}
          options={enterable(kinds).map(({ key }) => ({ value: key, label: kindName(kinds, key, view.lang) }))}
        />
        <TextField name="nameFi" label={t.nameFi} value={entry.nameFi} lang="fi" error={errorOf(errors, 'nameFi')} />
        <TextField name="nameSv" label={t.nameSv} value={entry.nameSv} lang="sv" />
        <TextField
          name="businessId"
          label={t.businessId}
          optional={t.optional}
          hint={t.businessIdHelp}
          value={entry.businessId}
          width="short"
          error={errorOf(errors, 'businessId')}
        />
        <TextField name="source" label={t.source} optional={t.optional} hint={t.sourceHelp} value={entry.source} />
        <SubmitButton>{t.add}</SubmitButton>
      </Form>
    </div>
  )
}

/** The register of organisations, for the administrator of an authority. */
export function Admin(props: Props) {
  const { view, others, withoutId, kinds, errors, added } = props
  const t = texts[view.lang].admin
  const alert =
    added !== null ? (
      <Alert kind="good">{t.added[added]}</Alert>
    ) : errors.length > 0 ? (
      <ErrorSummary title={t.errors} errors={errors} />
    ) : undefined
  return (
    <Page view={view} title={t.title} lead={t.lead} crumbs={[]} alert={alert} failed={errors.length > 0}>
      <p>
        <a href={paths.adminTerms(view.lang)}>{t.toTerms}</a>
      </p>
      <Others view={view} others={others} kinds={kinds} />
      <WithoutId view={view} withoutId={withoutId} />
      <h2 id="add">{t.add}</h2>
      <NewOrganisation {...props} />
      <Kinds {...props} />
    </Page>
  )
}
