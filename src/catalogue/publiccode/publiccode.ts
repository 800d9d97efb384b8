import { itemsOf, textOf, under, type Tree } from '../../kit/tree.ts'
import type { Words } from '../../kit/words.ts'
import type { Status } from '../offer/kinds.ts'
import { developmentStatuses, type DevelopmentStatus } from './lists.ts'
import { restIn, type Rest } from './rest.ts'
import { languageOf } from './values.ts'

/** What a file says of the software in one language. */
export type Description = {
  readonly name: string | null
  readonly short: string
  readonly long: string
  readonly features: readonly string[]
  readonly documentation: string | null
}
export type Contractor = { readonly name: string; readonly until: string; readonly website: string | null }

/**
 * What we keep of a publiccode.yml. People (contacts) are not kept: a catalogue names roles. `descriptions` by language without its
 * country, `languages` as the file writes them.
 */
export type Publiccode = {
  readonly name: string
  readonly url: string
  readonly landingUrl: string | null
  readonly version: string | null
  readonly releasedOn: string | null
  readonly platforms: readonly string[]
  readonly categories: readonly string[]
  readonly usedBy: readonly string[]
  readonly status: DevelopmentStatus
  readonly softwareType: string
  readonly descriptions: Readonly<Record<string, Description>>
  readonly licence: string
  readonly owner: string | null
  readonly organisation: { readonly name: string | null; readonly uri: string } | null
  readonly maintenance: string
  readonly contractors: readonly Contractor[]
  readonly localised: boolean
  readonly languages: readonly string[]
  /** What else it says; of a file that was read before this was kept nothing. */
  readonly rest?: Rest | undefined
}

/** How a user is marked whom a file names. */
export const toldInFile = 'publiccode.yml'

/** A work that has its code at an address already; `own`: the organisation that asks leads it. */
export type WorkOfCode = {
  readonly id: string
  readonly slug: string
  readonly kind: string
  readonly title: Words | null
  readonly own: boolean
}

const textsOf = (tree: Tree | undefined): readonly string[] => itemsOf(tree).flatMap((one) => textOf(one) ?? [])
const textAt = (tree: Tree | undefined, key: string): string | null => textOf(under(tree, key)) ?? null

const descriptionOf = (tree: Tree): Description => ({
  name: textAt(tree, 'localisedName'),
  short: textAt(tree, 'shortDescription') ?? '',
  long: textAt(tree, 'longDescription') ?? '',
  features: textsOf(under(tree, 'features')),
  documentation: textAt(tree, 'documentation'),
})

/** By language; of two countries' forms of one language the first counts. */
function descriptionsIn(tree: Tree | undefined): Readonly<Record<string, Description>> {
  if (tree?.is !== 'map') return {}
  const byLanguage = tree.entries.map(([tag, one]) => [languageOf(tag), descriptionOf(one)] as const)
  return Object.fromEntries(byLanguage.toReversed())
}

const contractorOf = (tree: Tree): Contractor => ({
  name: textAt(tree, 'name') ?? '',
  until: textAt(tree, 'until') ?? '',
  website: textAt(tree, 'website'),
})

const organisationIn = (tree: Tree | undefined): Publiccode['organisation'] =>
  tree === undefined ? null : { name: textAt(tree, 'name'), uri: textAt(tree, 'uri') ?? '' }

/** What a file says, once nothing in it is wrong (`publiccodeFaultsOf`). */
export const publiccodeIn = (tree: Tree): Publiccode => {
  const maintenance = under(tree, 'maintenance')
  const localisation = under(tree, 'localisation')
  return {
    name: textAt(tree, 'name') ?? '',
    url: textAt(tree, 'url') ?? '',
    landingUrl: textAt(tree, 'landingURL'),
    version: textAt(tree, 'softwareVersion'),
    releasedOn: textAt(tree, 'releaseDate'),
    platforms: textsOf(under(tree, 'platforms')),
    categories: textsOf(under(tree, 'categories')),
    usedBy: textsOf(under(tree, 'usedBy')),
    status: developmentStatuses.find((one) => one === textAt(tree, 'developmentStatus')) ?? 'concept',
    softwareType: textAt(tree, 'softwareType') ?? '',
    descriptions: descriptionsIn(under(tree, 'description')),
    licence: textAt(under(tree, 'legal'), 'license') ?? '',
    owner: textAt(under(tree, 'legal'), 'mainCopyrightOwner'),
    organisation: organisationIn(under(tree, 'organisation')),
    maintenance: textAt(maintenance, 'type') ?? '',
    contractors: itemsOf(under(maintenance, 'contractors')).map(contractorOf),
    localised: textAt(localisation, 'localisationReady') === 'true',
    languages: textsOf(under(localisation, 'availableLanguages')),
    rest: restIn(tree),
  }
}

const statuses: Readonly<Record<DevelopmentStatus, Status>> = {
  concept: 'planned',
  development: 'building',
  beta: 'building',
  stable: 'in_use',
  obsolete: 'ended',
}

/** The state of a work in our words. */
export const statusOf = (status: DevelopmentStatus): Status => statuses[status]

/** The same back: being built is `development`, since nobody has said that it is a beta. */
export const developmentOf = (status: Status): DevelopmentStatus =>
  developmentStatuses.find((one) => statuses[one] === status) ?? 'concept'
