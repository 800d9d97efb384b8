import type { Words } from '../kit/words.ts'

/** A head of a spreadsheet as it is compared: without the apostrophe of a text, the spaces around it and its capitals. */
export const bareHead = (text: string): string => text.replace(/^'/, '').replaceAll(/\s+/g, ' ').trim().toLowerCase()

const totals = ['yhteensä', 'summa', 'sammanlagt', 'totalt', 'total', 'sum', 'in total']
const costs = ['kustannukset yhteensä', 'kostnader sammanlagt', 'costs in total']
const sought = ['haettava avustus', 'understöd som söks', 'grant sought']

/** What a row or a column of sums is called in the spreadsheet of a budget: it is passed over when it is brought back. */
export const sumHeads: readonly string[] = [...totals, ...costs, ...sought]

/** What the row of the own contribution is called there. */
export const ownHeads: readonly string[] = ['omarahoitusosuus', 'självfinansieringsandel', 'own contribution']

/** The year that a head of a column says; null where it is none. */
export const yearOfHead = (head: string): number | null =>
  /^(20\d\d)([,.]0+)?$/.test(head.trim()) ? Number(head.trim().slice(0, 4)) : null

const isTaken = (name: string) => [...sumHeads, ...ownHeads].includes(name) || yearOfHead(name) !== null

type NameFault = {
  /** The index of the type among those that were given. */
  readonly type: number
  readonly lang: string
  readonly code: 'same_name' | 'name_of_sum'
}

/**
 * Names by which nobody could tell cost types apart: one that an earlier type has in any language (a spreadsheet is read in all of them),
 * and one that the spreadsheet of the budget gives to a sum, the own contribution or a year.
 */
export function nameFaults(types: readonly Words[]): readonly NameFault[] {
  const names = types.flatMap((words, type) =>
    Object.entries(words).map(([lang, { text }]) => ({ type, lang, name: bareHead(text) })),
  )
  return names
    .filter(({ name }) => name !== '')
    .flatMap(({ type, lang, name }): readonly NameFault[] => {
      if (isTaken(name)) return [{ type, lang, code: 'name_of_sum' }]
      return names.some((other) => other.type < type && other.name === name) ? [{ type, lang, code: 'same_name' }] : []
    })
}
