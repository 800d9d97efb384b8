/** A text in the answer to a request to supplement, as several write in it at once: the request, and which of its fields. */
export type SupplementText = { readonly supplementId: string; readonly key: string }

const prefix = 'supplement'

/** What such a text is called where texts are written together: `supplement:0199f0…:problem`. */
export const supplementText = ({ supplementId, key }: SupplementText): string => `${prefix}:${supplementId}:${key}`

/** The text of a name; undefined where it is none of a request: then it stands in the application itself. */
export function supplementTextOf(name: string): SupplementText | undefined {
  const [said, supplementId = '', ...rest] = name.split(':')
  const key = rest.join(':')
  return said !== prefix || supplementId === '' || key === '' ? undefined : { supplementId, key }
}

/** The request in whose answer a text stands; '' where it stands in the application itself. */
export const requestOf = (name: string): string => supplementTextOf(name)?.supplementId ?? ''
