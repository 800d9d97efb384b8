/** Names of kinds one after another, as a sentence has them: the first alone with a capital. */
export const kindsLine = ([first = '', ...others]: readonly string[]): string =>
  [first, ...others.map((one) => one.toLowerCase())].join(', ')
