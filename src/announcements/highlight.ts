import type { Lang } from '../kit/lang.ts'
import { say } from '../kit/texts.ts'
import { plain } from '../kit/words.ts'
import type { Announcement } from './announcement.ts'
import { inTurn, nameIn } from './grantee.ts'
import { ordered, type Grant } from './listing.ts'
import { sentences } from './sentences.ts'

/** The coordinators that the readers of Swedish know best: those with Swedish as a language, each once, in the order of Swedish names. */
export const knownToSwedish = (grants: readonly Grant[]): readonly string[] => [
  ...new Set(
    ordered(grants, 'name_sv')
      .filter((grant) => grant.coordinator.swedish)
      .flatMap(({ coordinator }) => coordinator.code ?? []),
  ),
]

/**
 * The sentence that tells the readers of a language of the municipalities they know (the release of 2019 named Pargas, Jakobstad, Vanda
 * and Borgå first). Empty where none are chosen, and where the lead already names them all.
 */
export function highlightedSentence(
  one: Pick<Announcement, 'highlighted' | 'lead'>,
  grants: readonly Grant[],
  lang: Lang,
): string {
  const known = new Map(grants.map(({ coordinator }) => [coordinator.code, coordinator]))
  const names = (one.highlighted[lang] ?? []).flatMap((code) => {
    const who = known.get(code)
    return who === undefined ? [] : [nameIn(who, lang)]
  })
  const lead = plain(one.lead, lang)
  return names.every((name) => lead.includes(name))
    ? ''
    : say(sentences[lang].highlighted, { count: names.length, names: inTurn(names, lang) })
}
