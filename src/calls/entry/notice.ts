import type { Words } from '../../kit/words.ts'
import { neededLanguages } from '../clause.ts'
import { longestNotice } from '../notice.ts'
import { wordsIn, type EntryError, type Typed } from './typed.ts'

/** What a form says of a notice; `corrects` is the number of the notice that it corrects, null where it corrects none. */
export type NoticeSaid = { readonly title: Words; readonly words: Words; readonly corrects: number | null }
export type NoticeError = { readonly field: string; readonly code: EntryError['code'] | 'missing' }

const missing = (words: Words, name: string): readonly NoticeError[] =>
  neededLanguages
    .filter((lang) => words[lang] === undefined)
    .map((lang) => ({ field: `${name}.${lang}`, code: 'missing' }))

/** A notice out of its form, with what is missing or too long. */
export function noticeIn(typed: Typed): { readonly said: NoticeSaid; readonly errors: readonly NoticeError[] } {
  const [title, words] = [wordsIn(typed, 'title', longestNotice.title), wordsIn(typed, 'words', longestNotice.words)]
  const corrects = /^[1-9]\d{0,4}$/.test(typed.text('corrects')) ? Number(typed.text('corrects')) : null
  return {
    said: { title: title.value, words: words.value, corrects },
    errors: [...missing(title.value, 'title'), ...title.errors, ...missing(words.value, 'words'), ...words.errors],
  }
}
