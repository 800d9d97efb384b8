/** A part of what was sent that can be secret by itself: the answer to a question, or an attachment. */
export type Part = { readonly kind: 'answer' | 'attachment'; readonly key: string }

/** A part as it is kept: `answer:goals`, `attachment:0199f0…`. */
export const partName = ({ kind, key }: Part): string => `${kind}:${key}`

/** The part of a name; undefined where it names none. */
export function partOf(name: string): Part | undefined {
  const [kind, ...rest] = name.split(':')
  const key = rest.join(':')
  if (key === '') return undefined
  return kind === 'answer' || kind === 'attachment' ? { kind, key } : undefined
}
