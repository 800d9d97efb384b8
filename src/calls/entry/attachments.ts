import type { Sent } from '../../kit/sent.ts'
import type { Attachment } from '../attachment.ts'
import type { Change } from '../part.ts'
import { rowCount } from './rows.ts'
import { longest, typedFrom, valuesOfWords, wordsIn, type Entered, type Values } from './typed.ts'

const rows = (typed: Sent) =>
  Array.from({ length: rowCount(typed, 'attachments') }, (_, i) => ({ at: `attachments.${i}`, key: keyAt(typed, i) }))

const keyAt = (typed: Sent, row: number) => typed.text(`attachments.${row}.key`)

/** Attachments out of a form: each row names one of the files of the call, and what is ticked to be removed is left out. */
export function attachmentsIn(typed: Sent, files: readonly Attachment[]): Entered<Change> {
  const kept = rows(typed).flatMap(({ at, key }, i, all) => {
    const file = files.find(({ id }) => id === key)
    const twice = all.findIndex((row) => row.key === key) < i
    if (file === undefined || twice || typed.text(`${at}.removed`) === 'yes') return []
    const title = wordsIn(typed, `${at}.title`, longest.line)
    return [{ value: { ...file, title: title.value }, errors: title.errors }]
  })
  return {
    value: { attachments: kept.map(({ value }) => value) },
    errors: kept.flatMap(({ errors }) => errors),
  }
}

/** Attachments as a form holds them. */
export const valuesOfAttachments = (files: readonly Attachment[]): Values =>
  files.reduce<Values>(
    (values, file, i) => ({
      ...values,
      [`attachments.${i}.key`]: [file.id],
      ...valuesOfWords(`attachments.${i}.title`, file.title),
    }),
    { 'attachments.count': [String(files.length)] },
  )

/** The form with the attachments that somebody else has saved since it was drawn: saving it again takes none of them away. */
export function withStored(values: Values, stored: readonly Attachment[]): Values {
  const typed = typedFrom(values)
  const keys = rows(typed).map(({ key }) => key)
  return stored
    .filter(({ id }) => !keys.includes(id))
    .reduce<Values>((form, file, i) => {
      const row = keys.length + i
      return { ...withFile(form, row, file), ...valuesOfWords(`attachments.${row}.title`, file.title) }
    }, values)
}

/** The form with a file that was brought as its last row. */
export function withFile(values: Values, count: number, file: Attachment): Values {
  return { ...values, 'attachments.count': [String(count + 1)], [`attachments.${count}.key`]: [file.id] }
}

/** The form with another file in a row: its title stays. */
export const withOtherFile = (values: Values, row: number, file: Attachment): Values => ({
  ...values,
  [`attachments.${row}.key`]: [file.id],
})
