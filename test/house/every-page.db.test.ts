import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { langs, type Lang } from '../../src/kit/lang.ts'
import { freshDatabase, type TestDatabase } from '../database.ts'
import { elementsIn, inside, tagged, type Element } from '../rehearse/html.ts'
import { doorOf, doorsOf, noPages } from '../situations/every-door.ts'
import { files, notTaken } from '../situations/every-file.ts'
import { endOf, ownPages, passingPages, publicPages, type PageKind } from '../situations/every-page.ts'
import { pageFaults } from '../situations/page-faults.ts'
import { walkThrough, type Opened, type Walk } from '../situations/walk.ts'

let base: TestDatabase
let walk: Walk
beforeAll(async () => {
  base = await freshDatabase('seeded')
  walk = await walkThrough(base)
})
afterAll(() => base.close())

const listed = [...publicPages, ...ownPages, ...files]
const last = ({ way }: PageKind) => (way.at(-1) ?? '').replace(/\?.*/, '')

test('every door that shows a page is in the list of pages, or says why not', () => {
  const doors = doorsOf(walk.app)
  const shown = new Set(listed.map((kind) => doorOf(doors, 'GET', `/fi${last(kind)}`)))
  const missing = doors.filter(({ method, path }) => method === 'GET' && !shown.has(path) && !(path in noPages))
  expect(missing).toEqual([])
  const strange = Object.keys(noPages).filter((path) => shown.has(path) || !doors.some((door) => door.path === path))
  expect(strange).toEqual([])
})

const tables = (root: Element) => inside(root, ({ attributes }) => attributes.class === 'table')

/** What is wrong with kinds of pages in a language, each told with its address. */
async function faultsOf(kinds: readonly PageKind[], lang: Lang, faults: (page: Opened) => readonly string[]) {
  const told: string[] = []
  for (const kind of kinds) {
    const page = await walk.open(kind, lang)
    if (page === undefined) told.push(`${endOf(kind)}: no link leads there`)
    else if (page.status !== 200) told.push(`${endOf(kind)} ${page.address}: ${page.status}`)
    else told.push(...faults(page).map((fault) => `${endOf(kind)} ${page.address}: ${fault}`))
  }
  return told
}

describe.each(langs)('in %s', (lang) => {
  test('every page opens to its person, says its language and title, and sends its forms without a script', async () => {
    const kinds = [...publicPages, ...ownPages, ...passingPages]
    expect(await faultsOf(kinds, lang, ({ html }) => pageFaults(elementsIn(html), lang))).toEqual([])
  }, 180_000) // some hundred pages one after another, on a machine that may be busy
})

test('public pages send no script, and other pages only what they are listed to need', async () => {
  const scripts = ({ html }: Opened) => tagged(elementsIn(html), 'script').map((one) => one.attributes.src ?? 'inline')
  expect(await faultsOf(publicPages, 'fi', scripts)).toEqual([])
  const listed = [
    'auto-save',
    'write-together',
    'who-is-here',
    'live-budget',
    'others-costs',
    'file-drop',
    'earlier-works',
    'fresh-fields',
    'read-aloud',
  ]
  const needed = (page: Opened) =>
    scripts(page).filter(
      (src) => !listed.some((name) => src.startsWith(`/assets/${name}.js`) && page.html.includes(`<${name}`)),
    )
  expect(await faultsOf(ownPages, 'fi', needed)).toEqual([])
})

test('nothing is said in attributes that only a script reads', async () => {
  const handlers = ({ html }: Opened) =>
    inside(elementsIn(html), (one) => Object.keys(one.attributes).some((name) => /^on|^style$/.test(name))).map(
      (one) => `${one.tag} ${Object.keys(one.attributes).join(' ')}`,
    )
  expect(await faultsOf([...publicPages, ...ownPages], 'sv', handlers)).toEqual([])
})

test('every table of rows is offered as files, or says why not', async () => {
  const met = new Set<string>()
  const kept = ({ html }: Opened) =>
    tables(elementsIn(html)).flatMap((table) => {
      const id = table.attributes.id ?? ''
      if (tagged(table, 'a').some(({ attributes }) => 'download' in attributes)) return []
      met.add(id)
      return id in notTaken ? [] : [`the table ${id} is not offered`]
    })
  const kinds = [...publicPages, ...ownPages, ...passingPages]
  expect(await faultsOf(kinds, 'fi', kept)).toEqual([])
  expect(Object.keys(notTaken).filter((id) => !met.has(id))).toEqual([])
})

test('every file is fetched by a link from its page', async () => {
  expect(await faultsOf(files, 'sv', () => [])).toEqual([])
})
