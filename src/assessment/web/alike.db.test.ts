import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { seededAt, seededOn } from '../../../test/seeded.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { asking } from '../../../test/situations/house-asked.ts'
import { found } from '../../io/absent.ts'
import { newId } from '../../io/once.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { findPerson } from '../../people/reads.ts'
import { listAlike } from '../reads/alike.ts'
import { findReading, findSimilar } from '../reads/reading.ts'

let base: TestDatabase
let house: ReturnType<typeof asking>
let call: { id: string; slug: string }
let ids: readonly string[]
let presenter: Actor

const asOne = async <T>(text: string, values: readonly unknown[] = []): Promise<T[]> =>
  (await base.owner.query(text, [...values])).rows

/** In the example call in assessment the second application says what the first says, in the other language. */
beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = asking(base, seededAt)
  const [open] = await asOne<{ id: string; slug: string }>(
    `select c.id, c.slug from calls.call c join applications.application a on a.call_id = c.id and a.state = 'in_assessment'
     group by c.id order by count(*) desc limit 1`,
  )
  call = open ?? { id: '', slug: '' }
  ids = (
    await asOne<{ id: string }>(
      `select id from applications.application where call_id = $1 and state = 'in_assessment' order by id`,
      [call.id],
    )
  ).map((row) => row.id)
  const say = (id: string | undefined, lang: string, title: string, text: string) =>
    base.owner.query(
      `update applications.version set content = content || jsonb_build_object('title', $2::jsonb, 'answers', $3::jsonb, 'partners', '[]'::jsonb) where application_id = $1`,
      [id, JSON.stringify({ [lang]: { text: title, by: 'original' } }), JSON.stringify({ summary: text })],
    )
  await base.owner.query('alter table applications.version disable trigger user')
  await say(
    ids[0],
    'fi',
    'Rakennusluvat verkkoon',
    'Rakennusvalvonta käsittelee rakennuslupien hakemukset sähköisesti.',
  )
  await say(ids[1], 'sv', 'Bygglov på nätet', 'Byggnadstillsynen behandlar ansökningar om bygglov elektroniskt.')
  const [someone] = await asOne<{ id: string }>(
    `select p.id from people.person p join people.mandate m on m.person_id = p.id where m.role = 'presenter' and p.example limit 1`,
  )
  presenter = found(await findPerson(base.read, someone?.id ?? ''))
})
afterAll(() => base.close())

const isPair = (pair: { readonly cases: readonly { readonly applicationId: string }[] }) =>
  pair.cases.every((one) => ids.slice(0, 2).includes(one.applicationId))

test('two applications about the same in two languages are pointed out to who presents them, with the reason', async () => {
  const { pairs } = await listAlike(base.read, call.id, presenter.id)
  const pair = pairs.find(isPair)
  expect(pair?.shared.map((one) => one.en)).toContain('building permits and building control')
  const { status, text } = await house.ask(presenter, paths.deskAlike('sv', call.slug))
  expect(status).toBe(200)
  for (const said of ['Rakennusluvat verkkoon', 'Bygglov på nätet', 'bygglov']) expect(text).toContain(said)
})

test('beside an application stand earlier works funded or not: what a municipality has made itself, and what is ready to be taken into use', async () => {
  const house = visitors(base, () => seededAt)
  const own = {
    title: 'Rakennuslupien verkkoasiointi',
    summary: 'Asukas hakee rakennuslupaa verkossa, ja rakennusvalvonta käsittelee sen sähköisesti.',
    status: 'in_use',
    cost: '',
    contact: 'rakennusvalvonta',
  }
  await house.post('/fi/my/works', { ...own, id: newId() }, await house.as('coordinator'))
  const reading = await findReading(base.read, ids[0] ?? '', true)
  const { works, users } = await findSimilar(base.read, found(reading).version, { lang: 'sv', on: seededOn })
  expect(new Set(works.map((work) => work.kind))).toEqual(new Set(['project', 'solution', 'own']))
  expect(works.map((work) => work.title?.fi?.text)).toContain(own.title)
  expect(users.size).toBeGreaterThan(0)
})

test('the works beside an application are found by what it says, not by its name alone', async () => {
  await base.owner.query(
    `update applications.version set content = jsonb_set(content, '{title}', '{"fi": {"text": "Hanke Kielo", "by": "original"}}') where application_id = $1`,
    [ids[0]],
  )
  const reading = await findReading(base.read, ids[0] ?? '', true)
  const { works } = await findSimilar(base.read, found(reading).version, { lang: 'fi', on: seededOn })
  expect(works.map((work) => work.slug)).toContain('2021-02')
})

test('whoever is disqualified from one of the two sees nothing of the pair', async () => {
  await base.owner.query(
    `insert into assessment.conflict values ($1, $2, 'disqualified', 'employment', '', now())
     on conflict (application_id, person_id) do update set declared = 'disqualified', ground = 'employment'`,
    [ids[1], presenter.id],
  )
  const { pairs } = await listAlike(base.read, call.id, presenter.id)
  expect(pairs.flatMap((pair) => pair.cases.map((one) => one.applicationId))).not.toContain(ids[1])
  expect((await house.ask(presenter, paths.deskAlike('sv', call.slug))).text).not.toContain('Bygglov på nätet')
})

test('an applicant does not find the page', async () => {
  const [someone] = await asOne<{ id: string }>(
    `select p.id from people.person p join people.mandate m on m.person_id = p.id where m.role in ('signatory', 'preparer') and p.example limit 1`,
  )
  const applicant = await findPerson(base.read, someone?.id ?? '')
  expect((await house.ask(applicant ?? presenter, paths.deskAlike('fi', call.slug))).status).toBe(404)
})
