import { flawed, type Flaw } from './flaw.ts'
import type { FormContent } from './form.ts'
import { contentOf, format, type FormFile } from './form-file.ts'
import { flawsIn } from './law.ts'
import { most } from './law-of-question.ts'
import { cellKinds, fromCall, kinds, visibilities } from './question.ts'
import {
  byLanguage,
  depthOf,
  either,
  fields,
  list,
  oneOf,
  orNull,
  parsed,
  text,
  truth,
  whole,
  type Check,
} from './shape.ts'

/** The largest file that is read, in characters, and how deep it may go. A form of 300 questions takes about a tenth of it. */
export const largestFile = 2_000_000
const deepest = 12
const mostTold = 20

const words = byLanguage(fields({ text, by: oneOf(['original', 'official', 'ours', 'machine']) }))
const options = list(fields({ key: text, label: words }), most.options)
const asked = {
  key: text,
  label: words,
  help: orNull(words),
  required: truth,
  longest: orNull(whole),
  smallest: orNull(whole),
  largest: orNull(whole),
}
const condition = orNull(fields({ question: text, value: text }))
const column = fields({ ...asked, kind: oneOf(cellKinds), options })
const question = fields(
  {
    ...asked,
    kind: oneOf(kinds),
    options: either(fromCall, options),
    columns: list(column, most.columns),
    least: orNull(whole),
    when: condition,
    visibility: oneOf(visibilities),
  },
  { requiredWhen: condition, ground: orNull(words) },
)
const section = fields({ key: text, name: words, help: orNull(words), questions: list(question, most.questions) })
const ofFormat: Check = (value, at) => (value === format ? [] : [flawed(at, 'other_format')])
const file = fields(
  { key: text, name: words, sections: list(section, most.sections) },
  { format: ofFormat, number: whole },
)

const isFormFile = (value: unknown): value is FormFile => file(value, '').length === 0

export type ReadForm =
  | { readonly ok: true; readonly form: FormContent }
  | { readonly ok: false; readonly flaws: readonly Flaw[] }

const refused = (flaws: readonly Flaw[]): ReadForm => ({ ok: false, flaws: flaws.slice(0, mostTold) })

/**
 * A form out of a file that anybody may have written. Refuses with the place and the reason of each flaw, at most twenty: what is too
 * large or too deep before it is parsed, then what has another shape, then what breaks the rules of a form (law.ts).
 */
export function readForm(json: string): ReadForm {
  if (json.length > largestFile) return refused([flawed('', 'too_large', largestFile)])
  if (depthOf(json) > deepest) return refused([flawed('', 'too_deep', deepest)])
  const whole = parsed(json)
  if (whole === undefined) return refused([flawed('', 'not_json')])
  if (!isFormFile(whole.value)) return refused(file(whole.value, ''))
  const form = contentOf(whole.value)
  const flaws = flawsIn(form)
  return flaws.length === 0 ? { ok: true, form } : refused(flaws)
}
