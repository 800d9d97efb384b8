import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { decidedCall } from '../../test/situations/decided-call.ts'
import { moment } from '../../test/situations/entered.ts'
import { outsideOf } from '../../test/situations/served.ts'
import { sessionFor } from '../../test/situations/signed-in.ts'
import { house } from '../app.tsx'
import { newId } from '../io/once.ts'
import type { Actor } from '../people/person.ts'

let it: TestDatabase
const base = new URL('http://localhost:3000')
const announcingAt = moment('2026-12-16', '10:00')
beforeAll(async () => {
  it = await freshDatabase()
})
afterAll(() => it.close())

async function app() {
  const nobody = async () => {
    throw new Error('nobody signs in here')
  }
  const doors = house(outsideOf(it, base, () => announcingAt), { signIn: { begin: nobody, finish: nobody }, exampleIssuer: undefined })
  return async (who: Actor | null, path: string, form?: Readonly<Record<string, string>>) => {
    const cookie = who === null ? '' : await sessionFor(it.write, who.id, who.actingFor?.id ?? null)
    const body = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }
    return doors.request(`${base.origin}${path}`, { ...body, headers: { cookie, origin: base.origin } })
  }
}

describe('the desk', () => {
  test('goes the whole way: made, written, previewed, published', async () => {
    const [call, ask] = [await decidedCall(it), await app()]
    const [who, path] = [call.people.presenter, `/sv/desk/calls/${call.call.slug}/announcement`]
    const id = /name="id" value="([^"]+)"/.exec(await (await ask(who, path)).text())?.[1] ?? ''
    expect((await ask(who, path, { id })).status).toBe(303)
    const form = await (await ask(who, path)).text()
    expect([form.includes('Brödtext på finska'), form.includes('170\u00a0000 euro')]).toEqual([true, true])

    const fields = {
      revision: '1', title_fi: 'Avustukset on myönnetty', title_sv: 'Understöden har beviljats', lead_fi: 'Ingressi', lead_sv: 'Ingress', body_fi: 'Kappale', body_sv: 'Stycke',
      form: 'sums', order: 'name_sv', list_after: '1', list_heading_fi: 'Hankkeet', list_heading_sv: 'Projekt', topics_fi: 'kunnat', topics_sv: 'kommuner',
      contact1: 'Eeva Esittelijä', contact1_title_fi: 'neuvos', contact1_title_sv: 'råd',
    }
    expect((await ask(who, `${path}/text`, fields)).headers.get('location')).toBe(`${path}?saved`)
    expect((await ask(who, `${path}/text`, fields)).status).toBe(409)
    const unnamed = await ask(who, `${path}/text`, { ...fields, revision: '2', title_fi: '', title_sv: '', lead_fi: 'Uusi ingressi' })
    expect([unnamed.status, (await unnamed.text()).includes('Uusi ingressi')]).toEqual([422, true])
    expect(await (await ask(who, `${path}/preview`)).text()).toContain('Understöden har beviljats')
    expect((await ask(null, `/sv/announcements/${call.call.slug}-decisions`)).status).toBe(404)
    expect((await ask(who, `/sv/announcements/${call.call.slug}-decisions`)).status).toBe(404)

    expect((await ask(who, `${path}/publication/en`)).status).toBe(200)
    expect((await ask(who, `${path}/publication/en`, { revision: '2' })).status).toBe(409)
    expect((await ask(who, `${path}/publication/fi`, { revision: '2' })).status).toBe(303)
    const page = await (await ask(null, `/sv/announcements/${call.call.slug}-decisions`)).text()
    expect([page.includes('Avustukset on myönnetty'), page.includes('Understöden har beviljats'), page.includes('<script')]).toEqual([true, false, false])
    expect((await ask(who, `${path}/text`, { ...fields, revision: '3' })).status).toBe(409)
  })

  test('is not there for an applicant or another language, and asks a stranger to sign in', async () => {
    const [call, ask] = [await decidedCall(it), await app()]
    const path = `/fi/desk/calls/${call.call.slug}/announcement`
    expect((await ask(call.people.applicant, path)).status).toBe(404)
    expect((await ask(null, path)).status).toBe(302)
    expect((await ask(call.people.presenter, `${path}/publication/de`)).status).toBe(404)
    expect((await ask(call.people.presenter, `${path}/preview`)).status).toBe(404)
    expect((await ask(call.people.registrar, path, { id: newId() })).status).toBe(403)
    expect((await ask(call.people.presenter, path, { id: 'x' })).status).toBe(404)
  })
})
