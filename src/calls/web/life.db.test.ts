import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callIn, checkedChange } from '../../../test/situations/calls.ts'
import { fieldsOf } from '../../../test/situations/form-fields.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { both } from '../../../test/situations/whole-call.ts'
import { momentOf } from '../../kit/dates.ts'
import { findCall } from '../reads.ts'
import { listAmendments } from '../reads/life.ts'

let it: TestDatabase
let asking: ReturnType<typeof visitors>
let [officer, checker] = ['', '']
let now = momentOf('2026-11-23', '12:00')

beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => now)
  officer = await asking.as('officer')
  checker = await asking.as('checker')
})
afterAll(() => it.close())

const lettersAbout = async (id: string) =>
  (
    await it.owner.query<{ to_name: string; lang: string; subject: string }>(
      'select to_name, lang, subject from io.mail where about = $1 order by to_name',
      [id],
    )
  ).rows
const reason = { 'reason.fi': 'Syy', 'reason.sv': 'Orsak' }

describe('before publishing', () => {
  const written = async () => {
    const call = await callIn(it)
    const path = `/fi/desk/calls/${call.slug}/basics`
    const fields = fieldsOf((await asking.get(path, officer)).text, path)
    expect((await asking.post(path, { ...fields, 'summary.fi': 'Viimeistelty' }, officer)).status).toBe(303)
    return call
  }

  test('the writer asks, a second person gets a letter in Swedish and a task, checks, and it is published', async () => {
    const call = await written()
    expect((await asking.get(`/fi/desk/calls/${call.slug}`, officer)).text).toContain('Pyydä tarkistus')
    expect(await asking.post(`/fi/desk/calls/${call.slug}/check-request`, {}, officer)).toMatchObject({ status: 303 })
    expect(await lettersAbout(call.id)).toMatchObject([{ to_name: 'Greta Granskare', lang: 'sv' }])
    expect((await asking.get('/sv/desk', checker)).text).toContain('Granska utlysningen före publiceringen')
    expect((await asking.get('/fi/desk', officer)).text).not.toContain(`/fi/desk/calls/${call.slug}/check"`)
    const path = `/sv/desk/calls/${call.slug}/check`
    expect(await asking.post(path, fieldsOf((await asking.get(path, checker)).text, path), checker)).toMatchObject({
      status: 303,
      to: `/sv/desk/calls/${call.slug}?done=checked`,
    })
    expect((await asking.get(`/sv/desk/calls/${call.slug}`, checker)).text).toContain('Granskad av Greta Granskare')
    expect((await asking.get(`/fi/calls/${call.slug}`)).status).toBe(404)
    const publication = `/fi/desk/calls/${call.slug}/publication`
    const fields = fieldsOf((await asking.get(publication, officer)).text, publication)
    expect((await asking.post(publication, fields, officer)).status).toBe(303)
    expect((await asking.get(`/fi/calls/${call.slug}`)).status).toBe(200)
  })

  test('the writer does not check, and nobody publishes without a check', async () => {
    const call = await written()
    const path = `/fi/desk/calls/${call.slug}/check`
    const page = await asking.get(path, officer)
    expect(page.text).toContain('Olet itse kirjoittanut tätä hakua')
    expect(page.text).not.toContain(`action="${path}"`)
    expect((await asking.post(path, { revision: '4' }, officer)).status).toBe(409)
    expect((await asking.post(`/fi/desk/calls/${call.slug}/publication`, { revision: '4' }, officer)).status).toBe(409)
    expect(await findCall(it.read, call.id)).toMatchObject({ state: 'draft', checkedAt: null })
  })

  test('somebody who writes no calls neither sees nor checks it', async () => {
    const call = await callIn(it)
    for (const person of ['coordinator', 'decision-maker', 'assessor-fi'])
      expect((await asking.get(`/fi/desk/calls/${call.slug}/check`, await asking.as(person))).status).toBe(404)
    expect((await asking.post(`/fi/desk/calls/${call.slug}/check`, {}, await asking.as('administrator'))).status).toBe(
      404,
    )
  })
})

