import { flawed } from './flaw.ts'
import type { FormContent } from './form.ts'
import { contentOf, format, type FormFile } from './form-file.ts'
import { flawsIn } from './law.ts'
import { most } from './law-of-question.ts'
import { cellKinds, fromCall, kinds, visibilities } from './question.ts'
import { readFile, words, type Refused } from './read-file.ts'
import { either, fields, list, oneOf, orNull, text, truth, whole, type Check } from './shape.ts'

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
const section = fields(
  { key: text, name: words, help: orNull(words), questions: list(question, most.questions) },
  { when: condition },
)
const ofFormat: Check = (value, at) => (value === format ? [] : [flawed(at, 'other_format')])
const file = fields(
  { key: text, name: words, sections: list(section, most.sections) },
  { format: ofFormat, number: whole },
)

const isFormFile = (value: unknown): value is FormFile => file(value, '').length === 0

export type ReadForm = { readonly ok: true; readonly form: FormContent } | Refused

/** A form out of a file that anybody may have written. Refuses as `readFile` does, by the shape of the file and the rules of a form (law.ts). */
export function readForm(json: string): ReadForm {
  const read = readFile(json, { check: file, fits: isFormFile, said: contentOf, flawsIn })
  return read.ok ? { ok: true, form: read.whole } : read
}
