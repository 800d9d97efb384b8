import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Tick } from '../../ui/choice-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Form, SearchForm } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Chips } from '../../ui/chips.tsx'
import { Pages } from '../../ui/pages.tsx'
import { offerAddress, offersPerPage, type OfferAsked } from '../offer/asked.ts'
import { offerSorts, type OfferChoice, type Offered } from '../offer/offered.ts'
import { OfferedList } from '../parts/offered-list.tsx'
import { comparisonTexts } from '../texts/comparison.ts'
import { ownTexts } from '../texts/own.ts'
import { solutionTexts } from '../texts/solutions.ts'
import { Kinds, OfferFilters } from './offer-filters.tsx'
import { CutQuestion } from './cut-question.tsx'
import { SaveSearch } from './save-search.tsx'

type Props = {
  view: View
  asked: OfferAsked
  works: readonly Offered[]
  total: number
  choices: readonly OfferChoice[]
  /** Whether the reader may tell of works of an organisation. */
  tells: boolean
  /** Id that a saved search would have. */
  newId: string
  /** The question was longer than an address keeps. */
  cut: boolean
  /** The work that was chosen to be compared when one came back to choose another. */
  chosen: string | undefined
}

const Count = ({ lang, asked, total }: { lang: Lang; asked: OfferAsked; total: number }) => (
  <p role="status" className="strong">
    {asked.q === ''
      ? say(solutionTexts[lang].found, { count: total })
      : say(solutionTexts[lang].foundFor, { count: total, text: asked.q })}
  </p>
)

const Nothing = ({ lang }: { lang: Lang }) => (
  <Empty title={solutionTexts[lang].noneTitle}>
    <p>{solutionTexts[lang].none}</p>
    <LinkButton href={paths.solutions(lang)} variant="second">
      {solutionTexts[lang].showAll}
    </LinkButton>
  </Empty>
)

const Files = ({ lang, asked }: { lang: Lang; asked: OfferAsked }) => (
  <p className="row">
    {(['csv', 'xlsx'] as const).map((kind) => (
      <a
        key={kind}
        className="find"
        href={paths.solutionsFile(lang, kind, offerAddress({ ...asked, page: 1 }))}
        download
      >
        <Icon name="download" />
        {solutionTexts[lang][kind]}
      </a>
    ))}
  </p>
)

/** The order of the list as links, each with its address. */
const Order = ({ lang, asked }: { lang: Lang; asked: OfferAsked }) => (
  <Chips
    label={solutionTexts[lang].order}
    chips={offerSorts.map((sort) => ({
      href: paths.solutions(lang, offerAddress({ ...asked, sort, page: 1 })),
      text: sort === 'match' && asked.q === '' ? solutionTexts[lang].readyFirst : solutionTexts[lang].sorts[sort],
      chosen: asked.sort === sort,
    }))}
  />
)

/** The list, where two or three works are chosen to stand beside each other. */
const Choosable = ({ view: { lang }, asked, works, chosen }: Props) => {
  const t = comparisonTexts[lang]
  const said = Object.entries(offerAddress(asked)).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  return (
    <Form action={paths.comparison(lang)} method="get" hidden={Object.fromEntries(said)} label={t.title}>
      <OfferedList
        lang={lang}
        works={works}
        deed={(work) => (
          <Tick
            id={`compare-${work.slug}`}
            name="work"
            value={work.slug}
            label={t.chooseShort}
            checked={work.slug === chosen}
          />
        )}
      />
      <div className="row">
        <SubmitButton variant="second">{t.button}</SubmitButton>
        <span className="small quiet">{t.buttonHint}</span>
      </div>
    </Form>
  )
}

/** Works of every kind: what one can take into use first, searched by meaning, narrowed by what a buyer asks. */
export function Solutions(props: Props) {
  const { view, asked, works, total, choices, tells, newId, cut } = props
  const { lang } = view
  const t = solutionTexts[lang]
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      crumbs={[]}
      next={
        tells ? (
          <LinkButton href={paths.ownWorks(lang)} variant="second">
            {ownTexts[lang].open}
          </LinkButton>
        ) : undefined
      }
    >
      <div className="stack tight">
        <SearchForm
          action={paths.solutions(lang)}
          label={t.search}
          button={t.button}
          value={asked.q}
          describedBy="q-hint"
        />
        <p className="hint" id="q-hint">
          {t.hint}
        </p>
        {cut ? <CutQuestion lang={lang} /> : null}
      </div>
      <div className="stack tight">
        <Kinds lang={lang} asked={asked} choices={choices} />
        <p>
          <a href={paths.families(lang)}>{t.families}</a>
        </p>
        <OfferFilters lang={lang} asked={asked} choices={choices} />
        <SaveSearch
          view={view}
          list="solutions"
          id={newId}
          address={offerAddress({ ...asked, page: 1 })}
          name={asked.q}
        />
      </div>
      <div className="row ends">
        <Count lang={lang} asked={asked} total={total} />
        {total === 0 ? null : <Files lang={lang} asked={asked} />}
      </div>
      {total < 2 ? null : <Order lang={lang} asked={asked} />}
      {works.length === 0 ? <Nothing lang={lang} /> : <Choosable {...props} />}
      <Pages
        label={t.pages}
        page={asked.page}
        count={Math.ceil(total / offersPerPage)}
        previous={t.previous}
        next={t.next}
        hrefOf={(page) => paths.solutions(lang, offerAddress({ ...asked, page }))}
      />
    </Page>
  )
}
