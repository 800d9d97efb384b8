import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callIn, hereFor, officerOfAnother } from '../../../test/situations/calls.ts'
import { fieldsOf } from '../../../test/situations/form-fields.ts'
import { examplePerson, sessionFor } from '../../../test/situations/signed-in.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { both } from '../../../test/situations/whole-call.ts'
import { newId } from '../../io/once.ts'
import { momentOf } from '../../kit/dates.ts'
import { followCall } from '../actions/follow-call.ts'
import { publishNotice } from '../actions/publish-notice.ts'
import { tellFollowers } from '../actions/tell-followers.ts'
import type { Call } from '../call.ts'
import { findCall } from '../reads.ts'
import { listNotices } from '../reads/notice.ts'

let it: TestDatabase
let asking: ReturnType<typeof visitors>
let officer = ''
const now = momentOf('2026-11-23', '12:00')

beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => now)
  officer = await asking.as('officer')
})
afterAll(() => it.close())

const open = () => callIn(it, { state: 'published', publishedAt: momentOf('2026-11-01', '12:00') })
const at = (call: Call, lang = 'fi') => `/${lang}/desk/calls/${call.slug}/notices`
const typed = {
  'title.fi': 'Infotilaisuus 1.12.',
  'title.sv': 'Informationsmöte 1.12.',
  'words.fi': 'Kerromme hausta verkossa.',
  'words.sv': 'Vi berättar om utlysningen på nätet.',
}
/** The form of a page as it stands, with what is typed over it, sent. */
const send = (call: Call, page: string, fields: Record<string, string>, who = officer) =>
  asking.post(at(call), { ...fieldsOf(page, at(call)), ...fields }, who)

async function told(call: Call, words: Record<string, string> = {}): Promise<void> {
  const form = (await asking.get(at(call), officer)).text
  const preview = await send(call, form, { ...typed, ...words, deed: 'preview' })
  await send(call, preview.text, { changes_nothing: 'yes', deed: 'publish' })
}

test('an officer writes a notice, sees it in both languages, says that it changes nothing, and it stands on the page, on paper and in the feed', async () => {
  const call = await open()
  const form = (await asking.get(at(call), officer)).text
  expect(form).toContain('Älä muuta ilmoituksella hakua')
  expect(form).toContain(`/fi/desk/calls/${call.slug}/extension"`)
  const preview = await send(call, form, { ...typed, deed: 'preview' })
  expect([preview.status, await listNotices(it.read, call.id)]).toEqual([200, []])
  for (const text of Object.values(typed)) expect(preview.text).toContain(text)
  const unsaid = await send(call, preview.text, { deed: 'publish' })
  expect([unsaid.status, unsaid.text.includes('href="#changes_nothing"')]).toEqual([422, true])
  const edited = await send(call, unsaid.text, { deed: 'edit' })
  expect(edited.text).toContain('value="Informationsmöte 1.12."')
  const sent = { changes_nothing: 'yes', deed: 'publish' }
  for (let i = 0; i < 2; i++)
    expect(await send(call, unsaid.text, sent)).toMatchObject({ status: 303, to: `${at(call)}?done=published` })
  expect(await listNotices(it.read, call.id)).toHaveLength(1)
  for (const page of ['', '/document'])
    expect((await asking.get(`/sv/calls/${call.slug}${page}`)).text).toContain('Vi berättar om utlysningen på nätet.')
  const feed = (await asking.get(`/fi/calls/${call.slug}/changes.atom`)).text
  expect(feed).toContain('<title>Ilmoitus: Infotilaisuus 1.12.</title>')
  expect(await findCall(it.read, call.id)).toMatchObject({ revision: call.revision, publishedAt: call.publishedAt })
})

test.each([
  ['title.sv', 'Otsikko ruotsiksi puuttuu.'],
  ['words.fi', 'Teksti suomeksi puuttuu.'],
] as const)(
  'a notice without %s is asked for at its field, by its name and language, and nothing typed is lost',
  async (name, said) => {
    const call = await open()
    const answer = await send(call, (await asking.get(at(call), officer)).text, {
      ...typed,
      [name]: ' ',
      deed: 'publish',
    })
    expect([answer.status, answer.text.includes(`<a href="#${name}">${said}</a>`)]).toEqual([422, true])
    expect(answer.text).toContain(name === 'title.sv' ? 'Kerromme hausta verkossa.' : 'Informationsmöte 1.12.')
    expect(await listNotices(it.read, call.id)).toEqual([])
  },
)

