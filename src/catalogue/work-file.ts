import type { Sheet } from '../kit/sheet.ts'
import type { By, Words } from '../kit/words.ts'
import type { OfferTold } from './offer/offer.ts'
import { nameOfSource, type Source } from './source.ts'
import type { Fact, Milestone, Party, Work } from './work.ts'

/** Whose words or reading a row is: those of a text, of who leads the work, of the programme office, or our conclusion. */
export type Whose = By | 'owner' | 'office' | 'concluded'

/** One thing that is known of a work. `lang`: of a text; null for keys, sums in euros and days (YYYY-MM-DD). */
export type WorkRow = {
  readonly field: string
  readonly lang: string | null
  readonly value: string
  readonly by: Whose | null
  readonly source: Source | null
}

type More = { readonly by?: Whose | null | undefined; readonly source?: Source | null | undefined }

const one = (
  field: string,
  value: string | null | undefined,
  { by = null, source = null }: More = {},
): readonly WorkRow[] =>
  value === null || value === undefined || value === '' ? [] : [{ field, lang: null, value, by, source }]

const texts = (field: string, words: Words | null, { by, source = null }: More = {}): readonly WorkRow[] =>
  Object.entries(words ?? {}).map(([lang, said]) => ({ field, lang, value: said.text, by: by ?? said.by, source }))

const each = (field: string, values: readonly string[], more: More = {}) =>
  values.flatMap((value) => one(field, value, more))

const euros = (cents: number | null) => (cents === null ? null : (cents / 100).toFixed(2))

function partyRows(party: Party): readonly WorkRow[] {
  const { role, source } = party
  const named = party.name === null ? one(role, party.nameInSource, { source }) : texts(role, party.name, { source })
  return [...named, ...one(`${role}.code`, party.code, { source })]
}

function factRows({ kind, text, url, source, byOwner }: Fact): readonly WorkRow[] {
  const more = byOwner ? { by: 'owner' as const, source } : { source }
  return [...texts(kind, text, more), ...one(`${kind}.address`, url, more)]
}

function milestoneRows({ kind, onDay, cents, words, source }: Milestone): readonly WorkRow[] {
  const at = `milestone.${kind}`
  return [
    ...one(`${at}.day`, onDay, { source }),
    ...one(`${at}.granted`, euros(cents), { source }),
    ...texts(at, words, { source }),
  ]
}

/** The work itself: what it is called, its round, its sum and its time. */
function plainRows(work: Work): readonly WorkRow[] {
  const { source } = work
  const theme = work.themeBy === 'derived' ? { by: 'concluded' as const, source } : { source }
  return [
    ...one('kind', work.kind),
    ...texts('title', work.title, { source }),
    ...texts('summary', work.summary, { source }),
    ...texts('round', work.round?.name ?? null, { source }),
    ...texts('category', work.category?.name ?? null, { source }),
    ...texts('theme', work.theme?.name ?? null, theme),
    ...one('granted', euros(work.grantedCents), { source }),
    ...one('period.from', work.periodFrom, { source }),
    ...one('period.to', work.periodTo, { source }),
    ...one('register_number', work.registerNumber, { source }),
  ]
}

/** What somebody who takes it into use asks. */
function offerRows({ offer, statusConcluded, ...told }: OfferTold, source: Source | null): readonly WorkRow[] {
  const sorted = offer.sortedBy === null ? { source } : { by: offer.sortedBy, source }
  return [
    ...one('form', offer.form, { source }),
    ...one('status', offer.status, statusConcluded ? { by: 'concluded', source } : { source }),
    ...one('licence', offer.licence, { source }),
    ...one('licence.read', offer.licenceRead),
    ...one('cost', euros(offer.costCents), { source }),
    ...texts('contact', offer.contact, { source }),
    ...each('residents_get', offer.gets, sorted),
    ...each('changes_inside', offer.changes, sorted),
    ...each('national_service', offer.services, sorted),
    ...texts('users', offer.usersWords, { source }),
    ...each(
      'user',
      told.named.map(({ name }) => name),
      { source },
    ),
    ...told.families.flatMap(({ name, by }) => texts('problem', name, { by })),
    ...told.subjects.flatMap(({ yso, label }) => [...one('subject.yso', yso), ...texts('subject', label)]),
    ...(told.resultOf === null ? [] : one('result_of', told.resultOf.slug)),
    ...each(
      'led_to',
      told.results.map(({ slug }) => slug),
    ),
  ]
}

/** All that the page of a work tells, thing by thing, each with whose words it is and where it was read. What is not published is no row. */
export const rowsOfWork = (work: Work, told: OfferTold): readonly WorkRow[] => [
  ...plainRows(work),
  ...work.parties.flatMap(partyRows),
  ...offerRows(told, work.source),
  ...work.milestones.flatMap(milestoneRows),
  ...work.facts.flatMap(factRows),
]

type Heads = Readonly<
  Record<'name' | 'field' | 'lang' | 'value' | 'by' | 'source' | 'publisher' | 'url' | 'published', string>
>

/** The same as a sheet. */
export const sheetOfWork = (rows: readonly WorkRow[], heads: Heads): Sheet<WorkRow> => ({
  name: heads.name,
  rows,
  columns: [
    { head: heads.field, cell: (row) => row.field, width: 24 },
    { head: heads.lang, cell: (row) => row.lang, width: 8 },
    { head: heads.value, cell: (row) => row.value, width: 60 },
    { head: heads.by, cell: (row) => row.by, width: 14 },
    { head: heads.source, cell: ({ source }) => (source === null ? null : (nameOfSource(source) ?? null)), width: 40 },
    { head: heads.publisher, cell: ({ source }) => source?.publisher ?? null, width: 24 },
    { head: heads.url, cell: ({ source }) => source?.url ?? null, width: 40 },
    { head: heads.published, cell: ({ source }) => source?.publishedOn ?? null, kind: 'day', width: 14 },
  ],
})

/** The same as a JSON file; `address`: the page it stands on. */
export const jsonOfWork = (work: Pick<Work, 'slug' | 'example'>, rows: readonly WorkRow[], address: string): string =>
  JSON.stringify({ address, id: work.slug, example: work.example, told: rows }, null, 2)
