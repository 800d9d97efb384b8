import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Alert } from '../../ui/note.tsx'
import { Table } from '../../ui/table.tsx'
import type { OwnEntry } from '../own/own-work.ts'
import { OwnForm } from '../parts/own-form.tsx'
import { WorkLink } from '../parts/work-link.tsx'
import { solutionTexts } from '../texts/solutions.ts'
import { publiccodeTexts } from '../texts/publiccode.ts'
import { ownTexts } from '../texts/own.ts'
import { offerWords } from '../words/offer.ts'
import type { OwnTold } from '../own/own-told.ts'
import { TellMore } from './solution-terms.tsx'
import { OwnTableForm, Report, type OwnReport } from './own-table.tsx'

type Props = {
  view: View
  works: readonly OwnTold[]
  /** Id that the next work is to have, so that a form sent twice enters one. */
  id: string
  entry: OwnEntry
  errors: readonly FieldError[]
  typed?: string | undefined
  report?: OwnReport | undefined
  done?: boolean | undefined
}

const Told = ({ works, lang }: { works: readonly OwnTold[]; lang: Lang }) => {
  const t = ownTexts[lang]
  return (
    <>
      <h2>{t.list}</h2>
      <Table
        id="told"
        caption={t.list}
        captionHidden
        columns={[
          {
            key: 'work',
            head: t.work,
            cell: (work) => <WorkLink work={{ ...work, coordinator: null, nameInSource: null }} lang={lang} />,
          },
          {
            key: 'status',
            head: t.status,
            cell: (work) => (work.status === null ? '' : offerWords[lang].status[work.status]),
          },
          {
            key: 'change',
            head: t.change,
            file: 'none',
            onCard: '',
            cell: (work) => (
              <a href={paths.ownWork(lang, work.id)} aria-label={say(t.changeOf, { title: plain(work.title, lang) })}>
                {t.change}
              </a>
            ),
          },
        ]}
        rows={works}
        keyOf={(work) => work.id}
        files
        empty={<p>{t.none}</p>}
      />
    </>
  )
}

/** Where an organisation tells of what it has done without a grant: one by one, or by spreadsheet. */
export function OwnWorks({ view, works, id, entry, errors, typed = '', report, done = false }: Props) {
  const { lang } = view
  const t = ownTexts[lang]
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      width="read"
      crumbs={[{ text: solutionTexts[lang].title, href: paths.solutions(lang) }]}
      failed={errors.length > 0}
      alert={
        errors.length > 0 ? (
          <ErrorSummary title={t.errors} errors={errors} />
        ) : done ? (
          <Alert kind="good">{t.done}</Alert>
        ) : undefined
      }
    >
      {report === undefined ? null : <Report report={report} lang={lang} />}
      <h2>{t.form}</h2>
      <p>{t.publicNote}</p>
      <OwnForm
        lang={lang}
        action={paths.ownWorks(lang)}
        entry={entry}
        errors={errors}
        button={t.save}
        hidden={{ id }}
      />
      <h2>{publiccodeTexts[lang].title}</h2>
      <p>
        {publiccodeTexts[lang].openHint} <a href={paths.ownPubliccode(lang)}>{publiccodeTexts[lang].open}</a>
      </p>
      <OwnTableForm lang={lang} typed={typed} errors={errors} />
      <Told works={works} lang={lang} />
    </Page>
  )
}

type ChangeProps = {
  view: View
  work: OwnTold
  entry: OwnEntry
  errors: readonly FieldError[]
  changed?: boolean | undefined
}

/** The five fields of a work that is there already. */
export function OwnWorkPage({ view, work, entry, errors, changed = false }: ChangeProps) {
  const { lang } = view
  const t = ownTexts[lang]
  return (
    <Page
      view={view}
      title={t.changeTitle}
      lead={plain(work.title, lang)}
      width="read"
      crumbs={[{ text: t.title, href: paths.ownWorks(lang) }]}
      failed={errors.length > 0}
      alert={
        errors.length > 0 ? (
          <ErrorSummary title={t.errors} errors={errors} />
        ) : changed ? (
          <Alert kind="good">{t.changed}</Alert>
        ) : undefined
      }
    >
      <TellMore lang={lang} slug={work.slug} />
      <OwnForm lang={lang} action={paths.ownWork(lang, work.id)} entry={entry} errors={errors} button={t.saveChange} />
    </Page>
  )
}
