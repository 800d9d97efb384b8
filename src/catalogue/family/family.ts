import type { Words } from '../../kit/words.ts'
import { isPersonal } from '../role.ts'

/** A problem that many have: in the words of a resident and of an official. `proposed`: ours, until the programme office writes it. */
export type Family = {
  readonly id: string
  readonly key: string
  readonly name: Words
  readonly resident: Words
  readonly official: Words
  /** What nobody has solved yet, and whom to ask; null where nobody has said. */
  readonly remains: Words | null
  readonly contact: Words | null
  readonly proposed: boolean
}

/** How much has been done about a problem, as far as it is published. */
export type FamilyCounts = {
  readonly solutions: number
  /** Of the solutions, those whose licence is known. */
  readonly licensed: number
  readonly projects: number
  /** Of the projects, those whose results are described somewhere. */
  readonly described: number
  readonly others: number
}

export const familyFields = ['name', 'resident', 'official', 'remains', 'contact'] as const
export type FamilyField = (typeof familyFields)[number]
/** The words of a family as somebody types them, in each language. */
export type FamilyEntry = Readonly<Record<FamilyField, Readonly<Record<'fi' | 'sv' | 'en', string>>>>

export const longestFamilyText = { name: 100, resident: 500, official: 500, remains: 2_000, contact: 200 } as const
const needed: readonly FamilyField[] = ['name', 'resident', 'official']
const inAll = ['fi', 'sv', 'en'] as const

export type FamilyFault = {
  readonly field: FamilyField
  readonly lang: 'fi' | 'sv' | 'en'
  readonly code: 'text_missing' | 'text_long' | 'contact_personal'
}

function faultOf(field: FamilyField, text: string): FamilyFault['code'] | undefined {
  if (text.length > longestFamilyText[field]) return 'text_long'
  if (text === '' && needed.includes(field)) return 'text_missing'
  return field === 'contact' && isPersonal(text) ? 'contact_personal' : undefined
}

/** What is wrong with the words of a family: the name and the two problems are said in every language, a contact is a role. */
export const familyFaults = (entry: FamilyEntry): readonly FamilyFault[] =>
  familyFields.flatMap((field) =>
    inAll.flatMap((lang) => {
      const code = faultOf(field, entry[field][lang].trim())
      return code === undefined ? [] : [{ field, lang, code }]
    }),
  )
