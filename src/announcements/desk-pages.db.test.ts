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

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function app() {
  const nobody = async () => {
    throw new Error('nobody signs in here')
  }
  const doors = house(
    outsideOf(it, base, () => announcingAt),
    { signIn: { begin: nobody, finish: nobody }, exampleIssuer: undefined },
  )
  return async (who: Actor | null, path: string, form?: Readonly<Record<string, string>> | FormData) => {
    const cookie = who === null ? '' : await sessionFor(it.write, who.id, who.actingFor?.id ?? null)
    const body =
      form === undefined ? {} : { method: 'POST', body: form instanceof FormData ? form : new URLSearchParams(form) }
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
      revision: '1',
      title_fi: 'Avustukset on myönnetty',
      title_sv: 'Understöden har beviljats',
      lead_fi: 'Ingressi',
      lead_sv: 'Ingress',
      body_fi: 'Kappale',
      body_sv: 'Stycke',
      form: 'sums',
      order: 'name_sv',
      list_after: '1',
      list_heading_fi: 'Hankkeet',
      list_heading_sv: 'Projekt',
      topics_fi: 'kunnat',
      topics_sv: 'kommuner',
      contact1: 'Eeva Esittelijä',
      contact1_title_fi: 'neuvos',
      contact1_title_sv: 'råd',
    }
    expect((await ask(who, `${path}/text`, fields)).headers.get('location')).toBe(`${path}?saved`)
    expect((await ask(who, `${path}/text`, fields)).status).toBe(409)
    const unnamed = await ask(who, `${path}/text`, {
      ...fields,
      revision: '2',
      title_fi: '',
      title_sv: '',
      lead_fi: 'Uusi ingressi',
    })
    expect([unnamed.status, (await unnamed.text()).includes('Uusi ingressi')]).toEqual([422, true])
    expect(await (await ask(who, `${path}/preview`)).text()).toContain('Understöden har beviljats')
    expect((await ask(null, `/sv/announcements/${call.call.slug}-decisions`)).status).toBe(404)
    expect((await ask(who, `/sv/announcements/${call.call.slug}-decisions`)).status).toBe(404)

    expect((await ask(who, `${path}/publication/en`)).status).toBe(200)
    expect(await (await ask(who, `${path}/publication/fi`)).text()).toContain('Den engelska texten är inte färdig')
    expect((await ask(who, `${path}/publication/en`, { revision: '2' })).status).toBe(409)
    expect((await ask(who, `${path}/publication/fi`, { revision: '2' })).status).toBe(303)
    const closed = await (await ask(who, path)).text()
    expect([
      closed.includes('Publiceras inte på det här språket'),
      closed.includes('publication/sv'),
      closed.includes('publication/en'),
    ]).toEqual([true, true, false])
    const page = await (await ask(null, `/sv/announcements/${call.call.slug}-decisions`)).text()
    expect([
      page.includes('Avustukset on myönnetty'),
      page.includes('Understöden har beviljats'),
      page.includes('<script'),
    ]).toEqual([true, false, false])
    expect((await ask(who, `${path}/text`, { ...fields, revision: '3' })).status).toBe(409)
  })

  test('keeps a picture that only those of the authority see before it is published, and takes nothing but a picture', async () => {
    const [call, ask] = [await decidedCall(it), await app()]
    const [who, path] = [call.people.presenter, `/fi/desk/calls/${call.call.slug}/announcement`]
    await ask(who, path, { id: newId() })
    const send = (file: File, revision: number) => {
      const form = new FormData()
      for (const [name, value] of Object.entries({ revision: String(revision), title_fi: 'Otsikko', alt_fi: 'Piste' }))
        form.set(name, value)
      form.set('picture', file)
      return ask(who, `${path}/text`, form)
    }
    const text = await send(new File(['ei kuva'], 'kuva.png', { type: 'image/png' }), 1)
    expect([text.status, (await text.text()).includes('Valitse JPEG-, PNG- tai WebP-kuva')]).toEqual([422, true])
    expect((await send(new File([onePixel], 'kuva.png'), 1)).status).toBe(303)
    const picture = `/fi/announcements/${call.call.slug}-decisions/picture`
    const seen = await ask(who, picture)
    expect([seen.status, seen.headers.get('content-type'), (await seen.arrayBuffer()).byteLength]).toEqual([
      200,
      'image/png',
      onePixel.length,
    ])
    expect([(await ask(null, picture)).status, (await ask(call.people.applicant, picture)).status]).toEqual([404, 404])
    expect(await (await ask(who, path)).text()).toContain('alt="Piste"')
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
