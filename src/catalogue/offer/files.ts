import type { Lang } from '../../kit/lang.ts'
import type { Sheet } from '../../kit/sheet.ts'
import { plain } from '../../kit/words.ts'
import { offerWords } from '../words/offer.ts'
import { statusIn } from '../words/status.ts'
import type { Offered } from './offered.ts'

type Heads = Readonly<
  Record<
    | 'name'
    | 'id'
    | 'title'
    | 'kind'
    | 'form'
    | 'owner'
    | 'status'
    | 'licence'
    | 'cost'
    | 'granted'
    | 'families'
    | 'summary'
    | 'address'
    | 'example'
    | 'yes'
    | 'no',
    string
  >
>

/** Works of every kind as a sheet: what is not published is an empty cell. Sums in cents. `addressOf` gives the page of a work. */
export function sheetOfOffered(
  works: readonly Offered[],
  lang: Lang,
  heads: Heads,
  addressOf: (work: Offered) => string,
): Sheet<Offered> {
  const w = offerWords[lang]
  const ownerOf = ({ coordinator }: Offered) => plain(coordinator?.name, lang) || (coordinator?.nameInSource ?? null)
  return {
    name: heads.name,
    rows: works,
    columns: [
      { head: heads.id, cell: (work) => work.slug, width: 16 },
      { head: heads.title, cell: (work) => plain(work.title, lang) || null, width: 50 },
      { head: heads.kind, cell: (work) => w.kind[work.kind], width: 20 },
      { head: heads.form, cell: (work) => (work.form === null ? null : w.form[work.form]), width: 16 },
      { head: heads.owner, cell: ownerOf, width: 30 },
      { head: heads.status, cell: (work) => statusIn(work.status, work.statusConcluded, lang) || null, width: 14 },
      { head: heads.licence, cell: (work) => work.licence, width: 20 },
      { head: heads.cost, cell: (work) => work.costCents, kind: 'money', width: 14 },
      { head: heads.granted, cell: (work) => work.grantedCents, kind: 'money', width: 16 },
      {
        head: heads.families,
        cell: (work) => work.families.map((one) => plain(one.name, lang)).join('; ') || null,
        width: 40,
      },
      { head: heads.summary, cell: (work) => plain(work.summary, lang) || null, width: 60 },
      { head: heads.address, cell: addressOf, width: 50 },
      { head: heads.example, cell: (work) => (work.example ? heads.yes : heads.no), width: 10 },
    ],
  }
}
