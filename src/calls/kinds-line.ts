/** A name with a capital letter, as where it stands alone. */
export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** Names of kinds one after another, as a sentence has them: the first alone with a capital. */
export const kindsLine = ([first = '', ...others]: readonly string[]): string =>
  [capital(first), ...others.map((one) => one.toLowerCase())].join(', ')
