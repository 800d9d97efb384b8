import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { filesIn } from './files.ts'

const files = filesIn(mkdtempSync(path.join(os.tmpdir(), 'talko-files-')))
const bytes = (content: string) => new TextEncoder().encode(content)

test('the same bytes twice are one file under one hash', async () => {
  const [first, second] = [await files.put(bytes('Bilaga å ä ö')), await files.put(bytes('Bilaga å ä ö'))]
  expect(second).toEqual(first)
  expect(first.mediaType).toBe('text/plain')
  expect(await text(files.open(first.hash))).toBe('Bilaga å ä ö')
})
test('the type is found from the content, not from a name', async () => {
  expect((await files.put(bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj'))).mediaType).toBe('application/pdf')
  expect((await files.put(new Uint8Array([0xff, 0xfe, 0x00, 0x9f, 0x92]))).mediaType).not.toBe('text/plain')
})
test('a range of a file can be read', async () => {
  const kept = await files.put(bytes('0123456789'))
  expect(await text(files.open(kept.hash, { start: 2, end: 4 }))).toBe('234')
})
