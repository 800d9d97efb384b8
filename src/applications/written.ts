import { liveName } from './field-name.ts'
import type { SentTexts } from '../kit/sent.ts'

/** The channel on which it is told that a text has changed: application, question and sequence, never what was written. */
export const textChannel = 'talko_text'
/** The channel on which it is told that an answer or another part was kept anew: application, part and revision, never what it says. */
export const partChannel = 'talko_part'
/** The channel on which it is told that rights may have changed: the id of a person or of an application. */
export const rightsChannel = 'talko_rights'

/** A text as answers are kept: without blanks around it. */
export const plainOf = (text: string): string => text.trim()

/** Something that a person wrote into a text: a change of it, and when it arrived. */
export type Writing<Who> = { readonly change: Uint8Array; readonly who: Who; readonly at: Date }

/** Those of some writings, in the order in which they came, that arrived while their place was open. */
export function inTime<One extends Writing<unknown>>(
  writings: readonly One[],
  isOpen: (at: Date) => boolean,
): readonly One[] {
  const late = writings.findIndex(({ at }) => !isOpen(at))
  return late < 0 ? writings : writings.slice(0, late)
}

const largest = 500_000 // characters in which a change travels

/** A change as it travels; undefined where it is none. */
export const changeIn = (text: string): Uint8Array | undefined =>
  text.length <= largest && /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : undefined

type Asked = { readonly key: string; readonly kind: string }

/** What a form says was written into one of its texts while others wrote in it; undefined where nobody could. */
export const liveIn = (form: SentTexts, key: string): Uint8Array | undefined =>
  liveOf(form, [{ key, kind: 'long_text' }]).get(key)

/**
 * What a form says was written into its texts while others wrote in them too: by question, the change that may not have been kept yet;
 * empty where everything has. `page.count.change`, as the element writes it: page and count are for the browser alone.
 */
export const liveOf = (form: SentTexts, questions: readonly Asked[]): ReadonlyMap<string, Uint8Array> =>
  new Map(
    questions.flatMap(({ key, kind }): readonly [string, Uint8Array][] => {
      const [, change] = /^\d{1,20}\.\d{1,9}\.(.*)$/.exec(form.text(liveName(key))) ?? []
      if (change === undefined || kind !== 'long_text') return []
      const read = change === '' ? new Uint8Array() : changeIn(change)
      return read === undefined ? [] : [[key, read]]
    }),
  )
