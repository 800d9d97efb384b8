import type { Lang } from '../kit/lang.ts'
import { nameOf, type Municipality } from '../people/organisation.ts'

/**
 * The form of a name that a heading needs: the Finnish genitive (Hämeenlinnan), the Swedish locative (i Tavastehus), the English name.
 * From the table of attested forms, never made by code; undefined where the table has none.
 */
export const formInHeading = (municipality: Municipality, lang: Lang): string | undefined => {
  const { genitiveFi, locativeSv } = municipality.forms
  return { fi: genitiveFi ?? undefined, sv: locativeSv ?? undefined, en: nameOf(municipality, 'en') }[lang]
}
