import { langs, type Lang } from '../../kit/lang.ts'
import { emptyWords } from './empty-words.ts'
import { sensesOf, type Lexicon } from './lexicon.ts'
import type { Tokens } from './token.ts'

export type Shares = Readonly<Record<Lang, number>>

/** Endings and letters that one language has far more often than the others. */
const marks: Readonly<Record<Lang, RegExp>> = {
  fi: /(ää|yy|uo|yö|ien$|ssa$|ssä$|sta$|stä$|lla$|llä$|inen$|isen$|ksen$|iden$|kaa$|ttaa$|vät$|vat$|mme$)/u,
  sv: /(å|ck|sj|ning$|ningen$|ningar$|arna$|erna$|orna$|het$|heten$|ande$|ende$|iska$|isk$|för|sk[aä])/u,
  en: /(th|wh|ough|tion$|tions$|ing$|ness$|ment$|ly$|ies$|ive$|w[aeio]|ea|ou)/u,
}

/** In which languages a text is written, as shares of one; mixed languages share. `hint` is the language of the page or the form. */
export function languagesOf(tokens: Tokens, lexicon: Lexicon, hint: Lang | undefined): Shares {
  const points = { fi: 0.3, sv: 0.3, en: 0.3 }
  if (hint !== undefined) points[hint] += 0.7
  for (const word of tokens.counts.keys()) {
    const among = langs.filter((lang) => emptyWords[lang].has(word))
    for (const lang of among) points[lang] += 1.5 / among.length
    const known = sensesOf(lexicon, word).filter((sense) => sense.known !== null)
    for (const sense of known) points[sense.lang] += 1 / known.length
    for (const lang of langs) if (word.length > 3 && marks[lang].test(word)) points[lang] += 0.4
  }
  const sum = points.fi ** 2 + points.sv ** 2 + points.en ** 2
  return { fi: points.fi ** 2 / sum, sv: points.sv ** 2 / sum, en: points.en ** 2 / sum }
}

/** The language that a text is most likely written in, by its small words, endings and letters alone. */
export function likeliest(tokens: Tokens): Lang {
  const shares = languagesOf(tokens, new Map(), undefined)
  return langs.toSorted((a, b) => shares[b] - shares[a])[0] ?? 'fi'
}
