import type { Lang } from '../kit/lang.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { wordsOf, type Words } from '../kit/words.ts'
import type { Space, SpaceSaid } from './space.ts'
import { longestSaid, type Side } from './suggestion-side.ts'

/** A subject with its name in every language of the pages. */
export type Subject = Readonly<Record<Lang, string>>

/** Projects that could work together: what all of them are about, who says so, and how each has answered. */
export type Suggestion = {
  readonly id: string
  /** The person and organisation that suggest it; null where the program does. */
  readonly by: Words | null
  readonly said: string
  readonly shared: readonly Subject[]
  /** The address of the space that has begun of it. */
  readonly space: string | null
  readonly example: boolean
  readonly sides: readonly Side[]
}

/** Two projects about the same. `points`: how far; `shared`: places of the subjects that both are about, the weightiest first. */
export type Near = {
  readonly works: readonly [string, string]
  readonly points: number
  readonly shared: readonly number[]
}
type Known = {
  readonly suggestions: readonly Suggestion[]
  readonly spaces: readonly Pick<Space, 'slug' | 'state' | 'works'>[]
}

/** Whether two projects, by their addresses, work together or stand in a suggestion that neither has dismissed. `spaces`: those of `own`. */
export const areKnown = (own: string, other: string, { suggestions, spaces }: Known): boolean =>
  spaces.some(({ state, works }) => state === 'open' && works.some(({ slug }) => slug === other)) ||
  suggestions.some(
    ({ sides, space }) =>
      [own, other].every((slug) => sides.some((side) => side.slug === slug && side.state !== 'dismissed')) &&
      spaces.every(({ slug, state }) => slug !== space || state === 'open'),
  )

/** What came of an earlier suggestion to two works. Moments; null where it did not happen. */
export type Earlier = {
  readonly works: readonly [string, string]
  /** When one of the two said no, the later one where both did. */
  readonly dismissedAt: Date | null
  /** When the space that began of it closed. */
  readonly closedAt: Date | null
}
const day = 24 * 60 * 60_000
/** After a no two works are not suggested to each other again for so long, and after their space has closed for so long: our own choice. */
export const restAfterNo = 365 * day
const restAfterSpace = 30 * day

/** Whether the program does not suggest two works to each other yet, because of an earlier suggestion: it stands, or has ended too lately. */
export function holdsBack({ dismissedAt, closedAt }: Earlier, now: Date): boolean {
  if (dismissedAt !== null) return now.getTime() < dismissedAt.getTime() + restAfterNo
  return closedAt === null || now.getTime() < closedAt.getTime() + restAfterSpace
}

/** Works that are to be suggested to each other, and what all of them are about. */
export type Group = { readonly works: readonly string[]; readonly shared: readonly number[] }

/** So many projects stand in one suggestion of the program: as many as can sit round a table. */
export const mostSides = 4

const isOf = (one: Near, a: string, b: string) => one.works.includes(a) && one.works.includes(b)

/** The group with one more work, where that is near to every other one and all have a subject in common; else the group as it was. */
function widened(group: Group, work: string, pairs: readonly Near[]): Group {
  const links = group.works.map((other) => pairs.find((one) => isOf(one, work, other)))
  const shared = group.shared.filter((subject) => links.every((link) => link?.shared.includes(subject)))
  return shared.length === 0 ? group : { works: [...group.works, work], shared }
}

/**
 * Which projects are suggested to each other, out of pairs that are about the same: the nearest first, each work in one group at most, and
 * in a group everybody is near to everybody, so that the reason holds for all. Pairs without a subject in common are left out.
 */
export function groupsOf(pairs: readonly Near[]): readonly Group[] {
  const near = pairs.filter(({ shared }) => shared.length > 0).toSorted((a, b) => b.points - a.points)
  const groups: Group[] = []
  const isTaken = (work: string) => groups.some(({ works }) => works.includes(work))
  for (const { works, shared } of near) {
    if (works.some(isTaken)) continue
    const others = [...new Set(near.flatMap((one) => one.works))].filter((one) => !works.includes(one) && !isTaken(one))
    const begun: Group = { works, shared }
    groups.push(
      others.reduce((group, other) => (group.works.length < mostSides ? widened(group, other, near) : group), begun),
    )
  }
  return groups
}

/** The sides between which a space begins: those that accept, once they are two. Empty before that. */
export function agreedOf(sides: readonly Side[]): readonly Side[] {
  const accepted = sides.filter(({ state }) => state === 'accepted')
  return new Set(accepted.map(({ organisationId }) => organisationId)).size < 2 ? [] : accepted
}

/** Nothing can come of it any more: fewer than two have accepted or can still do so. */
export const isSpent = (sides: readonly Side[]): boolean =>
  sides.filter(({ state }) => state !== 'dismissed').length < 2

const together = {
  fi: 'Näissä hankkeissa tehdään samaa asiaa. Hankkeiden tekijät ovat sopineet, että ne tekevät yhteistyötä.',
  sv: 'De här projekten gör samma sak. De som gör dem har kommit överens om att samarbeta.',
  en: 'These projects work on the same thing. Those who carry them out have agreed to cooperate.',
} as const
const beginning = { fi: 'Yhteistyö', sv: 'Samarbete', en: 'Cooperation' } as const

/** What a space is called and about until its members say otherwise: what its projects have in common. */
export function saidOfShared(shared: readonly Subject[]): SpaceSaid {
  const [first] = shared
  const named = (lang: Lang) => (first === undefined ? beginning[lang] : `${beginning[lang]}: ${first[lang]}`)
  const name = wordsOf({ fi: named('fi'), sv: named('sv'), en: named('en') }, 'ours')
  return { name, about: wordsOf(together, 'ours') }
}

export type SuggestRefusal = 'same_owner' | 'suggested_already' | 'nobody_there' | 'said_long'

type Asked = {
  readonly said: string
  /** Both projects are led by one organisation, or by none that is known. */
  readonly sameOwner: boolean
  /** They stand in a suggestion that is not dismissed, or work together in a space. */
  readonly known: boolean
  /** How many people can answer for the other side. */
  readonly readers: number
}

/**
 * What a person says to those who lead another project. Refuses same_owner, suggested_already, nobody_there (nobody of theirs uses the
 * service) and said_long.
 */
export function suggestible({ said, sameOwner, known, readers }: Asked): Outcome<string, SuggestRefusal> {
  if (sameOwner) return refuse('same_owner')
  if (known) return refuse('suggested_already')
  if (readers === 0) return refuse('nobody_there')
  return said.trim().length > longestSaid ? refuse('said_long') : done(said.trim())
}
