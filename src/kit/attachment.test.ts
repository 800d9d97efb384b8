import { expect, test } from 'vitest'
import { acceptable, cleanName, largestAttachment, mostAttachments } from './attachment.ts'

const pdf = { name: 'Liite.PDF', size: 1_000, mediaType: 'application/pdf' }

test('a document in a usual form is attached under its own name', () =>
  expect(acceptable(pdf, 0)).toEqual({ ok: true, value: 'Liite.PDF' }))
test.each([
  ['an empty file', { ...pdf, size: 0 }, 0, 'empty_file'],
  ['a file over twenty megabytes', { ...pdf, size: largestAttachment + 1 }, 0, 'too_large'],
  ['a program', { name: 'lasku.exe', size: 1, mediaType: 'application/x-msdownload' }, 0, 'type_not_allowed'],
  ['a program called a document', { ...pdf, mediaType: 'application/x-msdownload' }, 0, 'type_not_allowed'],
  ['a document called a program', { ...pdf, name: 'lasku.exe' }, 0, 'type_not_allowed'],
  [
    'a web page, which is only text by its content',
    { name: 'sivu.html', size: 1, mediaType: 'text/plain' },
    0,
    'type_not_allowed',
  ],
  ['a type named like a part of every object', { ...pdf, mediaType: 'constructor' }, 0, 'type_not_allowed'],
  ['one too many', pdf, mostAttachments, 'too_many'],
])('%s is refused', (_name, file, already, refusal) =>
  expect(acceptable(file, already)).toEqual({ ok: false, refusal }),
)

test('the largest file and the last one fit', () =>
  expect(acceptable({ ...pdf, size: largestAttachment }, mostAttachments - 1).ok).toBe(true))

test.each([
  ['C:\\Users\\Aino\\suunnitelma.pdf', 'suunnitelma.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['a\u0000b\u202Efdp.pdf', 'abfdp.pdf'],
  ['..', 'file'],
  ['', 'file'],
])('%j is kept as %s', (name, kept) => expect(cleanName(name)).toBe(kept))
test('a very long name keeps its ending', () => {
  expect(cleanName(`${'ä'.repeat(500)}.docx`)).toHaveLength(200)
  expect(cleanName(`${'ä'.repeat(500)}.docx`)).toMatch(/ä\.docx$/)
})
