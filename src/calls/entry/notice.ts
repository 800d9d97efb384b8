import type { Sent } from '../../kit/sent.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import type { Words } from '../../kit/words.ts'
import { neededLanguages, type NeededLanguage } from '../clause.ts'
import { longestNotice } from '../notice.ts'
import { wordsIn } from './typed.ts'

/** What a form says of a notice; `corrects` is the number of the notice that it corrects, null where it corrects none. */
export type NoticeSaid = { readonly title: Words; readonly words: Words; readonly corrects: number | null }
type Text = 'title' | 'words'
/** A text that is missing in a national language, or too long in any. */
export type NoticeError =
  | { readonly field: `${Text}.${NeededLanguage}`; readonly code: 'missing' }
  | { readonly field: `${Text}.${Lang}`; readonly code: 'too_long' }

function faultsIn(words: Words, name: Text): readonly NoticeError[] {
  const missing = neededLanguages.filter((lang) => words[lang] === undefined)
  const long = langs.filter((lang) => (words[lang]?.text.length ?? 0) > longestNotice[name])
  return [
    ...missing.map((lang): NoticeError => ({ field: `${name}.${lang}`, code: 'missing' })),
    ...long.map((lang): NoticeError => ({ field: `${name}.${lang}`, code: 'too_long' })),
  ]
}

/** A notice out of its form, with what is missing or too long. */
export function noticeIn(typed: Sent): { readonly said: NoticeSaid; readonly errors: readonly NoticeError[] } {
  const title = wordsIn(typed, 'title', longestNotice.title).value
  const words = wordsIn(typed, 'words', longestNotice.words).value
  const corrects = /^[1-9]\d{0,4}$/.test(typed.text('corrects')) ? Number(typed.text('corrects')) : null
  return {
    said: { title, words, corrects },
    errors: [...faultsIn(title, 'title'), ...faultsIn(words, 'words')],
  }
}
