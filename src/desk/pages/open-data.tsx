import { langOfSource, siteOf, type Source } from '../../catalogue/source.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import { Table, type Column } from '../../ui/table.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { texts } from '../texts/open-data.ts'

type File = { readonly name: string; readonly what: string; readonly csv: string; readonly xlsx: string }

const filesOf = (lang: Lang): readonly File[] => {
  const t = texts[lang]
  return [
    {
      name: t.projects,
      what: t.projectsWhat,
      csv: paths.projectsFile(lang, 'csv'),
      xlsx: paths.projectsFile(lang, 'xlsx'),
    },
    {
      name: t.municipalities,
      what: t.municipalitiesWhat,
      csv: paths.municipalitiesFile(lang, 'csv'),
      xlsx: paths.municipalitiesFile(lang, 'xlsx'),
    },
  ]
}

const Name = ({ source, lang }: { source: Source; lang: Lang }) => {
  const name = source.title ?? siteOf(source)
  const said = langOfSource(source)
  const other = said === lang ? undefined : said
  if (name === undefined) return <>{texts[lang].unnamed}</>
  return source.url === null ? (
    <span lang={other}>{name}</span>
  ) : (
    <a href={source.url} lang={other} rel="external">
      {name}
    </a>
  )
}

const sourceColumns = (lang: Lang): readonly Column<Source>[] => {
  const t = texts[lang]
  const orUnsaid = (text: string | null) => text ?? <Unsaid>{t.unsaid}</Unsaid>
  return [
    { key: 'name', head: t.source, cell: (source) => <Name source={source} lang={lang} />, onCard: '' },
    { key: 'publisher', head: t.publisher, cell: (source) => orUnsaid(source.publisher) },
    {
      key: 'on',
      head: t.on,
      end: true,
      cell: (source) => orUnsaid(source.publishedOn === null ? null : writtenDay(source.publishedOn, lang)),
    },
    { key: 'kind', head: t.kind, cell: (source) => (source.external ? t.external : t.own) },
  ]
}

/** What can be taken away, what it may be used for, and every source that was read. */
export function OpenData({ view, sources }: { view: View; sources: readonly Source[] }) {
  const { lang } = view
  const t = texts[lang]
  return (
    <Page view={view} title={t.title} lead={t.lead} crumbs={[]}>
      <Table
        id="files"
        files
        caption={t.files}
        rows={filesOf(lang)}
        keyOf={(file) => file.csv}
        empty={null}
        columns={[
          { key: 'name', head: t.name, cell: (file) => file.name },
          { key: 'what', head: t.what, cell: (file) => file.what, onCard: '' },
          {
            key: 'format',
            head: t.format,
            cell: (file) => (
              <span className="row">
                <a href={file.csv} download aria-label={`${file.name}, csv`}>
                  csv
                </a>
                <a href={file.xlsx} download aria-label={`${file.name}, xlsx`}>
                  xlsx
                </a>
              </span>
            ),
          },
        ]}
      />
      <p className="read">
        {t.how} {t.notYet}
      </p>
      <h2>{t.use}</h2>
      <p className="read">{t.useText}</p>
      <h2>{t.licences}</h2>
      <ul>
        {Object.entries(t.licenceList).map(([key, text]) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
      <Table
        id="sources"
        files
        caption={t.sources}
        note={t.sourcesNote}
        columns={sourceColumns(lang)}
        rows={sources}
        keyOf={(source) => source.key}
        empty={null}
      />
    </Page>
  )
}
