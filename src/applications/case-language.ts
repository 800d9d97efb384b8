import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { CaseLang } from '../people/organisation.ts'
import type { Application } from './application.ts'

/** The language in which a new case is begun: the one asked for, else the main one of its coordinator. Refuses not_its_language. */
export function languageAtStart(
  languages: readonly CaseLang[],
  asked: CaseLang | undefined,
): Outcome<CaseLang, 'not_its_language'> {
  const lang = asked ?? languages[0] ?? 'fi'
  return languages.includes(lang) ? done(lang) : refuse('not_its_language')
}

type Spoken = Pick<Application, 'lang' | 'firstSubmittedAt'>

/** The languages to which a case may be changed now: the other ones of its coordinator, until it is sent the first time. */
export const otherLanguages = (
  { lang, firstSubmittedAt }: Spoken,
  languages: readonly CaseLang[],
): readonly CaseLang[] => (firstSubmittedAt === null ? languages.filter((one) => one !== lang) : [])

/**
 * The case in another language of its coordinator (KieliL 12 §, 19 §; domain.md R-L1), until it has been sent the first time: from then
 * on the authority handles it in the one that it came in. Refuses language_fixed, and not_its_language.
 */
export function inLanguage<Case extends Spoken>(
  application: Case,
  languages: readonly CaseLang[],
  lang: CaseLang,
): Outcome<Case, 'language_fixed' | 'not_its_language'> {
  if (application.firstSubmittedAt !== null) return refuse('language_fixed')
  return languages.includes(lang) ? done({ ...application, lang }) : refuse('not_its_language')
}
