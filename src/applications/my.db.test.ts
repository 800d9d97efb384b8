import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { oneUnsigned, openCall, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { visitors } from '../../test/situations/visitors.ts'
import { addRemark } from './actions/add-remark.ts'
import { removePartner } from './actions/remove-partner.ts'
import { saveBudget } from './actions/save-budget.ts'
import { shareOut } from './actions/share-out.ts'
import { newId } from '../io/once.ts'
import { langs } from '../kit/lang.ts'

let base: TestDatabase
let joint: Joint
beforeAll(async () => {
  base = await freshDatabase('seeded')
  joint = await oneUnsigned(base)
})
afterAll(() => base.close())

const house = () => visitors(base, () => whileOpen)
const get = async (person: string, path: string) => {
  const them = house()
  return them.get(path, await them.as(person))
}

test.each(langs)(
  'the start page opens in %s for everybody who works for a municipality, and for others says whom it is for',
  async (lang) => {
    for (const person of ['coordinator', 'signatory', 'partner-sv', 'finance', 'joint', 'small-sv', 'officer'])
      expect((await get(person, `/${lang}/my`)).status).toBe(200)
    expect(await house().get(`/${lang}/my`)).toMatchObject({ status: 302 })
  },
)

test('who gives the roles of an organisation finds them from the start page, and others are not led there', async () => {
  const led = async (person: string) =>
    /<a href="([^"]*)">Din organisations roller/.exec((await get(person, '/sv/my')).text)?.[1] ?? null
  expect(await led('signatory')).toBeNull()
  const roles = (await led('small-sv')) ?? ''
  expect((await get('small-sv', roles)).text).toContain('<a href="/sv/my">Mina uppgifter</a>')
})

test('the signatory of a partner finds the commitment to give, with its deadline', async () => {
  const { id } = await joint.part(joint.swedish)
  const { text } = await get('partner-sv', '/sv/my')
  expect(text).toContain(`href="/sv/my/applications/${joint.id}/partners/${id}/commitment"`)
  expect(text).toContain('Sänd senast 16.12.2026 kl.\u00a016.15')
})

test('a finance officer who cannot sign looks over the costs and is not asked to commit', async () => {
  const { text } = await get('finance', '/sv/my')
  expect(text).toContain(`data-task="check_money" href="/sv/my/applications/${joint.id}/budget"`)
  expect(text).not.toContain('/commitment')
})

test('what others did is shown until one has looked, and no officer’s deed is', async () => {
  const title = 'Lupa-asiat sujuviksi'
  await base.owner.query(
    `insert into io.event (at, what, who, about_kind, about, data) values ($1, 'sheet.completed', $2, 'application', $3, '{}')`,
    [whileOpen, joint.finnish.id, joint.id],
  )
  const changes = (text: string) => text.split('Muuttunut viime käyntisi jälkeen')[1]?.split('Avoimet haut')[0] ?? ''
  const before = changes((await get('coordinator', '/fi/my')).text)
  expect(before).toContain(title)
  expect(before).toContain('Tuomo Näyte antoi sitoumuksen')
  const partner = (await get('partner-sv', '/sv/my')).text.split('Ändrat sedan ditt förra besök')[1] ?? ''
  expect(partner).toMatch(/Andra har ändrat \d+ svar<!-- -->: |Andra har ändrat \d+ svar: /)
  expect(partner).toContain('Projektet, ')
  await get('coordinator', `/fi/my/applications/${joint.id}`)
  await base.owner.query(`update io.access set at = $1 where about = $2`, [new Date(whileOpen.getTime() + 1), joint.id])
  expect(changes((await get('coordinator', '/fi/my')).text)).not.toContain(title)
})

test('what others changed in tasks, money and the reuse check is told to everybody of every party, one line a person and a party', async () => {
  const told = await oneUnsigned(base)
  const { id: partnerId } = await told.part(told.swedish)
  const swedish = hereFor(base, told.swedish, whileOpen)
  for (const cents of [70_000_00, 75_000_00])
    await saveBudget(swedish, told.id, { partnerId, lines: [{ costType: 'personnel', year: 2027, cents }] })
  const at = `href="/fi/my/applications/${told.id}">Lupa-asiat sujuviksi</a></p>`
  const seen = async (person: string) =>
    (await get(person, '/fi/my')).text.split(at)[1]?.split('</div>')[0]?.replaceAll('<!-- -->', '') ?? ''
  const money = `${told.swedish.name} muutti kustannuksia tai rahoitusta: Esimerkkikunta 3, 22.11.2026`
  for (const person of ['coordinator', 'signatory', 'partner-fi'])
    expect((await seen(person)).split(money)).toHaveLength(2)
  const own = await seen('partner-sv')
  expect(own).not.toContain('muutti kustannuksia tai rahoitusta: Esimerkkikunta 3')
  expect(own).toContain(`${told.editor.name} muutti tehtäviä: Esimerkkikunta 3`)
  for (const part of ['muutti uudelleenkäytön tarkistusta, 22.11.2026', 'lisäsi osatoteuttajan: Esimerkkikunta 2'])
    expect(await seen('finance')).toContain(`${told.editor.name} ${part}`)
  const [atOnce = '', more = ''] = (await seen('finance')).split('<details')
  expect([atOnce.split('<li>').length - 1, more.includes('lisäsi osatoteuttajan')]).toEqual([4, true]) // answers, three deeds; the rest is opened
})

