import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow, textOf } from './source.ts'

const documents = [...readdirSync('.').filter((name) => name.endsWith('.md')), ...filesBelow('docs', /\.md$/)]

/** The anchor that a heading gets. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')
const anchorsIn = (file: string) =>
  [...textOf(file).matchAll(/^#{1,6} (.+)$/gm)].map((match) => anchorOf(match[1] ?? ''))

/** Whether a link of a document leads somewhere: a file or a folder here, and the heading in it. Other hosts are not asked. */
function leads(from: string, link: string): boolean {
  if (/^[a-z]+:/.test(link)) return /^(https?|mailto):/.test(link)
  const [target = '', anchor] = link.split('#')
  const file = target === '' ? from : path.join(path.dirname(from), decodeURIComponent(target))
  if (!existsSync(file)) return false
  return anchor === undefined || !file.endsWith('.md') || anchorsIn(file).includes(decodeURIComponent(anchor))
}

/** Where a document points: [words](here), ![picture](here), [label]: here. */
const linksIn = (text: string) =>
  [...withoutCode(text).matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)|^\[[^\]]+\]: (\S+)/gm)].map(
    (match) => match[1] ?? match[2] ?? '',
  )

test('no document holds both sides of a conflict', () => {
  expect(documents.filter((file) => /^(<{7}|>{7}) /m.test(textOf(file)))).toEqual([])
})

test('no link of a document is dead', () => {
  const dead = documents.flatMap((file) =>
    linksIn(textOf(file))
      .filter((link) => !leads(file, link))
      .map((link) => `${file}: ${link}`),
  )
  expect(dead).toEqual([])
})

test('a file that a document names in the code is there', () => {
  const named = /`((?:src|test|scripts|db|docs|bench)\/[\w./-]+\.(?:tsx?|mjs|sql|json|csv|md))`/g
  const missing = documents
    .filter((file) => !file.startsWith('docs/decisions/')) // a decision record is not edited afterwards
    .flatMap((file) => [...textOf(file).matchAll(named)].map((match) => ({ file, name: match[1] ?? '' })))
    .filter(({ name }) => !existsSync(name))
  expect(missing).toEqual([])
})

test('decision records are numbered without a gap', () => {
  const names = filesBelow('docs/decisions', /\.md$/).map((file) => path.basename(file))
  expect(names.filter((name) => !/^\d{3}-[a-z0-9-]+\.md$/.test(name))).toEqual([])
  expect(names.map((name) => Number(name.slice(0, 3)))).toEqual(names.map((_, i) => i + 1))
})