describe('a published call', () => {
  const open = () => callIn(it, { state: 'published', publishedAt: momentOf('2026-11-01', '12:00') })

  test('is corrected with a reason that the public reads with what stood before', async () => {
    const call = await open()
    const path = `/sv/desk/calls/${call.slug}/conditions`
    const fields = fieldsOf((await asking.get(path, officer)).text, path)
    const sent = { ...fields, 'conditions.0.words.fi': 'Uusi ehto', 'conditions.0.words.sv': 'Nytt villkor', ...reason }
    expect(await asking.post(path, sent, officer)).toMatchObject({ status: 303 })
    expect((await asking.get(`/sv/calls/${call.slug}`)).text).not.toContain('Nytt villkor')
    await checkedChange(it, call.id, now)
    const { text } = await asking.get(`/sv/calls/${call.slug}`)
    for (const said of ['Vad som har ändrats', 'Rättat: Villkor', 'Orsak', 'joint på svenska', 'Nytt villkor'])
      expect(text).toContain(said)
    expect((await asking.post(path, { ...sent, revision: '3' }, officer)).status).toBe(409)
    expect(await listAmendments(it.read, call.id)).toHaveLength(1)
  })

  test('is extended once by two who ask it at the same time, and open until the new closing', async () => {
    const call = await open()
    const path = `/fi/desk/calls/${call.slug}/extension`
    const fields = fieldsOf((await asking.get(path, officer)).text, path)
    expect(fields['closes.time']).toEqual(['16.15'])
    expect((await asking.post(path, { ...fields, 'closes.day': '', ...reason }, officer)).status).toBe(422)
    const none = await asking.post(path, { ...fields, 'closes.day': '31.2.2027', ...reason }, officer)
    expect([none.status, none.text.includes('Kalenterissa ei ole tätä päivää')]).toEqual([422, true])
    const hour = { ...fields, 'closes.day': '13.1.2027', 'closes.time': '25.99', ...reason }
    expect((await asking.post(path, hour, officer)).text).toMatch(/href="#closes.time">Anna kellonaika/)
    const early = await asking.post(path, { ...fields, 'closes.day': '1.12.2026', ...reason }, officer)
    expect([early.status, early.text.includes('myöhempi')]).toEqual([409, true])
    const sent = { ...fields, 'closes.day': '13.1.2027', ...reason }
    const both = await Promise.all([asking.post(path, sent, officer), asking.post(path, sent, officer)])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
    await checkedChange(it, call.id, now)
    now = momentOf('2027-01-13', '16:15')
    expect((await asking.get(`/fi/calls/${call.slug}`)).text).toContain('Hakuaikaa jatkettu')
    expect((await asking.get(`/fi/calls/${call.slug}`)).text).toContain('Kirjaudu ja aloita hakemus')
    now = new Date(now.getTime() + 1_000)
    expect((await asking.get(`/fi/calls/${call.slug}`)).text).not.toContain('Kirjaudu ja aloita hakemus')
    now = momentOf('2026-11-23', '12:00')
  })

  test('is cancelled by two with a reason in both languages, and stays readable', async () => {
    const call = await open()
    const path = `/fi/desk/calls/${call.slug}/cancellation`
    const fields = fieldsOf((await asking.get(path, officer)).text, path)
    const bare = await asking.post(path, { ...fields, 'reason.fi': 'Vain suomeksi' }, officer)
    expect([bare.status, bare.text.includes('href="#reason.sv"'), bare.text.includes('Vain suomeksi')]).toEqual([
      422,
      true,
      true,
    ])
    expect((await asking.post(path, { ...fields, ...reason }, officer)).to).toMatch(/done=change_asked$/)
    expect((await asking.get(`/sv/calls/${call.slug}`)).text).not.toContain('Inställd')
    expect((await asking.post(path, { ...fields, ...reason }, officer)).text).toContain('odottaa jo muutos')
    await checkedChange(it, call.id, now)
    const { status, text } = await asking.get(`/sv/calls/${call.slug}`)
    expect(status).toBe(200)
    for (const said of ['Inställd', 'Orsak', 'Ansökningar som har sänts förfaller']) expect(text).toContain(said)
    for (const past of ['Beslut</', 'Ansökningstiden gick ut']) expect(text).not.toContain(past)
    expect((await asking.post(path, { ...fields, ...reason }, officer)).status).toBe(409)
  })

  test('is not changed by who does not write calls', async () => {
    const call = await callIn(it, { state: 'published', publishedAt: now, title: both('Muiden') })
    const decider = await asking.as('decision-maker')
    for (const deed of ['extension', 'cancellation'])
      expect((await asking.post(`/fi/desk/calls/${call.slug}/${deed}`, reason, decider)).status).toBe(404)
    expect((await asking.post(`/fi/desk/calls/${call.slug}/basics`, reason, decider)).status).toBe(403)
  })
})

test('a draft that is cancelled is never public', async () => {
  const call = await callIn(it)
  const path = `/fi/desk/calls/${call.slug}/cancellation`
  expect((await asking.post(path, fieldsOf((await asking.get(path, officer)).text, path), officer)).status).toBe(303)
  expect((await asking.get(`/fi/calls/${call.slug}`)).status).toBe(404)
  expect((await asking.get(`/fi/desk/calls/${call.slug}`, officer)).status).toBe(200)
})
