import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { OrganisationName } from '../../people/parts/organisation-name.tsx'
import { LinkButton } from '../../ui/button.tsx'
import type { Drawn } from '../../ui/drawn.tsx'
import { Empty } from '../../ui/empty.tsx'
import { SearchForm } from '../../ui/form.tsx'
import { Pages } from '../../ui/pages.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { addressOf, perPage, sortedBy, type Asked } from '../asked.ts'
import type { Choice, FoundWork, Sort } from '../found.ts'
import type { Offered } from '../offer/offered.ts'
import { FoundBecause } from '../parts/found-because.tsx'
import { linked, WorkLink } from '../parts/work-link.tsx'
import { texts } from '../texts.ts'
import { planTexts } from '../texts/plan.ts'
import { words } from '../words.ts'
import { CutQuestion } from './cut-question.tsx'
import { Filters, Rounds } from './filters.tsx'
import { SaveSearch } from './save-search.tsx'
import { SolutionsBeside } from './solutions-beside.tsx'

type Props = {
  view: View
  asked: Asked
  works: readonly FoundWork[]
  total: number
  examples: number
  choices: readonly Choice[]
  /** Id that a saved search would have. */
  newId: string
  /** The question was longer than an address keeps. */
  cut: boolean
  /** What was drawn of rows and choices that are remembered. */
  drawn: Drawn
  solutions: { readonly total: number; readonly works: readonly Offered[] } | undefined
}

const becauseOf = (work: FoundWork, lang: Lang) => (
  <p className="small quiet">
    <FoundBecause work={work} lang={lang} />
  </p>
)

const titled = (work: FoundWork, lang: Lang) => (
  <>
    {WorkLink({ lang, reasons: work.reasons, work: linked(work) })}
    {work.theme === null ? null : <p className="small quiet">{plain(work.theme.name, lang)}</p>}
    {work.reasons.length === 0 && work.byModel !== true ? null : becauseOf(work, lang)}
  </>
)

function othersOf(work: FoundWork, lang: Lang): string {
  if (work.partners > 0) return say(texts[lang].list.others, { count: work.partners })
  return work.othersInApplication ? texts[lang].list.unnamedOthers : ''
}

function leaderOf(work: FoundWork, lang: Lang) {
  if (work.coordinator === null) return null
  const others = othersOf(work, lang)
  return (
    <>
      <OrganisationName lang={lang} {...work.coordinator} />
      {others === '' ? null : <span className="quiet"> {others}</span>}
    </>
  )
}

function columnsOf(lang: Lang, asked: Asked): readonly Column<FoundWork>[] {
  const t = texts[lang].list
  const usual: Readonly<Record<Sort, 'ascending' | 'descending'>> = {
    match: 'descending',
    newest: 'descending',
    title: 'ascending',
    coordinator: 'ascending',
    granted: 'descending',
  }
  const sort = (by: Sort) => {
    const turned = usual[by] === 'ascending' ? ('descending' as const) : ('ascending' as const)
    return {
      href: paths.projects(lang, addressOf(sortedBy(asked, by))),
      now: asked.sort !== by ? undefined : asked.backwards ? turned : usual[by],
    }
  }
  return [
    { key: 'title', head: t.work, sort: sort('title'), cell: (work) => titled(work, lang), onCard: '' },
    {
      key: 'coordinator',
      head: t.coordinator,
      sort: sort('coordinator'),
      cell: (work) => leaderOf(work, lang),
    },
    { key: 'round', head: t.round, sort: sort('newest'), end: true, cell: (work) => work.round?.year ?? '' },
    {
      key: 'granted',
      head: t.granted,
      sort: sort('granted'),
      end: true,
      cell: (work) =>
        work.grantedCents === null ? <Unsaid>{words[lang].unsaid}</Unsaid> : euros(work.grantedCents, lang),
    },
  ]
}

const Nothing = ({ lang }: { lang: Lang }) => (
  <Empty title={texts[lang].list.noneTitle}>
    <p>{texts[lang].list.none}</p>
    <LinkButton href={paths.projects(lang)} variant="second">
      {texts[lang].list.showAll}
    </LinkButton>
  </Empty>
)

const Count = ({ lang, asked, total, examples }: { lang: Lang; asked: Asked; total: number; examples: number }) => (
  <p role="status" className="strong">
    {asked.q === ''
      ? say(texts[lang].list.found, { count: total })
      : say(texts[lang].list.foundFor, { count: total, text: asked.q })}
    {examples === 0 ? null : say(texts[lang].list.examples, { count: examples })}
  </p>
)

/** What the list is asked for, without its order and page. */
const searched = (asked: Asked) =>
  addressOf({ ...asked, sort: asked.q === '' ? 'newest' : 'match', backwards: false, page: 1 })

/** All works that were ever granted: search, filters in the address, count, columns that sort, fifty on a page. */
export function Works({ view, asked, works, total, examples, choices, solutions, newId, cut, drawn }: Props) {
  const { lang } = view
  const t = texts[lang].list
  const files = (['csv', 'xlsx'] as const).map((kind) => ({
    label: t[kind],
    href: paths.projectsFile(lang, kind, addressOf({ ...asked, page: 1 })),
  }))
  return (
    <Page view={view} title={t.title} lead={t.lead} crumbs={[]}>
      <div className="stack tight">
        <SearchForm
          action={paths.projects(lang)}
          label={t.search}
          button={t.button}
          value={asked.q}
          describedBy="q-hint"
        />
        <p className="hint" id="q-hint">
          {t.hint}
        </p>
        {cut ? <CutQuestion lang={lang} /> : null}
        <p className="small">
          <a href={paths.similar(lang)}>{planTexts[lang].open}</a>
        </p>
      </div>
      <div className="stack tight">
        <Rounds lang={lang} asked={asked} choices={choices} />
        <Filters lang={lang} asked={asked} choices={choices} drawn={drawn} />
        <p className="small">
          <a href={paths.solutions(lang, { q: asked.q || undefined, kind: 'project' })}>{t.wider}</a>
        </p>
        <SaveSearch view={view} list="projects" id={newId} address={searched(asked)} name={asked.q} />
      </div>
      <Table
        id="works"
        caption={t.caption}
        captionHidden
        columns={columnsOf(lang, asked)}
        rows={works}
        keyOf={(work) => work.id}
        drawn={asked.q === '' ? { drawn, as: lang } : undefined}
        over={<Count lang={lang} asked={asked} total={total} examples={examples} />}
        exports={files}
        empty={<Nothing lang={lang} />}
      />
      <SolutionsBeside lang={lang} q={asked.q} solutions={solutions} />
      <Pages
        label={t.pages}
        page={asked.page}
        count={Math.ceil(total / perPage)}
        previous={t.previous}
        next={t.next}
        hrefOf={(page) => paths.projects(lang, addressOf({ ...asked, page }))}
      />
    </Page>
  )
}
