import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import type { Words } from '../../kit/words.ts'
import type { OrganisationKind } from '../../people/organisation.ts'
import { bare } from './heads.ts'

/** An organisation as a table may name it: today's or one that has merged into another. */
export type Nameable = {
  readonly id: string
  readonly kind: OrganisationKind
  readonly name: Words
  readonly code: string | null
  readonly businessId: string | null
  /** The day before which it was a municipality of its own. */
  readonly validTo: string | null
  readonly mergedInto: Words | null
  readonly genitiveFi: string | null
  readonly locativeFi: string | null
  readonly nameWithKindSv: string | null
}

export type CoordinatorRefusal =
  | 'coordinator_missing'
  | 'coordinator_unknown'
  | 'coordinator_unclear'
  | 'coordinators_many'

const inFinnish = (one: Nameable): readonly string[] =>
  one.genitiveFi === null
    ? []
    : [one.genitiveFi, `${one.genitiveFi} kaupunki`, `${one.genitiveFi} kunta`, one.locativeFi ?? '']

function inSwedish(one: Nameable): readonly string[] {
  const name = one.name.sv?.text
  if (name === undefined || one.kind !== 'municipality') return []
  const owning = name.endsWith('s') ? name : `${name}s`
  return [`${name} stad`, `${name} kommun`, `${owning} stad`, `${owning} kommun`, `staden ${name}`, owning]
}

const jointly = (name: string) =>
  bare(name)
    .replace(/^samkommunen för /, '')
    .replace(/ kuntayhtymä$/, '')

const namesOf = (one: Nameable): readonly string[] => [
  ...Object.values(one.name).map((said) => said.text),
  ...(one.kind === 'joint_authority' ? Object.values(one.name).map((said) => jointly(said.text)) : []),
  ...inFinnish(one),
  ...inSwedish(one),
  one.nameWithKindSv ?? '',
  ...(one.code === null ? [] : [one.code, one.code.replace(/^0+/, '')]),
  one.businessId ?? '',
]

/** Organisations by every name that a table may give them, in small letters. */
export type NameBook = ReadonlyMap<string, readonly Nameable[]>

/** The organisations under all their names: in each language, inflected, with their kind, by their code and their business ID. */
export function nameBook(organisations: readonly Nameable[]): NameBook {
  const book = new Map<string, Nameable[]>()
  for (const one of organisations)
    for (const name of new Set(namesOf(one).map(bare)))
      if (name !== '') book.set(name, [...(book.get(name) ?? []), one])
  return book
}

/** Of several of one name: today's municipality before one that has merged away. */
const ofToday = (named: readonly Nameable[]) => {
  const today = named.filter((one) => one.validTo === null)
  return today.length === 1 ? today : named
}

/** A text between whose parts stands a comma, a slash or a word for "and". */
export const parted = (text: string) =>
  text.split(/\s*[,;/&]\s*|\s+(?:ja|och|and|sekä|samt)\s+/).filter((part) => part !== '')

/** The organisation of a name; `several` where more than one of today has it, undefined where none has. */
export function organisationIn(text: string, book: NameBook): Nameable | 'several' | undefined {
  const [first, ...more] = ofToday(book.get(bare(text)) ?? [])
  return more.length > 0 ? 'several' : first
}

/**
 * The organisation that a cell names: by its name in any language, inflected as the register knows it, with its kind, by its code or its business ID.
 * Refuses coordinator_missing, coordinators_many (several in one cell), coordinator_unclear (several of that name), coordinator_unknown.
 */
export function coordinatorIn(text: string, book: NameBook): Outcome<Nameable, CoordinatorRefusal> {
  const name = bare(text)
  if (name === '') return refuse('coordinator_missing')
  const found = organisationIn(name, book)
  if (found !== undefined) return found === 'several' ? refuse('coordinator_unclear') : done(found)
  const parts = parted(name)
  const many = parts.length > 1 && parts.some((part) => book.has(part))
  return refuse(many ? 'coordinators_many' : 'coordinator_unknown')
}

/** A name of the register that begins as an unknown one does; undefined where none or several do. */
export function meant(text: string, book: NameBook): Nameable | undefined {
  const name = bare(text)
  const alike = [...book].filter(([known]) => known.startsWith(name.slice(0, 4)))
  for (let length = name.length - 1; length >= Math.max(4, Math.ceil(name.length * 0.7)); length -= 1) {
    const stem = name.slice(0, length)
    const near = new Set(alike.filter(([known]) => known.startsWith(stem)).flatMap(([, named]) => named))
    if (near.size > 0) return near.size === 1 ? [...near][0] : undefined
  }
  return undefined
}
