import { plain } from '../../kit/words.ts'
import type { OfferTold } from '../offer/offer.ts'
import { coordinatorOf, type Work } from '../work.ts'
import { developmentOf, type Description, type Publiccode } from './publiccode.ts'

/** What is known of a software: the work, what it offers, who uses it, and what its own publiccode.yml said, where one was read. */
export type Known = {
  readonly work: Work
  readonly told: OfferTold
  readonly users: readonly string[]
  readonly said: Publiccode | undefined
}

const longestShort = 150
const orNothing = <T>(items: readonly T[]): readonly T[] | undefined => (items.length === 0 ? undefined : items)

const describedAs = (one: Description) => ({
  localisedName: one.name ?? undefined,
  shortDescription: one.short,
  longDescription: one.long,
  documentation: one.documentation ?? undefined,
  features: one.features,
})

/** What the work says of itself in each language: shortly where it is short, else at length. */
const summarised = ({ work }: Known) => {
  const said = Object.entries(work.summary ?? {})
  const short = (text: string) => (text.length <= longestShort ? { shortDescription: text } : { longDescription: text })
  return said.length === 0 ? undefined : Object.fromEntries(said.map(([lang, { text }]) => [lang, short(text)]))
}

const ownerOf = ({ work, said }: Known): string | undefined => {
  const leader = coordinatorOf(work)
  return said?.owner ?? (plain(leader?.name, 'fi') || (leader?.nameInSource ?? undefined))
}

const codeAt = ({ work, said }: Known): string | undefined =>
  said?.url ?? work.facts.find((fact) => fact.kind === 'link' && fact.url !== null)?.url ?? undefined

const maintained = (known: Known) => {
  const { said } = known
  if (said === undefined) return undefined
  const named = said.contractors.map((one) => ({ ...one, website: one.website ?? undefined }))
  // Whom to ask is a role, never a person: the owner stands for it.
  return { type: said.maintenance, contractors: orNothing(named), contacts: [{ name: ownerOf(known) ?? said.name }] }
}

const nameOf = ({ said, work }: Known) => said?.name ?? (plain(work.title, 'fi') || undefined)

const stateOf = ({ said, told: { offer } }: Known) =>
  said?.status ?? (offer.status === null ? undefined : developmentOf(offer.status))

const usersOf = ({ said, users }: Known) => orNothing([...new Set([...(said?.usedBy ?? []), ...users])])

const described = (known: Known) => {
  const { said } = known
  if (said === undefined) return summarised(known)
  return Object.fromEntries(Object.entries(said.descriptions).map(([lang, one]) => [lang, describedAs(one)]))
}

const fromFile = (said: Publiccode | undefined) =>
  said === undefined
    ? {}
    : {
        landingURL: said.landingUrl ?? undefined,
        softwareVersion: said.version ?? undefined,
        platforms: said.platforms,
        categories: orNothing(said.categories),
        softwareType: said.softwareType,
        organisation:
          said.organisation === null
            ? undefined
            : { name: said.organisation.name ?? undefined, uri: said.organisation.uri },
        localisation: { localisationReady: said.localised, availableLanguages: said.languages },
      }

/**
 * A software as publiccode.yml 0.7 writes it, with what is known and nothing else: what nobody has told is left out, even where the
 * standard wants it.
 */
export const publiccodeOf = (known: Known) => {
  const { offer } = known.told
  return {
    publiccodeYmlVersion: '0.7',
    name: nameOf(known),
    url: codeAt(known),
    ...fromFile(known.said),
    // Only a file tells of a release: the last change of a work is none.
    releaseDate: known.said?.releasedOn ?? undefined,
    usedBy: usersOf(known),
    developmentStatus: stateOf(known),
    description: described(known),
    legal: { license: offer.licence ?? undefined, mainCopyrightOwner: ownerOf(known) },
    maintenance: maintained(known),
  }
}
