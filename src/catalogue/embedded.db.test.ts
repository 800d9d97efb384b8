import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { embeddingServer, type EmbeddingServer } from '../../test/situations/embedding-server.ts'
import { embeddingsAt, type Embed } from '../io/embedding.ts'
import { silence } from '../io/log.ts'
import { embedWorks } from './actions/embed-works.ts'
import { searchWorks } from './reads.ts'
import { questionsOf } from './web/question.ts'

let base: TestDatabase
let service: EmbeddingServer
let embed: Embed
const strange = 'zxqwlupa' // no vocabulary knows it, the model of the test does
const same = {
  [strange]: 'bygglov',
  byggnadstillsyn: 'bygglov',
  byggnadstillsynen: 'bygglov',
  rakennusvalvonta: 'bygglov',
}

const modelCalled = (model: string): Embed =>
  embeddingsAt({ url: service.url, model, dimensions: undefined, key: undefined }, silence)
const kept = async () =>
  (
    await base.owner.query(
      'select w.slug, v.model, w.public from catalogue.work_vector v join catalogue.work w on w.no = v.work_no',
    )
  ).rows
const found = async (text: string, by: Embed | undefined) =>
  (await searchWorks(base.read, await questionsOf({ read: base.read, embed: by })(text), { lang: 'fi', limit: 20 }))
    .works

beforeAll(async () => {
  base = await freshDatabase('seeded')
  service = await embeddingServer(same)
  embed = modelCalled('words')
  await base.owner.query(`
    update catalogue.work set public = false, title = '{"sv":{"text":"Hemlig bygglov","by":"ours"}}' where slug = '2021-01';
    update catalogue.work set title = '{"sv":{"text":"Byggnadstillsynen","by":"ours"}}' where slug = '2021-10'`)
})
afterAll(async () => {
  service.close()
  await base.close()
})

test('a model is told of every public work once, and of none that is not public', async () => {
  const count = await embedWorks({ db: base.write, embed })
  expect(count).toBeGreaterThan(80)
  expect(service.sent).toHaveLength(count)
  expect(service.sent.join('\n')).not.toContain('Hemlig')
  expect((await kept()).every((row: { public: boolean }) => row.public)).toBe(true)
  expect(await embedWorks({ db: base.write, embed })).toBe(0)
})

test('what only the model understands is found by it, with that as the reason, beside what words find', async () => {
  expect(await found(strange, undefined)).toEqual([])
  const [first] = await found(strange, embed)
  expect([first?.slug, first?.byModel, first?.shared]).toEqual(['2021-10', true, []])
  const plain = await found('tietoturva', undefined)
  expect((await found('tietoturva', embed))[0]?.slug).toBe(plain[0]?.slug)
})

test('a service that fails or is slow changes nothing of what is found without it', async () => {
  const plain = await found('rakennusvalvonta', undefined)
  for (const is of ['broken', 'slow'] as const) {
    service.is = is
    expect(await found('rakennusvalvonta', modelCalled('words'))).toEqual(plain)
  }
  service.is = 'broken'
  expect(await embedWorks({ db: base.write, embed: modelCalled('another') })).toBe(0)
  service.is = 'well'
})

test('a changed text is told again, a hidden work is forgotten, and another model is told of all', async () => {
  await base.owner.query(
    `update catalogue.work set title = '{"sv":{"text":"Nytt","by":"ours"}}' where slug = '2021-02'`,
  )
  await base.owner.query(`update catalogue.work set public = false where slug = '2021-03'`)
  expect(await embedWorks({ db: base.write, embed })).toBe(1)
  expect((await kept()).map((row: { slug: string }) => row.slug)).not.toContain('2021-03')
  const all = (await kept()).length
  expect(await embedWorks({ db: base.write, embed: modelCalled('another') })).toBe(all)
  expect(new Set((await kept()).map((row: { model: string }) => row.model))).toEqual(new Set(['another']))
})

test('one text that the service refuses keeps no other work from being told', async () => {
  service.tooMuch = 'Byggnadstillsynen'
  const all = new Set((await kept()).map((row: { slug: string }) => row.slug))
  const byAnother = modelCalled('narrow')
  const count = await embedWorks({ db: base.write, embed: byAnother })
  const told = (await kept()).filter((row: { model: string }) => row.model === 'narrow')
  expect(told).toHaveLength(count)
  expect(all.size - count).toBeGreaterThan(0)
  expect(told.length).toBeGreaterThan(all.size - 10)
  service.tooMuch = undefined
  expect(await embedWorks({ db: base.write, embed: byAnother })).toBe(all.size - count)
})
