/** Somebody who has the application open, and the field that they are in; '' in none. */
export type Present = { readonly name: string; readonly in: string }

const isPresent = (value: unknown): value is Present =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'in' in value &&
  typeof value.in === 'string'

/** Who is here, out of what the server told. */
export const peopleIn = (told: unknown): readonly Present[] => (Array.isArray(told) ? told.filter(isPresent) : [])

/** The fields that can be written together with how many characters each holds, out of `problem:20000 goals:5000`. */
export const limitsIn = (text: string | null): ReadonlyMap<string, number> =>
  new Map(
    (text ?? '').split(' ').flatMap((one): [string, number][] => {
      const [key = '', limit = ''] = one.split(':')
      return key === '' ? [] : [[key, Number(limit)]]
    }),
  )
