import type { Lang } from '../kit/lang.ts'
import { personalWords } from './personal-words.ts'

const mail = /[\p{L}\p{N}._%+-]+(?:@|\s?\((?:at|ät|a|ät-merkki)\)\s?|\s?\[at\]\s?)[\p{L}\p{N}.-]+\.\p{L}{2,}/giu
/** A Finnish personal identity code: day, month and year of birth, the sign of the century, three digits and a check sign. */
const code =
  /(?<![\p{L}\p{N}])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![\p{L}\p{N}])/giu
/**
 * Seven digits or more as people write telephone numbers, with the country, the area in brackets or before a stroke, or behind "puh."; a
 * sum of money, a day, a year and a business id are none.
 */
const phone =
  /(?<![\p{L}\p{N},/-])(?<!(?<!\p{L})\.)(?!\d{7}-\d(?!\d))(?:\+\d{1,3}[\s-]?(?:\(0\)[\s-]?)?|\(0\d{1,3}\)[\s-]?|0\d{1,2}\/|0)\d(?:[\s-]?\d){5,12}(?![\p{L}\p{N}]|[\s]?(?:€|euro|%)|[.,/-]\d)/gu

const escaped = (sign: string) => sign.replace(/[.*+?^${}()|[\]\\-]/g, String.raw`\$&`)

const isLarge = (text: string) => text !== text.toLowerCase()

/** A letter in either size. */
const either = (sign: string) => {
  const [small, large] = [sign.toLowerCase(), sign.toUpperCase()]
  return small === large ? escaped(sign) : `(?:${escaped(small)}|${escaped(large)})`
}

/** A part of a name: with a capital, if it was written so or no part was, because many names are words too. */
function wordIn(word: string, asWritten: boolean): string {
  const [first = '', ...rest] = word
  const begins = asWritten && !isLarge(first) ? either(first) : escaped(first.toUpperCase())
  return begins + rest.map(either).join('')
}

/** A name with the endings that Finnish and Swedish put behind it; names in -nen have -s- before most of theirs. */
function nameIn(name: string): RegExp {
  const isNen = /nen$/i.test(name.trim())
  const words = name.trim().replace(/nen$/i, '').split(/\s+/)
  const stem = words.map((word) => wordIn(word, isLarge(name))).join(String.raw`\s+`)
  const ends = isNen ? String.raw`(?:nen|NEN|s|S)\p{L}{0,6}` : String.raw`\p{L}{0,5}`
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${stem}${ends}(?![\p{L}\p{N}])`, 'gu')
}

/**
 * A text without the e-mail addresses, identity codes and telephone numbers that are recognised, and without the names given; in the place of each stands what was covered. Other
 * names the program does not know: whoever gives the copy reads it and adds them.
 */
export function withoutPersonal(text: string, names: readonly string[], lang: Lang): string {
  const said = personalWords[lang]
  const bare = text.replace(mail, said.mail).replace(code, said.code).replace(phone, said.phone)
  return names
    .filter((name) => name.trim().length > 1)
    .toSorted((a, b) => b.length - a.length)
    .reduce((all, name) => all.replace(nameIn(name), said.name), bare)
}
