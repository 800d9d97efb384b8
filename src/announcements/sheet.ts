import type { Lang } from '../kit/lang.ts'
import type { Sheet } from '../kit/sheet.ts'
import { plain } from '../kit/words.ts'
import { withKind } from './grantee.ts'
import type { Grant } from './listing.ts'

type Heads = {
  readonly name: string
  readonly number: string
  readonly group: string
  readonly who: string
  readonly code: string
  readonly others: string
  readonly title: string
  readonly cents: string
  readonly address: string
  readonly yes: string
  readonly no: string
  readonly example: string
}
type Row = { readonly grant: Grant; readonly number: number }

/** The list of an announcement to take away, in its order. What is not published is an empty cell; what is invented says so in its own column. */
export const sheetOfGrants = (
  grants: readonly Grant[],
  lang: Lang,
  heads: Heads,
  addressOf: (slug: string) => string,
): Sheet<Row> => ({
  name: heads.name,
  rows: grants.map((grant, i) => ({ grant, number: i + 1 })),
  columns: [
    { head: heads.number, cell: (row) => row.number, kind: 'number', width: 6 },
    { head: heads.group, cell: ({ grant }) => plain(grant.category?.name, lang) || null, width: 30 },
    { head: heads.who, cell: ({ grant }) => withKind(grant.coordinator, lang), width: 30 },
    { head: heads.code, cell: ({ grant }) => grant.coordinator.code, width: 12 },
    {
      head: heads.others,
      cell: ({ grant }) => (grant.others || grant.partners.length > 0 ? heads.yes : heads.no),
      width: 12,
    },
    { head: heads.title, cell: ({ grant }) => plain(grant.title, lang) || null, width: 60 },
    { head: heads.cents, cell: ({ grant }) => grant.cents, kind: 'money', width: 16 },
    { head: heads.address, cell: ({ grant }) => addressOf(grant.slug), width: 50 },
    ...(grants.some((grant) => grant.example)
      ? [{ head: heads.example, cell: ({ grant }: Row) => (grant.example ? heads.example : null) }]
      : []),
  ],
})
