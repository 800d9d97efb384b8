import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { oneUnsigned, whileOpen, type Joint } from '../../test/situations/joint-application.ts'
import { outsideOf } from '../../test/situations/served.ts'
import { sessionFor } from '../../test/situations/signed-in.ts'
import { house } from '../app.tsx'
import type { Verdict } from '../io/scanner.ts'
import type { Actor } from '../people/person.ts'

let base: TestDatabase
let joint: Joint
beforeAll(async () => {
  base = await freshDatabase('seeded')
  joint = await oneUnsigned(base)
})
afterAll(() => base.close())

const origin = 'http://localhost:3000'
const never = { begin: () => Promise.reject(new Error('no')), finish: () => Promise.reject(new Error('no')) }
const ask = async (who: Actor, path: string, init: RequestInit = {}) => {
  const app = house(
    outsideOf(base, new URL(origin), () => whileOpen),
    { signIn: never, exampleIssuer: undefined },
  )
  return app.request(path, { ...init, headers: { cookie: await sessionFor(base.write, who.id), origin } })
}
const at = (part = '') => `/fi/my/applications/${joint.id}/attachments${part}`
const send = (who: Actor, files: readonly File[], ids = '') => {
  const body = new FormData()
  body.append('ids', ids)
  for (const file of files) body.append('files', file)
  return ask(who, at(), { method: 'POST', body })
}
const file = (name: string, text: string) => new File([text], name, { type: 'text/html' })
const names = async () => (await joint.now()).attachments.map((one) => one.name)

test('what the scanner does not call clean is not attached, and the sender is told why', async () => {
  const verdicts: Verdict[] = [{ is: 'infected', what: 'Eicar' }, { is: 'away' }, { is: 'clean' }]
  const outside = {
    ...outsideOf(base, new URL(origin), () => whileOpen),
    scan: async () => verdicts.shift() ?? { is: 'away' as const },
  }
  const app = house(outside, { signIn: never, exampleIssuer: undefined })
  const cookie = await sessionFor(base.write, joint.swedish.id)
  const one = async () => {
    const body = new FormData()
    body.append('files', file('tarkistettu.txt', 'Sisältö'))
    const answer = await app.request(at(), {
      method: 'POST',
      body,
      headers: { cookie, origin },
    })
    return { status: answer.status, text: await answer.text() }
  }
  expect(await one()).toEqual({ status: 422, text: expect.stringContaining('haittaohjelman') })
  expect(await one()).toEqual({ status: 422, text: expect.stringContaining('Yritä hetken kuluttua') })
  expect(await names()).toEqual([])
  expect((await one()).status).toBe(303)
  expect(await names()).toEqual(['tarkistettu.txt'])
  const { id } = (await joint.now()).attachments[0] ?? { id: '' }
  await ask(joint.editor, at(`/${id}`), { method: 'POST', body: new URLSearchParams({ deed: 'remove' }) })
})

test('several files are added at once; those that will not do are told by name, the others are kept', async () => {
  const page = await (await ask(joint.editor, at())).text()
  const ids = /name="ids" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const answer = await send(
    joint.editor,
    [file('suunnitelma.txt', 'Suunnitelma'), file('sivu.html', '<script>alert(1)</script>'), file('tyhjä.txt', '')],
    ids,
  )
  expect(answer.status).toBe(422)
  const text = await answer.text()
  expect(text).toContain('sivu.html: Tätä tiedostomuotoa ei voi liittää')
  expect(text).toContain('tyhjä.txt: Tiedosto on tyhjä.')
  expect(await names()).toEqual(['suunnitelma.txt'])
  expect((await send(joint.editor, [file('suunnitelma.txt', 'Suunnitelma')], ids)).status).toBe(303)
  expect(await names()).toEqual(['suunnitelma.txt'])
})

test('nothing chosen is asked for at its field', async () => {
  const answer = await send(joint.editor, [])
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('id="files-error"')
})

test('a file is fetched to be saved, never opened as a page of ours, and only by those who may read', async () => {
  const odd = `lii"te; filename=x.html'().txt`
  expect((await send(joint.swedish, [file(odd, 'Bilaga')])).status).toBe(303)
  const kept = (await joint.now()).attachments.find((one) => one.name === odd)
  const answer = await ask(joint.finnish, at(`/${kept?.id ?? ''}`))
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('Bilaga')
  expect(answer.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''lii%22te%3B%20filename%3Dx.html%27%28%29.txt",
  )
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-type')).toBe('text/plain')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  const seen = await base.owner.query(`select 1 from io.access where about_kind = 'attachment' and about = $1`, [
    kept?.id,
  ])
  expect(seen.rowCount).toBe(1)
})

test('a stranger fetches nothing and adds nothing', async () => {
  const [kept] = (await joint.now()).attachments
  const stranger = {
    ...joint.editor,
    id:
      (await base.owner.query<{ id: string }>(`select person_id as id from people.identity where subject = 'small-sv'`))
        .rows[0]?.id ?? '',
  }
  expect((await ask(stranger, at(`/${kept?.id ?? ''}`))).status).toBe(404)
  expect((await send(stranger, [file('x.txt', 'x')])).status).toBe(404)
})

test('an attachment is taken away', async () => {
  const [kept] = (await joint.now()).attachments
  expect(
    (
      await ask(joint.editor, at(`/${kept?.id ?? ''}`), {
        method: 'POST',
        body: new URLSearchParams({ deed: 'remove' }),
      })
    ).status,
  ).toBe(303)
  expect(await names()).not.toContain('suunnitelma.txt')
})
