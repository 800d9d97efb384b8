/** A form as it arrived. A field that was not sent is empty; nothing here judges what was typed. */
export type Form = {
  readonly text: (name: string) => string
  readonly all: (name: string) => readonly string[]
  readonly files: (name: string) => readonly File[]
  readonly names: readonly string[]
}

type Part = string | File
const listOf = (value: Part | Part[] | undefined): readonly Part[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]
const isText = (part: Part): part is string => typeof part === 'string'
const isFile = (part: Part): part is File => typeof part !== 'string'

/** NUL cannot be stored in PostgreSQL; line ends come as CRLF from a textarea. */
const clean = (text: string) => text.replaceAll('\u0000', '').replaceAll('\r\n', '\n')

export function formOf(body: Readonly<Record<string, Part | Part[]>>): Form {
  const parts = (name: string) => (Object.hasOwn(body, name) ? listOf(body[name]) : [])
  return {
    text: (name) => clean(parts(name).findLast(isText) ?? ''),
    all: (name) => parts(name).filter(isText).map(clean),
    files: (name) =>
      parts(name)
        .filter(isFile)
        .filter((file) => file.size > 0 || file.name !== ''),
    names: Object.keys(body),
  }
}

export const emptyForm: Form = formOf({})

/** Fields that a page fills itself: what its writer saw, and what travels on the line. */
const isCarried = (name: string) => /\.(seen|live)$/.test(name)
const isWritten = (text: string) => (/\s/.test(text) || text.length > 40) && !/^[\s,.0-9a-f-]*$/i.test(text)

/** The texts that somebody wrote into a form, each once; not what was chosen, numbers, ids, and words that one writes anew in a moment. */
export const writtenIn = (form: Form): readonly string[] => [
  ...new Set(
    form.names
      .filter((name) => !isCarried(name))
      .flatMap((name) => form.all(name))
      .map((text) => text.trim())
      .filter(isWritten),
  ),
]
