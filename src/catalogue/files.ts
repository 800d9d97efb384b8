import type { Lang } from '../kit/lang.ts'
import type { Sheet } from '../kit/sheet.ts'
import { plain, told } from '../kit/words.ts'
import type { FoundWork } from './found.ts'

type Heads = {
  readonly name: string
  readonly id: string
  readonly title: string
  readonly by: string
  readonly round: string
  readonly year: string
  readonly coordinator: string
  readonly code: string
  readonly partners: string
  readonly theme: string
  readonly granted: string
  readonly due: string
  readonly address: string
  readonly example: string
  readonly yes: string
  readonly no: string
  readonly byWhom: Readonly<Record<'original' | 'official' | 'ours' | 'machine', string>>
}

const byWhom = (work: FoundWork, lang: Lang, heads: Heads) => {
  const title = told(work.title, lang)
  return title === undefined ? null : heads.byWhom[title.by]
}

/** The list of works as a sheet: what is not published is an empty cell. Sums in cents. `addressOf` gives the page of a work. */
export const sheetOfWorks = (
  works: readonly FoundWork[],
  lang: Lang,
  heads: Heads,
  addressOf: (slug: string) => string,
): Sheet<FoundWork> => ({
  name: heads.name,
  rows: works,
  columns: [
    { head: heads.id, cell: (work) => work.slug, width: 12 },
    { head: heads.title, cell: (work) => told(work.title, lang)?.text ?? null, width: 60 },
    { head: heads.by, cell: (work) => byWhom(work, lang, heads), width: 20 },
    { head: heads.round, cell: (work) => plain(work.round?.name, lang) || null, width: 40 },
    { head: heads.year, cell: (work) => work.round?.year ?? null, kind: 'number', width: 8 },
    {
      head: heads.coordinator,
      cell: (work) => plain(work.coordinator?.name, lang) || (work.coordinator?.nameInSource ?? null),
      width: 24,
    },
    { head: heads.code, cell: (work) => work.coordinator?.code ?? null, width: 12 },
    {
      head: heads.partners,
      cell: (work) => (work.partners === 0 && work.joint !== false ? null : work.partners),
      kind: 'number',
      width: 12,
    },
    { head: heads.theme, cell: (work) => plain(work.theme?.name, lang) || null, width: 24 },
    { head: heads.granted, cell: (work) => work.grantedCents, kind: 'money', width: 16 },
    { head: heads.due, cell: (work) => work.periodTo, kind: 'day', width: 14 },
    { head: heads.address, cell: (work) => addressOf(work.slug), width: 50 },
    { head: heads.example, cell: (work) => (work.example ? heads.yes : heads.no), width: 10 },
  ],
})
