import { WorkLink } from '../../catalogue/parts/work-link.tsx'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { OrganisationName } from '../../people/parts/organisation-name.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Note } from '../../ui/note.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { Listed } from '../enrolment.ts'
import { texts } from '../texts/enrolment.ts'
import { texts as trialTexts } from '../texts/trial.ts'
import type { Theme } from '../trial.ts'
import { words } from '../words.ts'
import { themeName } from './theme-name.ts'

/** The name of a municipality with the way to its page. */
export const Municipality = ({ row, lang }: { row: Listed; lang: Lang }) => (
  <>
    <OrganisationName lang={lang} name={row.name} code={row.example ? null : row.code} />
    {row.example ? (
      <>
        {' '}
        <Tag kind="example">{trialTexts[lang].example}</Tag>
      </>
    ) : null}
  </>
)

/** What a municipality wrote of itself, in its own language. */
export const Own = ({ row, text, lang }: { row: Listed; text: string; lang: Lang }) =>
  text === '' ? (
    <Unsaid>{texts[lang].list.untold}</Unsaid>
  ) : (
    <span lang={row.lang === lang ? undefined : row.lang}>{text}</span>
  )

/** What was changed, and the work as which it is told. */
const Changed = ({ row, lang }: { row: Listed; lang: Lang }) => (
  <>
    <Own row={row} text={row.changed} lang={lang} />
    {row.work === null ? null : (
      <p className="small">
        {texts[lang].work.told} <WorkLink work={{ ...row.work, coordinator: null, nameInSource: null }} lang={lang} />
      </p>
    )}
  </>
)

/** What was saved, in words and, where it was counted, in euros a year. */
export const Saved = ({ row, lang }: { row: Listed; lang: Lang }) => (
  <>
    <Own row={row} text={row.saved} lang={lang} />
    {row.savedCents === null ? null : (
      <span className="small quiet"> {say(texts[lang].list.yearly, { sum: euros(row.savedCents, lang) })}</span>
    )}
  </>
)

function columnsOf(lang: Lang): readonly Column<Listed>[] {
  const t = texts[lang].list
  return [
    { key: 'name', head: t.municipality, cell: (row) => <Municipality row={row} lang={lang} /> },
    { key: 'role', head: t.role, cell: (row) => words[lang].role[row.role] },
    { key: 'since', head: t.since, cell: (row) => writtenDay(row.since, lang) },
    { key: 'changed', head: t.changed, cell: (row) => <Changed row={row} lang={lang} /> },
    { key: 'saved', head: t.saved, cell: (row) => <Saved row={row} lang={lang} /> },
  ]
}

type Props = { readonly view: View; readonly themes: readonly Theme[]; readonly rows: readonly Listed[] }

/** Who takes part in the trial, theme by theme: those whose enrolment is confirmed. */
export function Participants({ view, themes, rows }: Props) {
  const { lang } = view
  const t = texts[lang].list
  const held = themes.filter(({ key }) => rows.some((row) => row.themes.includes(key)))
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      crumbs={[{ text: trialTexts[lang].title, href: paths.programme(lang) }]}
      next={<LinkButton href={paths.enrolment(lang)}>{t.enrol}</LinkButton>}
    >
      <Note>{t.history}</Note>
      {rows.length === 0 ? <Empty title={t.none}>{t.noneHelp}</Empty> : null}
      {held.map((theme) => (
        <section key={theme.key} className="stack">
          <h2>{themeName(theme, lang)}</h2>
          <Table
            id={`in-${theme.key.replaceAll('_', '-')}`}
            files
            caption={themeName(theme, lang)}
            captionHidden
            columns={columnsOf(lang)}
            rows={rows.filter((row) => row.themes.includes(theme.key))}
            keyOf={(row) => row.id}
            empty={<Empty title={t.noneIn} />}
          />
        </section>
      ))}
    </Page>
  )
}
