import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { findCallBySlug } from '../calls/reads.ts'
import { euros } from '../kit/money.ts'
import { plain } from '../kit/words.ts'
import type { Announcement } from './announcement.ts'
import { grantedIn, grouped, ordered, type Grant } from './listing.ts'
import { findAnnouncement, listAnnouncements, listGrants } from './reads.ts'
import { releaseBlocks } from './release.ts'
import { listLines } from './sentence.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
afterAll(() => it.close())

const oneLine = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim()
const sourceText = (file: string) => oneLine(readFileSync(`db/seeds/sources/${file}.txt`, 'utf8'))

/** A source with its oddities mended as the announcement records them. */
const mended = (text: string, one: Announcement) =>
  one.quirks.reduce((whole, { written, shown }) => whole.replaceAll(written, shown), text)

async function found(slug: string): Promise<{ one: Announcement; grants: readonly Grant[] }> {
  const one = await findAnnouncement(it.read, slug)
  if (one === undefined) throw new Error(`no announcement ${slug}`)
  const call = one.call === null || one.form === null ? undefined : await findCallBySlug(it.read, one.call.slug)
  return { one, grants: call === undefined ? [] : await listGrants(it.read, call) }
}

/** What a source says besides the blocks, which must stand in it in this order; a block that does not is told. */
function besides(source: string, blocks: readonly string[]): string {
  let [rest, left] = [source, '']
  for (const block of blocks.map(oneLine)) {
    const at = rest.indexOf(block)
    if (at < 0) throw new Error(`not in the source here: ${block}`)
    left += rest.slice(0, at)
    rest = rest.slice(at + block.length)
  }
  return oneLine(`${left} ${rest}`)
}

describe('the announcements of the history are the words of their sources', () => {
  const page = 'Hoppa till innehåll Statsrådet och ministerierna Media'
  test('2018: in sentences, every word in its order and nothing besides but the page around it', async () => {
    const { one, grants } = await found('2018-decisions')
    expect(besides(mended(sourceText('2018-decisions'), one), releaseBlocks(one, grants, 'sv'))).toBe(
      `${page} ${plain(one.title, 'sv')} Finansministeriet 26.3.2018 15.00 Pressmeddelande Ytterligare information:  Kommunärenden`.replace(
        '  ',
        ' ',
      ),
    )
  })

  test('2019: two numbered lists without sums', async () => {
    const { one, grants } = await found('2019-joint-projects')
    expect(besides(mended(sourceText('2019-joint'), one), releaseBlocks(one, grants, 'sv'))).toBe('')
  })

  test('2021: one numbered list with sums', async () => {
    const { one, grants } = await found('2021-decisions')
    expect(besides(mended(sourceText('2021-decisions'), one), releaseBlocks(one, grants, 'sv'))).toBe(
      `Hyppää sisältöön Media ${plain(one.title, 'sv')} finansministeriet Utgivningsdatum 23.6.2021 15.40 | Publicerad på svenska 24.6.2021 kl. 10.35 ` +
        'Pressmeddelande Mer information: Förvaltningspolitiken Kommunärenden',
    )
  })

  test('2020: the opening of a call has no list', async () => {
    const { one, grants } = await found('2020-call')
    expect(grants).toEqual([])
    expect(besides(mended(sourceText('2020-call'), one), releaseBlocks(one, grants, 'sv'))).toBe(
      `${page} ${plain(one.title, 'sv')} Finansministeriet 25.6.2020 10.09 Pressmeddelande Henkilöitä istuu pöydän ääressä. Ytterligare information:`,
    )
  })
})

describe('the lists of the three announcements', () => {
  test('hold 14, 27 and 17 projects, and 5 766 456 euros where the sums are published', async () => {
    const lists = [await found('2018-decisions'), await found('2019-joint-projects'), await found('2021-decisions')]
    expect(lists.map(({ grants }) => grants.length)).toEqual([14, 27, 17])
    expect(lists.map(({ grants }) => grantedIn(grants))).toEqual([null, null, 5_766_456_00])
    expect(oneLine(euros(grantedIn(lists[2]?.grants ?? []) ?? 0, 'sv'))).toBe('5 766 456 €')
  })

  test('come out of the order that is asked for, not out of the numbers of the source', async () => {
    const shuffled = (grants: readonly Grant[]) =>
      grants.toSorted((a, b) => (plain(a.title, 'sv') < plain(b.title, 'sv') ? -1 : 1))
    for (const slug of ['2019-joint-projects', '2021-decisions']) {
      const { one, grants } = await found(slug)
      const order = one.order ?? 'as_listed'
      const numbers = grouped(ordered(shuffled(grants), order)).map((group) =>
        group.grants.map((grant) => grant.number),
      )
      expect([slug, numbers]).toEqual([
        slug,
        grouped(ordered(grants, 'as_listed')).map((group) => group.grants.map((_, i) => i + 1)),
      ])
    }
  })

  test('are as complete in Finnish and English as in Swedish', async () => {
    const { grants } = await found('2021-decisions')
    const lines = (lang: 'fi' | 'en') => listLines(grants, { form: 'sums', order: 'name_fi', lang }).map(oneLine)
    expect(lines('fi')[0]).toBe(
      '1. Heinolan kaupunki ja muut hakemuksessa mainitut kunnat saavat avustusta enintään 178 500 euroa hankkeeseen Digiturvalla tulevaan;',
    )
    expect(lines('fi')[14]).toMatch(
      /^15\. Tampereen kaupunkiseudun kuntayhtymä saa avustusta enintään 93 925 euroa hankkeeseen Seutudigi/,
    )
    expect(lines('en')[16]).toMatch(
      /^17\. Varkaus and the other municipalities named in the application are granted at most 270,640 euros for the project /,
    )
    const prose = (await found('2018-decisions')).grants
    expect(listLines(prose, { form: 'prose', order: 'name_fi', lang: 'fi' })).toEqual([
      'Avustuksen saivat Hollolan, Janakkalan ja Pirkkalan kunnat sekä Jämsän, Lappeenrannan, Porin, Rovaniemen, Vantaan ja Ähtärin kaupungit. ' +
        'Lisäksi avustuksen sai Nokian kaupungin ja Lempäälän kunnan yhteishanke. Kangasniemen kunta ja Seinäjoen kaupunki saivat avustuksen kahteen hankkeeseen.',
    ])
    expect(listLines(prose, { form: 'prose', order: 'name_fi', lang: 'en' })[0]).toMatch(
      /^Grants were given to the municipalities of Hollola, Janakkala and Pirkkala and the cities of Jämsä, .+ A grant was also given to the joint project of Nokia and Lempäälä\. Kangasniemi and Seinäjoki received grants for two projects each\.$/,
    )
  })
})

test('the newest announcement stands first, and one without a time stands in its year', async () => {
  expect((await listAnnouncements(it.read)).filter((one) => !one.example).map((one) => one.slug)).toEqual([
    '2021-decisions',
    '2020-call',
    '2019-joint-projects',
    '2018-decisions',
    '2016-trial',
  ])
})
