import type { Lang } from '../kit/lang.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { plain, wordsOf, type Words } from '../kit/words.ts'
import { takesPart } from './organisation.ts'
import { words } from './words.ts'

/** The kinds that the program itself tells apart: their names are its own words. */
export const ownKinds = ['municipality', 'joint_authority', 'authority', 'other'] as const

/** A kind of organisation in the register; those of the program itself carry no names. */
export type KindOfOrganisation = {
  readonly key: string
  /** One of them, as in a sentence: "hyvinvointialue". */
  readonly name: Words | null
  /** Several of them: "hyvinvointialueet". */
  readonly plural: Words | null
}

const ownKindOf = (key: string) => ownKinds.find((own) => own === key) ?? 'other'
const named = (kinds: readonly KindOfOrganisation[], key: string) => kinds.find((kind) => kind.key === key)

/** What one organisation of a kind is called, in small letters. A kind that the register does not have is "other organisation". */
export function kindName(kinds: readonly KindOfOrganisation[], key: string, lang: Lang): string {
  const said = plain(named(kinds, key)?.name, lang)
  return said === '' ? words[lang].kind[ownKindOf(key)] : said
}

/** What several organisations of a kind are called, in small letters. */
export function kindPlural(kinds: readonly KindOfOrganisation[], key: string, lang: Lang): string {
  const said = plain(named(kinds, key)?.plural, lang)
  return said === '' ? words[lang].kinds[ownKindOf(key)] : said
}

/** The kinds that can take part in a project: all but a granting authority, and what is of no known kind. */
export const takingPart = (kinds: readonly KindOfOrganisation[]): readonly KindOfOrganisation[] =>
  kinds.filter(({ key }) => takesPart({ kind: key }))

/** The kinds of the program itself, where no register is asked. */
export const withoutRegister: readonly KindOfOrganisation[] = ownKinds.map((key) => ({ key, name: null, plural: null }))

/** A kind as an administrator types it. */
export type KindEntry = Readonly<Record<'oneFi' | 'oneSv' | 'oneEn' | 'manyFi' | 'manySv' | 'manyEn', string>>
export type KindRefusal = 'kind_name_missing' | 'kind_known'

const keyOf = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+/, '')
    .slice(0, 40)
    .replace(/_+$/, '')

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()

/**
 * A kind that can be entered beside those there are; its key is made of its English name, else of the Finnish one. Refuses
 * kind_name_missing (Finnish and Swedish are both asked, one and several) and kind_known (the same Finnish name, or the same key).
 */
export function kindEntered(
  entry: KindEntry,
  kinds: readonly KindOfOrganisation[],
): Outcome<{ readonly key: string; readonly name: Words; readonly plural: Words }, KindRefusal> {
  const name = wordsOf({ fi: entry.oneFi, sv: entry.oneSv, en: entry.oneEn })
  const plural = wordsOf({ fi: entry.manyFi, sv: entry.manySv, en: entry.manyEn })
  const key = keyOf(plain(name, 'en'))
  if ([name.fi, name.sv, plural.fi, plural.sv].includes(undefined) || key === '') return refuse('kind_name_missing')
  const known = kinds.some((kind) => kind.key === key || same(kindName(kinds, kind.key, 'fi'), entry.oneFi))
  return known ? refuse('kind_known') : done({ key, name, plural })
}
