import type { Lang } from '../../kit/lang.ts'
import { typedInEach } from '../typed-text.ts'
import type { OwnEntry, OwnText } from './own-work.ts'

/** What was typed into the form of a page in a language. `text`: the value of a field by its name, empty where there is none. */
export function ownEntryIn(text: (name: string) => string, page: Lang): OwnEntry {
  const inEach = (field: OwnText) => typedInEach(text, field, page)
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
