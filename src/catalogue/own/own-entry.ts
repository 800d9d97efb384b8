import type { Lang } from '../../kit/lang.ts'
import type { OwnEntry, OwnField, OwnText } from './own-work.ts'

/** What a field is called in the form: a text in another language than that of the page says which. */
export const fieldName = (field: OwnField, lang: Lang, page: Lang): string =>
  lang === page ? field : `${field}-${lang}`

/** What was typed into the form of a page in a language. `text`: the value of a field by its name, empty where there is none. */
export function ownEntryIn(text: (name: string) => string, page: Lang): OwnEntry {
  const inEach = (field: OwnText) => {
    const of = (lang: Lang) => text(fieldName(field, lang, page))
    return { fi: of('fi'), sv: of('sv'), en: of('en') }
  }
  return {
    title: inEach('title'),
    summary: inEach('summary'),
    contact: inEach('contact'),
    status: text('status'),
    cost: text('cost'),
    form: text('form'),
    licence: text('licence'),
  }
}
