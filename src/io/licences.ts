import parse from 'spdx-expression-parse'

const idsIn = (parsed: ReturnType<typeof parse>): readonly string[] =>
  'license' in parsed ? [parsed.license] : [...idsIn(parsed.left), ...idsIn(parsed.right)]

/** The licences of an SPDX expression ('MIT OR Apache-2.0'), each by its identifier; undefined where it is none. */
export function licencesIn(expression: string): readonly string[] | undefined {
  try {
    return [...new Set(idsIn(parse(expression)))]
  } catch (fault) {
    if (fault instanceof Error) return undefined // the parser says by an error that it is no expression
    throw fault
  }
}
