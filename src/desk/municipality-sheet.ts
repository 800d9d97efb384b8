import type { Lang } from '../kit/lang.ts'
import type { Sheet } from '../kit/sheet.ts'
import { plain } from '../kit/words.ts'
import { nameOf } from '../people/organisation.ts'
import type { Listed } from './municipality-list.ts'

type Heads = Readonly<
  Record<'title' | 'name' | 'code' | 'region' | 'population' | 'led' | 'taken' | 'languages', string>
>

/** The list of municipalities as a sheet; the code is a text, for it begins with noughts. */
export const sheetOfMunicipalities = (rows: readonly Listed[], lang: Lang, heads: Heads): Sheet<Listed> => ({
  name: heads.title,
  rows,
  columns: [
    { head: heads.code, cell: (row) => row.code, width: 14 },
    { head: heads.name, cell: (row) => nameOf(row, lang), width: 24 },
    { head: heads.region, cell: (row) => plain(row.region?.name, lang) || null, width: 24 },
    { head: heads.languages, cell: (row) => row.languageStatus, width: 10 },
    { head: heads.population, cell: (row) => row.population, kind: 'number', width: 12 },
    { head: heads.led, cell: (row) => row.led, kind: 'number', width: 10 },
    { head: heads.taken, cell: (row) => row.taken, kind: 'number', width: 12 },
  ],
})
