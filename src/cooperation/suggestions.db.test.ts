import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededAt } from '../../test/seeded.ts'
import { enterProject, nearProjects } from '../../test/situations/near-projects.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { newId } from '../io/once.ts'
import { suggestNear } from './actions/suggest-near.ts'
import { areTogether, listBusyWorks } from './reads/suggestions.ts'

let base: TestDatabase
let house: ReturnType<typeof visitors>
const cookies: Record<string, string> = {}
const at = { now: seededAt, origin: 'http://localhost:3000' }

beforeAll(async () => {
  base = await freshDatabase('seeded')
  house = visitors(base, () => seededAt)
  for (const project of nearProjects) await enterProject(base, project)
  for (const person of ['small-sv', 'joint', 'partner-sv', 'coordinator', 'finance', 'officer', 'partner-fi'])
    cookies[person] = await house.as(person)
})
afterAll(() => base.close())

const get = (person: string, path: string) => house.get(path, cookies[person])
const post = (person: string, path: string, fields: Record<string, string>) => house.post(path, fields, cookies[person])
const rowsOf = async (text: string, ...values: unknown[]) => (await base.owner.query(text, values)).rows
const letters = async (subject: string) =>
  (await rowsOf(`select to_name from io.mail where subject like $1 order by to_name`, subject)).map(
    (row) => row.to_name,
  )
const suggested = async () =>
  (
    await rowsOf(`select g.id from cooperation.suggestion g where g.made_by is null and exists (
    select from cooperation.suggestion_side s join catalogue.work w on w.id = s.work_id where s.suggestion_id = g.id and w.slug = 'lov')`)
  )[0]?.id ?? ''

test('the program suggests the three projects to each other once, with the reason, to those who lead them', async () => {
  const made = await Promise.all([suggestNear({ db: base.write, ...at }), suggestNear({ db: base.write, ...at })])
  expect(made.flatMap((one) => (one.ok ? [one.value] : [])).toSorted()).toEqual([0, 1])
  const page = await get('joint', `/fi/my/suggestions/${await suggested()}`)
  for (const said of ['Bygglov på nätet', 'Rakennusluvat sähköisiksi', 'Talko ehdottaa tätä', 'Haluamme yhteistyötä'])
    expect(page.text).toContain(said)
  expect(await letters('%: Bygglov på nätet')).toEqual(['Siv Ensam'])
  expect((await get('joint', '/fi/my')).text).toContain('Vastaa ehdotukseen yhteistyöstä: Rakennusluvat sähköisiksi')
})

test('others do not see what is suggested, and who only keeps the money does not answer', async () => {
  const path = `/sv/my/suggestions/${await suggested()}`
  expect((await get('coordinator', path)).status).toBe(404)
  expect((await get('officer', path)).status).toBe(404)
  expect((await house.get(path)).status).toBe(302)
  expect((await get('finance', path)).text).toContain('En redigerare eller undertecknare')
  expect((await post('finance', path, { deed: 'accept' })).status).toBe(403)
})

test('a no without a reason is told at its field, and one with it is seen by the others', async () => {
  const path = `/sv/my/suggestions/${await suggested()}`
  const refused = await post('partner-sv', path, { deed: 'dismiss', why: ' ' })
  expect([refused.status, refused.text.includes('Skriv varför ni inte deltar.')]).toEqual([422, true])
  expect((await post('partner-sv', path, { deed: 'dismiss', why: 'Vi slutar snart' })).status).toBe(303)
  expect((await get('small-sv', path)).text).toContain('Vi slutar snart')
  expect((await post('partner-sv', path, { deed: 'accept' })).status).toBe(409)
})

