import type { Words } from '../../kit/words.ts'
import type { FamilyRow } from '../family/family-row.ts'
import type { Changes, Form, Gets, LicenceRead, Service, Status } from './kinds.ts'
import type { Source } from '../source.ts'

/** Somebody whom a file names; a municipality by its code. */
export type NamedInFile = { readonly code: string | null; readonly name: string }
/** A solution as the file tells of it. */
export type SolutionFile = {
  readonly slug: string
  readonly form: Form
  /** A name of its own, which is not translated. */
  readonly name: string
  readonly nameLang: 'fi' | 'en'
  readonly summary: Words
  readonly owner: NamedInFile
  readonly partners: readonly NamedInFile[]
  readonly status: Status | null
  readonly licence: string | null
  readonly licences: readonly string[]
  readonly licenceRead: LicenceRead | null
  readonly gets: readonly Gets[]
  readonly changes: readonly Changes[]
  readonly services: readonly Service[]
  readonly families: readonly string[]
  readonly knownUsers: readonly (NamedInFile & { readonly toldIn: string | null })[]
  readonly usersWords: Words | null
  readonly note: Words | null
  readonly links: readonly string[]
  readonly lastChangeOn: string | null
  readonly resultOf: string | null
  readonly source: string
}

/** The files of db/seeds/catalogue that tell of solutions and families, as they stand. */
export type SolutionsFile = {
  readonly sources: readonly (Source & { readonly note: string | null })[]
  readonly families: readonly FamilyRow[]
  readonly solutions: readonly SolutionFile[]
  /** The families of funded projects, by their slugs. */
  readonly projects: Readonly<Record<string, readonly string[]>>
}
