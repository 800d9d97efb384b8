import { dayOf } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import type { Sheet, SheetColumn } from '../../kit/sheet.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { working } from '../case-filter.ts'
import { flagKeys } from '../flag.ts'
import type { DeskCase } from '../listed.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'

const flagColumns = (lang: Lang): readonly SheetColumn<DeskCase>[] =>
  flagKeys.map((key) => ({
    head: words[lang].flag[key],
    cell: (row) => {
      const confirmed = row.flags.find((flag) => flag.key === key)?.confirmed
      return confirmed === undefined ? null : words[lang].proposed[confirmed]
    },
  }))

/** The desk's list of applications, to take away. */
export function caseSheet(lang: Lang, rows: readonly DeskCase[]): Sheet<DeskCase> {
  const said = texts[lang].list
  return {
    name: said.title,
    rows,
    columns: [
      { head: said.number, cell: (row) => row.caseNumber },
      { head: said.applicant, cell: (row) => plain(row.coordinator.name, lang), width: 30 },
      {
        head: texts[lang].assess.parties,
        cell: (row) => row.partners.map((party) => plain(party.name, lang)).join(', '),
        width: 40,
      },
      { head: said.application, cell: (row) => plain(row.title, lang), width: 40 },
      { head: said.sought, cell: (row) => row.soughtCents, kind: 'money' },
      { head: said.arrived, cell: (row) => dayOf(row.arrivedAt), kind: 'day' },
      ...flagColumns(lang),
      {
        head: said.assessors,
        cell: (row) =>
          working(row)
            .map((one) => one.name)
            .join(', '),
        width: 30,
      },
      {
        head: texts[lang].queue.done,
        cell: (row) =>
          say(said.ready, { done: working(row).filter((one) => one.completed).length, all: working(row).length }),
      },
      { head: said.state, cell: (row) => words[lang].state[row.state] },
      { head: texts[lang].example, cell: (row) => (row.example ? texts[lang].example : null) },
    ],
  }
}
