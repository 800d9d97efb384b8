import type { Lang } from '../../kit/lang.ts'
import { inEveryLanguage } from '../../kit/texts.ts'
import type { Status } from '../offer/kinds.ts'
import { offerWords } from './offer.ts'

const marks = inEveryLanguage(
  { concluded: 'päätelty hankkeen ajasta' },
  { sv: { concluded: 'slutsats av projekttiden' }, en: { concluded: 'concluded from its period' } },
)

/** The state of a work in words; one that is concluded from the period of a funded project says so. Empty where it is not known. */
export const statusIn = (status: Status | null, isConcluded: boolean, lang: Lang): string =>
  status === null ? '' : `${offerWords[lang].status[status]}${isConcluded ? ` (${marks[lang].concluded})` : ''}`