test('a notice is corrected by a further one and withdrawn with a reason, and what it said is still read', async () => {
  const call = await open()
  await told(call)
  await told(call, { 'title.fi': 'Tilaisuus on 2.12.', 'title.sv': 'Mötet hålls 2.12.', corrects: '1' })
  expect((await asking.get(`/fi/calls/${call.slug}`)).text).toContain('Tätä ilmoitusta korjaa ilmoitus 2.')
  const withdrawal = `${at(call)}/1`
  const page = (await asking.get(withdrawal, officer)).text
  expect((await asking.post(withdrawal, fieldsOf(page, withdrawal), officer)).status).toBe(422)
  const reason = { 'reason.fi': 'Tilaisuus siirtyi', 'reason.sv': 'Mötet flyttades' }
  expect(await asking.post(withdrawal, reason, officer)).toMatchObject({ to: `${at(call)}?done=withdrawn` })
  expect((await asking.post(withdrawal, reason, officer)).status).toBe(409)
  const shown = (await asking.get(`/sv/calls/${call.slug}`)).text
  for (const said of ['Återtagen 23.11.2026', 'Mötet flyttades', 'Vi berättar om utlysningen på nätet.'])
    expect(shown).toContain(said)
  expect((await asking.get(`/fi/calls/${call.slug}/changes.atom`)).text).toContain('Ilmoitus on peruttu: Infotilaisuus')
  await expect(it.write.updateTable('calls.notice').set({ number: 9 }).execute()).rejects.toThrow('permission denied')
})

test('only who writes calls of the authority writes its notices, and only while the call is under way', async () => {
  const call = await open()
  await told(call)
  const stranger = await sessionFor(it.write, (await officerOfAnother(it)).id)
  const registrar = await asking.as('registrar')
  for (const who of [stranger, await asking.as('coordinator')]) {
    expect((await asking.get(at(call), who)).status).toBe(404)
    expect((await asking.post(at(call), { ...typed, deed: 'publish', changes_nothing: 'yes' }, who)).status).toBe(404)
  }
  expect((await asking.get(at(call), registrar)).text).not.toContain(`action="${at(call)}"`)
  expect((await asking.post(`${at(call)}/1`, { 'reason.fi': 'x', 'reason.sv': 'x' }, registrar)).status).toBe(404)
  expect((await asking.get(at(call))).status).toBe(302)
  const draft = await callIn(it)
  expect((await asking.get(at(draft, 'sv'), officer)).text).toContain('Utlysningen är inte publicerad ännu')
  const sent = { ...typed, deed: 'publish', changes_nothing: 'yes' }
  expect((await asking.post(at(draft), sent, officer)).status).toBe(409)
  expect(await listNotices(it.read, draft.id)).toEqual([])
})

test('two notices at once get numbers of their own', async () => {
  const call = await open()
  const here = hereFor(it, await examplePerson(it.write, 'officer'), now)
  const one = () => ({ id: newId(), title: both('T'), words: both('S'), corrects: null, changesNothing: true })
  await Promise.all([publishNotice(here, call.id, one()), publishNotice(here, call.id, one())])
  expect((await listNotices(it.read, call.id)).map(({ number }) => number)).toEqual([2, 1])
})

test('who follows the call is told of a notice once', async () => {
  const call = await open()
  const here = { db: it.write, now, origin: 'https://talko.example', example: true }
  await followCall(here, { callId: call.id, address: 'seuraaja@kunta.example', lang: 'fi' })
  await it.owner.query('update calls.follower set confirmed_at = $2 where call_id = $1', [call.id, now])
  await told(call)
  for (let i = 0; i < 2; i++) await tellFollowers(here, { callId: call.id, event: '1', news: 'notice' })
  const { rows } = await it.owner.query<{ subject: string }>(
    `select subject from io.mail where about = $1 and once like 'follow:1:%'`,
    [call.id],
  )
  expect(rows.map(({ subject }) => subject)).toEqual(['Haku: Haun sivulla on uusi ilmoitus'])
})
