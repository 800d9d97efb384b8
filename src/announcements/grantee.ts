import type { Lang } from '../kit/lang.ts'
import { plain } from '../kit/words.ts'
import type { Grantee } from './listing.ts'
import { words } from './words.ts'

export type Kind = 'municipality' | 'city'

/** Municipality or city, as the register's table of forms says; null for a joint authority and where the table says nothing. */
export function kindOf({ forms }: Pick<Grantee, 'forms'>): Kind | null {
  if (forms?.kindFi === 'kunta') return 'municipality'
  return forms?.kindFi === 'kaupunki' ? 'city' : null
}

/** The bare name in a language. */
export const nameIn = (who: Grantee, lang: Lang): string => plain(who.name, lang)

/**
 * The name as the subject of a sentence: `Heinolan kaupunki`, `Helsingfors stad`; English has the bare name. Put together out of the
 * register's forms, never inflected here; the bare name where the register has none.
 */
export function withKind(who: Grantee, lang: Lang): string {
  const { forms } = who
  if (forms === null || lang === 'en') return nameIn(who, lang)
  if (lang === 'sv') return forms.nameWithKindSv ?? nameIn(who, lang)
  return forms.genitiveFi === null || forms.kindFi === null ? nameIn(who, lang) : `${forms.genitiveFi} ${forms.kindFi}`
}

/** The kind as the register's Swedish form of a name ends in it. */
const endings = { municipality: 'kommun', city: 'stad' } as const

/**
 * Whose: `Nokian kaupungin`, `Lempäälä kommuns`. Only the word for the kind changes, by a table; null where the register has no form
 * to build on, so that the sentence is told another way.
 */
export function whose(who: Grantee, lang: Lang): string | null {
  const kind = kindOf(who)
  if (lang === 'en') return nameIn(who, lang)
  if (kind === null || who.forms === null) return null
  const { genitiveFi, nameWithKindSv } = who.forms
  if (lang === 'fi') return genitiveFi === null ? null : `${genitiveFi} ${words.fi.genitive[kind]}`
  const ending = endings[kind]
  return nameWithKindSv?.endsWith(` ${ending}`) === true
    ? `${nameWithKindSv.slice(0, -ending.length)}${words.sv.genitive[kind]}`
    : null
}

/** How a name stands after the word for its kind (`kommunerna Hollola`) or before it (`Hollolan kunnat`). */
export const besideKind = (who: Grantee, lang: Lang): string =>
  lang === 'fi' ? (who.forms?.genitiveFi ?? nameIn(who, lang)) : nameIn(who, lang)

/** Names after each other as a language joins them: `A, B ja C`. */
export function inTurn(names: readonly string[], lang: Lang): string {
  const [last = '', ...before] = names.toReversed()
  return before.length === 0 ? last : `${before.toReversed().join(', ')}${words[lang].and}${last}`
}