test('a party that was taken out is told as that, and as no change of the reuse check', async () => {
  const told = await oneUnsigned(base)
  const { id: partnerId } = await told.part(told.finnish)
  const later = new Date(whileOpen.getTime() + 60_000)
  await removePartner(hereFor(base, told.editor, later), told.id, { partnerId })
  const { text } = await get('partner-sv', '/fi/my')
  const at = `href="/fi/my/applications/${told.id}">Lupa-asiat sujuviksi</a></p>`
  const lines = text.split(at)[1]?.split('</div>')[0]?.replaceAll('<!-- -->', '') ?? ''
  expect(lines).toMatch(/poisti osatoteuttajan: [^<]*22\.11\.2026 klo\s12\.01/)
  expect(lines).toMatch(/muutti uudelleenkäytön tarkistusta, 22\.11\.2026 klo\s12\.00/)
})

test('a section that is given to a person waits on the start page until it is ready, and is told with its name', async () => {
  const given = await oneUnsigned(base)
  const here = hereFor(base, given.editor, whileOpen)
  await shareOut(here, given.id, { section: 'reuse', assigned: given.swedish.id })
  const { rows } = await base.owner.query(
    `select subject, body from io.mail where once like 'section-given:%' and about = $1`,
    [given.id],
  )
  expect(rows).toEqual([
    { subject: 'Du har fått en del av en ansökan att skriva', body: expect.stringContaining('Smidiga tillstånd') },
  ])
  const task = async () =>
    (await get('partner-sv', '/sv/my')).text.includes(
      `data-task="write_section" href="/sv/my/applications/${given.id}/reuse"`,
    )
  expect(await task()).toBe(true)
  await shareOut(here, given.id, { section: 'reuse', ready: true })
  expect(await task()).toBe(false)
  const { text } = await get('partner-sv', '/fi/my')
  expect(text.replaceAll('<!-- -->', '')).toMatch(/merkitsi osan valmiiksi: \S+/)
})

test('a question of another about a field waits for whoever writes it, and a person to confirm for who gives roles', async () => {
  const one = await oneUnsigned(base)
  const { id: partnerId } = await one.part(one.swedish)
  const ask = (who: typeof one.editor, question: string) =>
    addRemark(hereFor(base, who, whileOpen), one.id, { id: newId(), question, kind: 'question', text: 'Miksi?' })
  const asked = async (person: string, lang = 'fi') =>
    [...(await get(person, `/${lang}/my`)).text.matchAll(/data-task="answer_remark" href="([^"]+)"/g)]
      .map(([, href]) => href ?? '')
      .filter((href) => href.includes(one.id))
  await ask(one.swedish, 'problem')
  await ask(one.editor, `costs:${partnerId}`)
  expect(await asked('coordinator')).toEqual([`/fi/my/applications/${one.id}/fields/problem`])
  expect(await asked('partner-sv', 'sv')).toEqual([`/sv/my/applications/${one.id}/fields/costs:${partnerId}`])
  expect(await asked('finance', 'sv')).toEqual([`/sv/my/applications/${one.id}/fields/costs:${partnerId}`])
  expect(await asked('partner-fi')).toEqual([])
  await shareOut(hereFor(base, one.editor, whileOpen), one.id, { section: 'change', assigned: one.finnish.id })
  expect(await asked('coordinator')).toEqual([])
  expect(await asked('partner-fi')).toEqual([`/fi/my/applications/${one.id}/fields/problem`])
})

test('an application is begun once, however often the form is sent', async () => {
  const call = await openCall(base)
  const them = house()
  const cookie = await them.as('joint')
  const id = newId()
  const sent = () => them.post(`/fi/calls/${call.slug}/applications`, { id }, cookie)
  const first = await sent()
  expect(first).toMatchObject({ status: 303, to: `/fi/my/applications/${id}` })
  expect(await sent()).toEqual(first)
  expect(
    (await base.owner.query('select 1 from applications.application where call_id = $1', [call.id])).rowCount,
  ).toBe(1)
})

test('in a closed call, in none and by an officer nothing is begun', async () => {
  const them = house()
  const late = visitors(base, () => new Date('2026-12-16T14:15:00.001Z'))
  const closed = await late.post(
    `/fi/calls/${joint.call.slug}/applications`,
    { id: newId() },
    await late.as('coordinator'),
  )
  expect(closed.status).toBe(409)
  expect(closed.text).toContain('Haku ei ole auki')
  expect(
    (await them.post('/fi/calls/nothing/applications', { id: newId() }, await them.as('coordinator'))).status,
  ).toBe(404)
  expect(
    (await them.post(`/fi/calls/${joint.call.slug}/applications`, { id: newId() }, await them.as('officer'))).status,
  ).toBe(403)
})

test('earlier works are found by the title, added, annotated and taken out', async () => {
  const them = house()
  const cookie = await them.as('coordinator')
  const at = `/fi/my/applications/${joint.id}`
  expect((await them.get(`${at}/reuse`, cookie)).text).toContain('Hakemuksen nimen ja tekstien perusteella löytyi')
  const { text } = await them.get(`${at}/reuse?q=lupa`, cookie)
  const work = /name="work" value="([^"]+)"/.exec(text)?.[1] ?? ''
  expect(await them.post(`${at}/findings`, { work }, cookie)).toMatchObject({ status: 303 })
  expect(
    await them.post(`${at}/findings/${work}`, { note: 'Opimme paljon <b>', cooperate: 'yes' }, cookie),
  ).toMatchObject({ status: 303 })
  expect((await joint.now()).reuse.findings).toMatchObject([
    { workId: work, note: 'Opimme paljon <b>', cooperate: true },
  ])
  expect((await them.get(`${at}/reuse`, cookie)).text).toContain('Opimme paljon &lt;b&gt;')
  await them.post(`${at}/findings/${work}`, { deed: 'remove' }, cookie)
  expect((await joint.now()).reuse.findings).toEqual([])
  expect((await them.post(`${at}/findings`, { work: 'x' }, cookie)).status).toBe(404)
})
