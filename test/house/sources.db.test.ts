import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { house } from '../../src/app.tsx'
import { freshDatabase, type TestDatabase } from '../database.ts'
import { seededAt } from '../seeded.ts'
import { outsideOf } from '../situations/served.ts'
import { examplePerson, sessionFor } from '../situations/signed-in.ts'
import { nodesOf, parsed, textOf } from './source.ts'

type Line = { readonly document: string; readonly says: string; readonly page: string; readonly test: string }
const cells = (row: string) => row.split('|').map((cell) => cell.trim())

/** The rows of all tables of docs/sources.md with the heading above them. */
const lines: readonly Line[] = textOf('docs/sources.md')
  .split(/^## /m)
  .slice(1)
  .flatMap((part) => {
    const [document = '', ...rest] = part.split('\n')
    const rows = rest.filter((line) => line.startsWith('|')).slice(2)
    return rows.map(cells).map(([, says = '', page = '', proof = '']) => ({ document, says, page, test: proof }))
  })
const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
const pages = [...new Set(lines.flatMap((line) => codes(line.page)))]
const named = [...new Set(lines.flatMap((line) => codes(line.test)))]

/** The names of the tests of a file, as they are written. */
const namesIn = (file: string): readonly string[] =>
  [...nodesOf(parsed(file))].filter(ts.isCallExpression).flatMap(({ expression, arguments: [first] }) => {
    const called = expression.getText()
    const isTest = called === 'test' || /^test\s*\.\s*each\b/.test(called)
    return isTest && first !== undefined && ts.isStringLiteralLike(first) ? [first.text] : []
  })

let base: TestDatabase
let ask: (path: string) => Promise<number>

/** An application for each placeholder: one that the example person may open. */
async function places(): Promise<Readonly<Record<string, string>>> {
  const one = async (text: string, ...values: readonly string[]) =>
    (await base.owner.query<{ id: string }>(text, [...values])).rows[0]?.id ?? 'nothing'
  const coordinator = await examplePerson(base.read, 'coordinator')
  const assessor = await examplePerson(base.read, 'assessor-fi')
  return {
    ':draft': await one(
      `select id from applications.application where coordinator_id = $1 and state = 'draft' limit 1`,
      coordinator.actingFor?.id ?? '',
    ),
    ':assigned': await one(
      `select s.application_id as id from assessment.assignment s where s.person_id = $1 and not exists (
        select from assessment.conflict gone where gone.application_id = s.application_id and gone.person_id = s.person_id
        and gone.declared = 'disqualified') limit 1`,
      assessor.id,
    ),
  }
}

/** Who opens a page: the public whatever needs nobody, else an example person whose work it is. */
const visitors = { my: 'coordinator', assess: 'assessor-fi', desk: 'officer' } as const
const isFor = (room: string): room is keyof typeof visitors => Object.hasOwn(visitors, room)

beforeAll(async () => {
  base = await freshDatabase('seeded')
  const never = { begin: () => Promise.reject(new Error('no')), finish: () => Promise.reject(new Error('no')) }
  const outside = outsideOf(base, new URL('http://localhost:3000'), () => seededAt)
  const app = house(outside, { signIn: never, exampleIssuer: undefined })
  const known = await places()
  ask = async (path) => {
    const room = path.split('/')[2] ?? ''
    const visitor = isFor(room) ? await examplePerson(base.read, visitors[room]) : undefined
    const headers: Record<string, string> =
      visitor === undefined ? {} : { cookie: await sessionFor(base.write, visitor.id) }
    const address = path.replace(/:\w+/g, (place) => known[place] ?? place)
    return (await app.request(address, { headers })).status
  }
})
afterAll(() => base.close())

test('the five documents and the order of their lists are gone through', () => {
  expect([...new Set(lines.map((line) => line.document.slice(0, 4)))]).toEqual([
    '2016',
    '2018',
    '2019',
    '2020',
    '2021',
    'The ',
  ])
  expect(lines.length).toBeGreaterThan(45)
})

test('every line has a page and a test, or says to which part of the roadmap it belongs', () => {
  const later = (line: Line) => /\*later\*: \[[^\]]+\]\(roadmap\.md#/.test(line.test)
  const bare = lines.filter((line) => !later(line) && (codes(line.page).length === 0 || codes(line.test).length === 0))
  expect(bare.map((line) => line.says)).toEqual([])
})

test('every page that is named opens', async () => {
  const shut: string[] = []
  for (const page of pages) {
    const status = await ask(page)
    if (status !== 200) shut.push(`${page} ${status}`)
  }
  expect(shut).toEqual([])
})

test('every test that is named is there', () => {
  const missing = named.filter((name) => {
    const [file = '', ...rest] = name.split('#')
    return !namesIn(file).includes(rest.join('#'))
  })
  expect(missing).toEqual([])
})
