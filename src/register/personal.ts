import type { Lang } from '../kit/lang.ts'
import { personalWords } from './personal-words.ts'

const mail = /[\p{L}\p{N}._%+-]+(?:@|\s?\((?:at|ät|a|ät-merkki)\)\s?|\s?\[at\]\s?)[\p{L}\p{N}.-]+\.\p{L}{2,}/giu
/** Seven digits or more as people write telephone numbers; a sum of money, a day, a year and a business id are none. */
const phone =
  /(?<![\p{L}\p{N}.,/-])(?!\d{7}-\d(?!\d))(?:\+\d{1,3}[\s-]?|0)\d(?:[\s-]?\d){5,12}(?![\p{L}\p{N}]|[\s]?(?:€|euro|%)|[.,/-]\d)/gu

const escaped = (name: string) =>
  name
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/\s+/g, String.raw`\s+`)

/** A name with the case endings that Finnish and Swedish put behind it. */
const nameIn = (name: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}\p{L}{0,5}(?![\p{L}\p{N}])`, 'giu')

/**
 * A text without e-mail addresses and telephone numbers, and without the names given; in the place of each stands what was covered. Other
 * names the program does not know: whoever gives the copy reads it and adds them.
 */
export function withoutPersonal(text: string, names: readonly string[], lang: Lang): string {
  const said = personalWords[lang]
  const bare = text.replace(mail, said.mail).replace(phone, said.phone)
  return names
    .filter((name) => name.trim().length > 1)
    .toSorted((a, b) => b.length - a.length)
    .reduce((all, name) => all.replace(nameIn(name), said.name), bare)
}
