import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenDay, type Day } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { percent } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { told } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Details } from '../../ui/details.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { Status } from '../../ui/status.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { inForce, newestFirst, type GeneralTerms } from '../general-terms.ts'
import { texts } from '../words/terms.ts'
import { TermsForm } from './terms-form.tsx'

type Props = {
  readonly view: View
  readonly all: readonly GeneralTerms[]
  readonly today: Day
  readonly mayEnter: boolean
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly FieldError[]
  /** Somebody else entered a version meanwhile. */
  readonly refused?: string | undefined
  readonly saved: boolean
}

function StateOf({ terms, all, today, lang }: Pick<Props, 'all' | 'today'> & { terms: GeneralTerms; lang: Lang }) {
  const t = texts[lang]
  if (terms.inForceOn > today) return <Status kind="due">{t.coming}</Status>
  return inForce(all, today)?.version === terms.version ? (
    <Status kind="ok">{t.now}</Status>
  ) : (
    <Status kind="none">{t.past}</Status>
  )
}

function columnsOf({ view: { lang }, all, today }: Props): readonly Column<GeneralTerms>[] {
  const t = texts[lang]
  return [
    { key: 'version', head: t.version, cell: (terms) => terms.version },
    { key: 'from', head: t.from, cell: (terms) => writtenDay(terms.inForceOn, lang) },
    { key: 'share', head: t.share, end: true, cell: (terms) => percent(terms.firstShare, lang) },
    { key: 'months', head: t.months, cell: (terms) => say(t.monthsAfter, { count: terms.reportMonths }) },
    {
      key: 'state',
      head: t.state,
      cell: (terms) => <StateOf terms={terms} all={all} today={today} lang={lang} />,
    },
  ]
}

const Versions = (props: Props) => {
  const {
    view: { lang },
    all,
  } = props
  const t = texts[lang]
  const rows = newestFirst(all)
  return (
    <section className="stack">
      <Table
        id="versions"
        files
        caption={t.versions}
        note={t.versionsNote}
        columns={columnsOf(props)}
        rows={rows}
        keyOf={(terms) => terms.version}
        empty={<Empty title={t.none}>{t.noneHelp}</Empty>}
      />
      {rows.map((terms) => (
        <Details key={terms.version} summary={say(t.text, { version: terms.version })}>
          <p>
            {t.registry}: <span lang={told(terms.registry, lang)?.lang}>{told(terms.registry, lang)?.text}</span>
          </p>
          <ol>
            {terms.clauses.map((clause, at) => (
              <li key={at} lang={told(clause, lang)?.lang}>
                {told(clause, lang)?.text}
              </li>
            ))}
          </ol>
        </Details>
      ))}
    </section>
  )
}

function alertOf({ view: { lang }, errors, refused, saved }: Props) {
  if (refused !== undefined) return <Alert kind="bad">{refused}</Alert>
  if (errors.length > 0) return <ErrorSummary title={texts[lang].errors} errors={errors} />
  return saved ? <Alert kind="good">{texts[lang].saved}</Alert> : undefined
}

/** The general terms and the registry's address of an authority: every version, and the form for the next one. */
export function GeneralTermsPage(props: Props) {
  const { view, all, mayEnter, values, errors } = props
  const t = texts[view.lang]
  const up = mayEnter ? { text: t.admin, href: paths.admin(view.lang) } : { text: t.desk, href: paths.desk(view.lang) }
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      crumbs={[up]}
      alert={alertOf(props)}
      failed={errors.length > 0}
      wide
    >
      <Versions {...props} />
      {mayEnter ? (
        <TermsForm
          lang={view.lang}
          values={values}
          errors={errors}
          known={newestFirst(all)[0]?.version ?? ''}
          title={all.length === 0 ? t.first : t.next}
        />
      ) : (
        <Note>{t.onlyAdmin}</Note>
      )}
    </Page>
  )
}
