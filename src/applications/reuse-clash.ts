import { merged } from '../kit/merge.ts'

/** Fields of the reuse check by their names, each as text; '' where nothing is chosen or written. */
export type Fields = Readonly<Record<string, string>>

/** A field that two people changed from the same earlier one. `both`: the two texts one after the other; null where it is a choice. */
export type FieldClash = { readonly field: string; readonly theirs: string; readonly both: string | null }

type Given = {
  /** What the page showed before it was typed on; a field that it does not name stands as it is given. */
  readonly seen: Fields
  readonly mine: Fields
  readonly kept: Fields
  /** Those of the fields that are texts, in which both can stand. */
  readonly texts: readonly string[]
}

/** One field as the page showed it, as its writer left it, and as another keeps it. */
type Three = { readonly was: string; readonly own: string; readonly other: string }

type Joined = { readonly value: string; readonly clash?: Omit<FieldClash, 'field'> }

function joinedField({ was, own, other }: Three, isText: boolean): Joined {
  if (own === was) return { value: other }
  if (other === was || other === own) return { value: own }
  if (!isText) return { value: own, clash: { theirs: other, both: null } }
  const { text, clean } = merged(was, own, other)
  return clean ? { value: text } : { value: text, clash: { theirs: other, both: text } }
}

/**
 * What two people made of some fields. A field that one of them alone changed is as that one left it; texts changed in different places
 * hold both changes; a field that both changed at the same place is a clash, with both texts or one's own choice in the result.
 */
export function joinedFields({ seen, mine, kept, texts }: Given): {
  readonly fields: Fields
  readonly clashes: readonly FieldClash[]
} {
  const all = Object.entries(mine).map(([field, own]) => {
    const other = kept[field] ?? ''
    return { field, ...joinedField({ was: seen[field] ?? other, own, other }, texts.includes(field)) }
  })
  return {
    fields: Object.fromEntries(all.map(({ field, value }) => [field, value])),
    clashes: all.flatMap(({ field, clash }) => (clash === undefined ? [] : [{ field, ...clash }])),
  }
}
