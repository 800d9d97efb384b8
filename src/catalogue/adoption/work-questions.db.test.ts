import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { seededAt } from '../../../test/seeded.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { attempt } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import { done } from '../../kit/outcome.ts'
import { enterWork } from '../actions/enter-work.ts'
import { listIdsByCode } from '../reads.ts'

let base: TestDatabase
let house: ReturnType<typeof visitors>
/** A work that an example municipality leads. */
const led = 'esimerkkityo'

beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(base, () => seededAt)
  const work = {
    applicationId: newId(),
    slug: led,
    round: null,
    listNumber: null,
    title: { fi: { text: 'Esimerkkityö', by: 'original' as const } },
    summary: null,
    services: [],
    theme: null,
    coordinatorId: (await listIdsByCode(base.read)).get('X01') ?? '',
    partnerIds: [],
    grantedCents: 100_000,
    periodFrom: null,
    periodTo: null,
    decidedOn: '2026-11-20',
    example: true,
  }
  await attempt(base.write, async (tx) => done(await enterWork(tx, work, seededAt)))
})
afterAll(() => base.close())

const letters = async (once: string) =>
  (await base.owner.query('select to_name, lang, body from io.mail where once like $1', [`${once}%`])).rows

test('a question reaches those who lead the work, and its answer everybody', async () => {
  const [siv, aino] = [await house.as('small-sv'), await house.as('coordinator')]
  const page = (lang: string) => `/${lang}/adoption/${led}`
  expect((await house.post(`/sv/adoption/${led}/questions`, { id: newId(), words: ' ' }, siv)).status).toBe(422)
  const id = newId()
  const question = { id, words: 'Hur länge tog det?' }
  await house.post(`/sv/adoption/${led}/questions`, question, siv)
  await house.post(`/sv/adoption/${led}/questions`, question, siv) // a second click
  expect((await letters('work-asked')).map((one) => one.to_name).toSorted()).toEqual(['Aino Esimerkki', 'Kalle Malli'])
  expect((await house.get(page('fi'))).text).not.toContain('Hur länge') // not public before it is answered
  expect((await house.get('/fi/my', aino)).text).toContain('Vastaa kysymykseen hankkeesta')
  expect((await house.get(page('fi'), aino)).text).toContain('Hur länge tog det?')
  const answering = `/fi/adoption/${led}/questions/${id}`
  expect((await house.post(answering, { words: 'x' }, siv)).status).toBe(403)
  expect((await house.post(answering, { words: '' }, aino)).status).toBe(422)
  expect((await house.post(answering, { words: 'Vuoden.' }, aino)).status).toBe(303)
  expect((await house.post(answering, { words: 'Kaksi.' }, aino)).status).toBe(409)
  const read = (await house.get(page('en'))).text
  expect(read).toContain('Hur länge tog det?')
  expect(read).toContain('<p class="prose" lang="fi">Vuoden.</p>')
  expect((await letters('work-answered')).map((one) => [one.to_name, one.lang])).toEqual([['Siv Ensam', 'sv']])
  expect((await letters('work-answered'))[0].body).not.toContain('Vuoden')
  expect((await house.post(`/fi/adoption/${led}/questions/not-an-id`, { words: 'x' }, aino)).status).toBe(404)
})

test('who owns a national work is told of who begins to use it and of questions, and answers them', async () => {
  const [siv, officer] = [await house.as('small-sv'), await house.as('officer')]
  const national = {
    title: 'Kansallinen lupapohja',
    summary: 'Luvat samalla tavalla.',
    status: 'in_use',
    cost: '',
    contact: 'viranomaisen digitoimisto',
  }
  await house.post('/fi/my/works', { ...national, id: newId() }, officer)
  const slug = (
    await base.owner.query(`select slug from catalogue.work where kind = 'national' and title->'fi'->>'text' = $1`, [
      national.title,
    ])
  ).rows[0].slug
  const id = newId()
  await house.post(`/sv/adoption/${slug}/questions`, { id, words: 'Vem underhåller den?' }, siv)
  const to = (await letters('work-asked')).map((one) => one.to_name)
  expect(to).toContain('Eeva Esittelijä')
  expect((await house.get('/fi/desk', officer)).text).toContain('data-task="answer_about_work"')
  await house.post(
    `/sv/adoption/${slug}/own`,
    {
      id: newId(),
      seen: '',
      stage: 'uses',
      sectors: 'digital',
      since: '1.9.2026',
      cost: '',
      saving: '',
      experience: '',
    },
    siv,
  )
  expect((await letters('adopted')).map((one) => one.to_name)).toContain('Eeva Esittelijä')
  expect((await house.post(`/fi/adoption/${slug}/questions/${id}`, { words: 'Digitoimisto.' }, officer)).status).toBe(
    303,
  )
  expect((await house.get(`/sv/adoption/${slug}`)).text).toContain('Digitoimisto.')
  expect((await house.get('/fi/desk', officer)).text).not.toContain('data-task="answer_about_work"')
})

test('where nobody acts for those who led a work, the page says whom to ask instead', async () => {
  expect((await house.get('/sv/adoption/2021-10', await house.as('small-sv'))).text).toContain(
    'Ingen svarar ännu på frågor i den här tjänsten',
  )
})
