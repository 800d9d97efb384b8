import { under, itemsOf, textOf as said, type Tree } from '../../kit/tree.ts'
import type { PubliccodeFault } from './fault.ts'
import { categories, developmentStatuses, maintenanceTypes, scopes, softwareTypes, supportAliases } from './lists.ts'
import { faultAt, list, map, mapOf, maybe, needed, oneOf, scalar, text, textOf, yesNo, type Check } from './shape.ts'
import * as is from './values.ts'

const url = scalar(is.isWebAddress, 'not_url')
const day = scalar(is.isDay, 'not_day')
const uri = scalar(is.isUri, 'not_uri')
const email = scalar(is.isEmail, 'not_email')
const image = scalar(is.isImage, 'not_image')
const languageTag = scalar(is.isLanguageTag, 'not_language')
const countries = list(scalar(is.isCountry, 'not_country'))
const mimes = list(scalar(is.isMime, 'not_mime'))

const urls: Check = (tree, place) => (tree.is === 'list' ? list(url)(tree, place) : url(tree, place))

const mostFeatures = 100
const mostUsers = 300
const name = textOf(0, 200)

const description = map({
  localisedName: maybe(name),
  genericName: maybe(textOf(1, 35)),
  shortDescription: needed(textOf(1, 150)),
  longDescription: needed(textOf(150, 10_000)),
  documentation: maybe(url),
  apiDocumentation: maybe(url),
  features: needed(list(text, 1, mostFeatures)),
  screenshots: maybe(list(image)),
  videos: maybe(list(scalar(is.isVideo, 'not_video'))),
  awards: maybe(list(text)),
})

const contractor = map({ name: needed(text), until: needed(day), email: maybe(email), website: maybe(url) })
const contact = map({ name: needed(text), email: maybe(email), affiliation: maybe(text), phone: maybe(text) })

/** Who must be named depends on how the software is maintained. */
const whoMaintains: Check = (tree, place) => {
  const type = said(under(tree, 'type'))
  const contractors = under(tree, 'contractors')
  const lacks = (key: 'contractors' | 'contacts') =>
    itemsOf(under(tree, key)).length === 0 ? [{ ...faultAt(tree, `${place}.${key}`, 'missing'), said: '' }] : []
  if (type === 'contract') return lacks('contractors')
  const unwanted = contractors === undefined ? [] : [faultAt(contractors, `${place}.contractors`, 'unwanted')]
  return type === 'community' || type === 'internal' ? [...unwanted, ...lacks('contacts')] : unwanted
}

const part = map({
  name: needed(text),
  version: maybe(text),
  versionMin: maybe(text),
  versionMax: maybe(text),
  optional: maybe(yesNo),
})
const parts = maybe(list(part))

const support = map({
  id: needed((tree, place) => {
    const [, alias] = /^alias:(.*)$/.exec(said(tree) ?? '') ?? []
    if (alias === undefined) return uri(tree, place)
    return supportAliases.some((one) => one === alias) ? [] : [faultAt(tree, place, 'not_alias')]
  }),
})

const marks: Check = (tree, place) =>
  tree.is === 'map'
    ? tree.entries.flatMap(([key, value]) => (value.is === 'nothing' ? [] : yesNo(value, `${place}.${key}`)))
    : [faultAt(tree, place, 'not_map')]

/** The Italian section, which 0.7 keeps for old files: it says nothing to us and is only judged. */
const italian = map({
  countryExtensionVersion: maybe(oneOf(['0.2', '1.0'])),
  piattaforme: maybe(marks),
  conforme: maybe(marks),
  riuso: maybe(map({ codiceIPA: maybe(text) })),
})

/** Two spellings of the Italian section at once. */
const once: Check = (tree, place) => {
  const old = under(tree, 'it')
  return old !== undefined && under(tree, 'IT') !== undefined ? [faultAt(old, `${place}it`, 'twice')] : []
}

const organisation = map({ name: maybe(text), uri: needed(uri) })

const about = {
  name: needed(name),
  applicationSuite: maybe(text),
  url: needed(url),
  landingURL: maybe(url),
  isBasedOn: maybe(urls),
  softwareVersion: maybe(text),
  releaseDate: maybe(day),
  logo: maybe(image),
  monochromeLogo: maybe(image),
  inputTypes: maybe(mimes),
  outputTypes: maybe(mimes),
  platforms: needed(list(text, 1)),
  categories: maybe(list(oneOf(categories))),
  roadmap: maybe(url),
  developmentStatus: needed(oneOf(developmentStatuses)),
  softwareType: needed(oneOf(softwareTypes)),
  supports: maybe(list(support)),
  description: needed(mapOf(is.isLanguageTag, 'not_language', description)),
  dependsOn: maybe(map({ open: parts, proprietary: parts, hardware: parts })),
}

const audience = map({
  scope: maybe(list(oneOf(scopes))),
  countries: maybe(countries),
  unsupportedCountries: maybe(countries),
})

const maintenance = map(
  { type: needed(oneOf(maintenanceTypes)), contractors: maybe(list(contractor)), contacts: maybe(list(contact)) },
  whoMaintains,
)

const around = {
  usedBy: maybe(list(name, 0, mostUsers)),
  fundedBy: maybe(list(organisation)),
  organisation: maybe(organisation),
  intendedAudience: maybe(audience),
  maintenance: needed(maintenance),
  localisation: needed(map({ localisationReady: needed(yesNo), availableLanguages: needed(list(languageTag, 1)) })),
  IT: maybe(italian),
  it: maybe(italian),
}

const legal = (licence: Check): Check =>
  map({ license: needed(licence), mainCopyrightOwner: maybe(name), repoOwner: maybe(text), authorsFile: maybe(text) })

const whole = (licence: Check): Check => {
  const version = needed(scalar(is.isVersion, 'not_version'))
  return map({ publiccodeYmlVersion: version, ...about, legal: needed(legal(licence)), ...around }, once)
}

/**
 * Everything in which a file is not as publiccode.yml 0.7 wants it, in the order of the standard. `isLicence`: whether a text is an SPDX
 * expression. What only the repository, the web or the register of Italian authorities could tell is not judged: whether a picture is
 * there, whether a page answers.
 */
export const publiccodeFaultsOf = (tree: Tree, isLicence: (text: string) => boolean): readonly PubliccodeFault[] =>
  whole(scalar(isLicence, 'not_licence'))(tree, '')
