import { langs, type Lang } from '../kit/lang.ts'

/** A text as it is typed in each language of the pages; empty where nothing is said in it. */
export type InEach = Readonly<Record<Lang, string>>

/** What a field is called in the form: a text in another language than that of the page says which. */
export const fieldName = (field: string, lang: Lang, page: Lang): string => (lang === page ? field : `${field}-${lang}`)

/** A text of the form of a page in a language. `text`: the value of a field by its name, empty where there is none. */
export function typedInEach(text: (name: string) => string, field: string, page: Lang): InEach {
  const of = (lang: Lang) => text(fieldName(field, lang, page))
  return { fi: of('fi'), sv: of('sv'), en: of('en') }
}

/** A text that is said in one language alone. */
export const typedIn = (text: string, lang: Lang): InEach => ({ fi: '', sv: '', en: '', [lang]: text })

/** The languages in which more is said than a text may hold, in characters. */
export const longerThan = (typed: InEach, most: number): readonly Lang[] =>
  langs.filter((lang) => typed[lang].trim().length > most)
