import type { Lang } from '../kit/lang.ts'

/** A whole number as people read it: `1 234`, in English `1,234`. */
export const written = (count: number, lang: Lang): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, lang === 'en' ? ',' : '\u00a0')
