import type { Lang } from './lang.ts'

/** A number as people read it: thousands in groups, as the language writes them (`20 000`, English `20,000`). */
export const writtenNumber = (value: number, lang: Lang): string =>
  value.toLocaleString(lang, { maximumFractionDigits: 6 })