test('of two sides that accept at once both agree, and one space begins', async () => {
  const path = `/sv/my/suggestions/${await suggested()}`
  const answers = await Promise.all([
    post('small-sv', path, { deed: 'accept' }),
    post('joint', path, { deed: 'accept' }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  const spaces = await rowsOf(
    `select s.slug from cooperation.space s join cooperation.suggestion g on g.space_id = s.id where g.id = $1`,
    await suggested(),
  )
  expect(spaces).toHaveLength(1)
  const inside = await get('small-sv', `/sv/my/cooperation/${spaces[0].slug}`)
  for (const said of ['Rakennusluvat sähköisiksi', 'Bygglov på nätet']) expect(inside.text).toContain(said)
  expect((await house.get('/sv/projects/lov')).text).toContain(`/sv/cooperation/${spaces[0].slug}`)
  expect(await suggestNear({ db: base.write, ...at })).toEqual({ ok: true, value: 0 })
  expect(
    await rowsOf(`select who from io.event where what = 'cooperation.suggested' and about = $1`, await suggested()),
  ).toEqual([{ who: null }])
})

test('a member that leaves takes its projects along, and the others stay', async () => {
  const slug = (
    await rowsOf(
      `select s.slug from cooperation.space s join cooperation.suggestion g on g.space_id = s.id
    where g.id = $1`,
      await suggested(),
    )
  )[0]?.slug
  const joint = (await examplePerson(base.read, 'joint')).actingFor?.id ?? ''
  expect((await post('joint', `/sv/my/cooperation/${slug}/members/${joint}`, { deed: 'leave' })).status).toBe(303)
  expect((await get('joint', `/sv/my/cooperation/${slug}`)).status).toBe(404)
  const open = (await house.get(`/sv/cooperation/${slug}`)).text
  expect([open.includes('Bygglov på nätet'), open.includes('Rakennusluvat sähköisiksi')]).toEqual([true, false])
  expect((await house.get('/sv/projects/luvat')).text).not.toContain(`/sv/cooperation/${slug}`)
  expect((await house.get('/sv/projects/lov')).text).toContain(`/sv/cooperation/${slug}`)
})

test('a member chooses which of its projects take part, and takes none of others away', async () => {
  const [space] = await rowsOf(
    `select s.slug from cooperation.space s join cooperation.suggestion g on g.space_id = s.id`,
  )
  const worksOf = async () =>
    (
      await rowsOf(
        `select w.slug from cooperation.space_work s join catalogue.work w on w.id = s.work_id
      join cooperation.space c on c.id = s.space_id and c.slug = $1 order by 1`,
        space?.slug,
      )
    ).map(({ slug }) => slug)
  const [own, other] = await rowsOf(`select id from catalogue.work where slug in ('lov', 'luvat') order by slug`)
  const choose = (works: string) => post('small-sv', `/sv/my/cooperation/${space?.slug}/projects`, { works })
  expect(await worksOf()).toEqual(['lov'])
  expect((await choose(other?.id)).to).toContain('done=projects')
  expect(await worksOf()).toEqual([])
  expect((await house.get('/sv/projects/lov')).text).not.toContain(`/sv/cooperation/${space?.slug}`)
  expect((await get('small-sv', `/sv/my/cooperation/${space?.slug}`)).text).toContain('Egna projekt i rummet')
  await choose(own?.id)
  expect(await worksOf()).toEqual(['lov'])
  expect((await post('joint', `/sv/my/cooperation/${space?.slug}/projects`, { works: other?.id })).status).toBe(404)
})

test('a person suggests cooperation to another project, and strange addresses are told', async () => {
  const path = '/sv/my/projects/lov/suggestions'
  const told = async (to: string) => (await post('small-sv', path, { id: newId(), to, said: '' })).text
  expect(await told('nowhere')).toContain('Det finns inget projekt på adressen')
  expect(await told('/sv/projects/lov')).toContain('Din organisation leder själv')
  expect(await told('luvat')).toContain('har redan föreslagits')
  expect(await told('2021-05')).toContain('Ett exempelprojekt och ett riktigt projekt')
  const sent = await post('small-sv', path, { id: newId(), to: '/sv/projects/rakentaminen?x', said: 'En gång till' })
  expect(sent.status).toBe(303)
  const page = (await get('small-sv', '/sv/my/projects/lov/cooperation')).text
  const ids = [...page.matchAll(/name="id" value="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect((await get('partner-sv', '/sv/my/cooperation')).text).toContain('Bygglov på nätet')
  expect((await get('joint', '/sv/my/projects/lov/cooperation')).status).toBe(404)
  expect((await post('joint', path, { id: newId(), to: 'rakentaminen', said: '' })).status).toBe(404)
})

test('two suggestions out of forms with one id are both sent', async () => {
  for (const slug of ['ena', 'andra', 'tredje'])
    await enterProject(base, { slug, owner: slug === 'ena' ? 'small-sv' : 'joint', title: { sv: `Projektet ${slug}` } })
  const [id, path] = [newId(), '/sv/my/projects/ena/suggestions']
  for (const to of ['andra', 'tredje', 'andra'])
    expect((await post('small-sv', path, { id, to, said: to })).status).toBe(303)
  const kept = await rowsOf(`select said from cooperation.suggestion where said in ('andra', 'tredje') order by said`)
  expect(kept.map(({ said }) => said)).toEqual(['andra', 'tredje'])
})

const answerTo = async (said: string, person: string, fields: Record<string, string>) => {
  const [row] = await rowsOf(`select id from cooperation.suggestion where said = $1`, said)
  return post(person, `/sv/my/suggestions/${row?.id ?? ''}`, fields)
}

test('a suggestion of which nothing can come holds nobody back, nor does one whose space has closed', async () => {
  const idOf = async (slug: string) =>
    (await rowsOf(`select id from catalogue.work where slug = $1`, slug))[0]?.id ?? ''
  const [ena, andra, tredje] = await Promise.all(['ena', 'andra', 'tredje'].map(idOf))
  expect(await listBusyWorks(base.read)).toContain(andra)
  await answerTo('tredje', 'joint', { deed: 'accept' })
  expect(await areTogether(base.read, ena, tredje)).toBe(true)
  await base.owner.query(
    `update cooperation.suggestion_side set state = 'dismissed' where work_id = $1 and suggestion_id in
    (select id from cooperation.suggestion where said = 'andra')`,
    [ena],
  )
  expect(await listBusyWorks(base.read)).not.toContain(andra)
  await base.owner.query(`update cooperation.space set state = 'closed', closed_at = now()`)
  expect(await areTogether(base.read, ena, tredje)).toBe(false)
})

test('nobody comes by an old suggestion into a space that has closed, or after a no', async () => {
  const joint = (await examplePerson(base.read, 'joint')).actingFor?.id ?? ''
  const [space] = await rowsOf(`select space_id as id from cooperation.suggestion where said = 'tredje'`)
  await base.owner.query(`update cooperation.suggestion set space_id = $1 where said = 'andra'`, [space?.id])
  const closed = await answerTo('andra', 'joint', { deed: 'accept' })
  expect([closed.status, closed.text.includes('Samarbetsrummet har avslutats')]).toEqual([409, true])
  await base.owner.query(`update cooperation.space set state = 'open', closed_at = null`)
  await base.owner.query(`update cooperation.member set state = 'declined' where organisation_id = $1`, [joint])
  await base.owner.query(`update cooperation.suggestion_side set state = 'accepted' where state = 'dismissed'`)
  expect((await answerTo('andra', 'joint', { deed: 'accept' })).status).toBe(409)
  expect((await answerTo('andra', 'joint', { deed: 'dismiss', why: 'Nej' })).status).toBe(303)
})
