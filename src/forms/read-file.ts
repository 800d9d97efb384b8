import { flawed, type Flaw } from './flaw.ts'
import { byLanguage, depthOf, fields, oneOf, parsed, text, type Check } from './shape.ts'

/** The largest file that is read, in characters, and how deep it may go. A form of 300 questions takes about a tenth of it. */
export const largestFile = 2_000_000
const deepest = 12
const mostTold = 20

/** Words in languages, each with whose they are. */
export const words = byLanguage(fields({ text, by: oneOf(['original', 'official', 'ours', 'machine']) }))

/** A format of files: what shape they have, what a file of that shape says, and what in it breaks the rules. */
type Format<Written, Whole> = {
  readonly check: Check
  readonly fits: (value: unknown) => value is Written
  readonly said: (written: Written) => Whole
  readonly flawsIn: (whole: Whole) => readonly Flaw[]
}
/** What keeps a text from being a file of a format, at most twenty things. */
export type Refused = { readonly ok: false; readonly flaws: readonly Flaw[] }

const refused = (flaws: readonly Flaw[]): Refused => ({ ok: false, flaws: flaws.slice(0, mostTold) })

/** What is refused before it is read: a file that is too large. */
export const tooLarge: Refused = refused([flawed('', 'too_large', largestFile)])

/**
 * What a file that anybody may have written says. Refuses with the place and the reason of each flaw, at most twenty: what is too large
 * or too deep before it is parsed, then what has another shape, then what breaks a rule.
 */
export function readFile<Written, Whole>(
  json: string,
  { check, fits, said, flawsIn }: Format<Written, Whole>,
): { readonly ok: true; readonly whole: Whole } | Refused {
  if (json.length > largestFile) return tooLarge
  if (depthOf(json) > deepest) return refused([flawed('', 'too_deep', deepest)])
  const read = parsed(json)
  if (read === undefined) return refused([flawed('', 'not_json')])
  if (!fits(read.value)) return refused(check(read.value, ''))
  const whole = said(read.value)
  const flaws = flawsIn(whole)
  return flaws.length === 0 ? { ok: true, whole } : refused(flaws)
}
