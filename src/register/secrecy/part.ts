/**
 * What of that which was sent can be secret by itself: the answer to a question; an attachment; the tasks of a party; the rows of its
 * costs; a text of the reuse check; the note about a work that was found; what a taking into use replaces; a message in its case.
 */
export const partKinds = ['answer', 'attachment', 'tasks', 'costs', 'reuse', 'finding', 'adoption', 'message'] as const
export type PartKind = (typeof partKinds)[number]

/** A part of what was sent that can be secret by itself. */
export type Part = { readonly kind: PartKind; readonly key: string }

/** A part as it is kept: `answer:goals`, `attachment:0199f0…`. */
export const partName = ({ kind, key }: Part): string => `${kind}:${key}`

/** The part of a name; undefined where it names none. */
export function partOf(name: string): Part | undefined {
  const [said, ...rest] = name.split(':')
  const key = rest.join(':')
  const kind = partKinds.find((one) => one === said)
  return kind === undefined || key === '' ? undefined : { kind, key }
}
