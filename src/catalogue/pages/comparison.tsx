import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Note } from '../../ui/note.tsx'
import { Table } from '../../ui/table.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { inUse, type Adopter } from '../adoption/adopter.ts'
import { offerAddress, type OfferAsked } from '../offer/asked.ts'
import type { OfferTold } from '../offer/offer.ts'
import { WorkLink } from '../parts/work-link.tsx'
import { comparisonTexts } from '../texts/comparison.ts'
import { solutionTexts } from '../texts/solutions.ts'
import { titleOf } from '../title.ts'
import { offerWords } from '../words/offer.ts'
import { statusIn } from '../words/status.ts'
import { coordinatorOf, type Work } from '../work.ts'
import { nameOfParty } from './work-parties.tsx'

export type Compared = { readonly work: Work; readonly told: OfferTold; readonly adopters: readonly Adopter[] }

type Row = { readonly key: string; readonly head: string; readonly of: (one: Compared) => string }

const labelled = (keys: readonly string[], labels: Readonly<Record<string, string>>) =>
  keys.map((key) => labels[key] ?? key).join(', ')

const ownerOf = ({ work }: Compared, lang: Lang) => {
  const owner = coordinatorOf(work)
  return owner === undefined ? '' : nameOfParty(owner, lang)
}

const usersOf = ({ told: { offer }, adopters }: Compared, lang: Lang) =>
  inUse(adopters)
    .map((user) => plain(user.name, lang))
    .join(', ') || plain(offer.usersWords, lang)

/** What stands beside what, in the order of a buyer's questions; an empty text is "not published". */
function rowsOf(lang: Lang): readonly Row[] {
  const t = solutionTexts[lang]
  const w = offerWords[lang]
  const sum = (cents: number | null) => (cents === null ? '' : euros(cents, lang))
  const word = (key: string | null, labels: Readonly<Record<string, string>>) =>
    key === null ? '' : (labels[key] ?? '')
  return [
    { key: 'summary', head: comparisonTexts[lang].summary, of: ({ work }) => plain(work.summary, lang) },
    { key: 'kind', head: t.kind, of: ({ work }) => w.kind[work.kind] },
    { key: 'form', head: w.facet.form, of: ({ told }) => word(told.offer.form, w.form) },
    { key: 'owner', head: t.owner, of: (one) => ownerOf(one, lang) },
    { key: 'status', head: t.status, of: ({ told }) => statusIn(told.offer.status, told.statusConcluded, lang) },
    { key: 'licence', head: t.licence, of: ({ told }) => told.offer.licence ?? '' },
    { key: 'cost', head: t.cost, of: ({ told }) => sum(told.offer.costCents) },
    { key: 'granted', head: comparisonTexts[lang].granted, of: ({ work }) => sum(work.grantedCents) },
    { key: 'users', head: t.users, of: (one) => usersOf(one, lang) },
    { key: 'gets', head: t.gets, of: ({ told }) => labelled(told.offer.gets, w.gets) },
    { key: 'changes', head: t.changes, of: ({ told }) => labelled(told.offer.changes, w.changes) },
    { key: 'services', head: t.services, of: ({ told }) => labelled(told.offer.services, w.service) },
    {
      key: 'problems',
      head: t.problems,
      of: ({ told }) => told.families.map((one) => plain(one.name, lang)).join(', '),
    },
    { key: 'contact', head: t.contact, of: (one) => plain(one.told.offer.contact, lang) },
  ]
}

const linkTo = (one: Compared, lang: Lang): ReactNode => (
  <WorkLink
    lang={lang}
    work={{ ...one.work, coordinator: coordinatorOf(one.work)?.name ?? null, nameInSource: ownerOf(one, lang) || null }}
  />
)

const Side = ({ works, lang }: { works: readonly Compared[]; lang: Lang }) => {
  const t = comparisonTexts[lang]
  const unsaid = <Unsaid>{solutionTexts[lang].unsaid}</Unsaid>
  return (
    <>
      <ul>
        {works.map((one) => (
          <li key={one.work.id}>{linkTo(one, lang)}</li>
        ))}
      </ul>
      <Table<Row>
        id="comparison"
        files
        wide
        caption={t.title}
        captionHidden
        columns={[
          { key: 'fact', head: t.fact, cell: (row) => row.head },
          ...works.map((one) => ({
            key: one.work.slug,
            head: titleOf(one.work, lang),
            cell: (row: Row) => row.of(one) || unsaid,
            file: { kind: 'text' as const, of: (row: Row) => row.of(one) || null },
          })),
        ]}
        rows={rowsOf(lang)}
        keyOf={(row) => row.key}
        empty={null}
      />
      <p className="small quiet">{t.print}</p>
    </>
  )
}

type ComparisonProps = {
  view: View
  works: readonly Compared[]
  /** How many more were chosen than fit. */
  left: number
  /** What the list is asked for from which one comes. */
  list: OfferAsked
}

/** Two or three works beside each other; with fewer it says how to choose them, with more that they do not fit. */
export function Comparison({ view, works, left, list }: ComparisonProps) {
  const { lang } = view
  const t = comparisonTexts[lang]
  const address = offerAddress(list)
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      crumbs={[{ text: solutionTexts[lang].title, href: paths.solutions(lang, address) }]}
    >
      {left === 0 ? null : <Note>{say(t.left, { count: left })}</Note>}
      {works.length < 2 ? (
        <Empty title={t.few}>
          <p>{t.fewText}</p>
          <LinkButton href={paths.solutions(lang, { ...address, chosen: works[0]?.work.slug })} variant="second">
            {t.back}
          </LinkButton>
        </Empty>
      ) : (
        <Side works={works} lang={lang} />
      )}
    </Page>
  )
}
