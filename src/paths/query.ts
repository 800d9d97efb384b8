export type Lang = 'fi' | 'sv' | 'en'
export type Query = Readonly<Record<string, string | number | undefined>>

/** What is asked after the address, without what was left empty. */
export const query = (values: Query) => {
  const given = new URLSearchParams()
  for (const [key, value] of Object.entries(values))
    if (value !== undefined && value !== '') given.set(key, String(value))
  return given.size === 0 ? '' : `?${given}`
}
