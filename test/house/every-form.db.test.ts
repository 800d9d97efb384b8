import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../database.ts'
import { doorsOf } from '../situations/every-door.ts'
import { everyForm, type FoundForm } from '../situations/every-form.ts'
import { elementsIn } from '../rehearse/html.ts'
import { formsIn, sent } from '../rehearse/form.ts'
import { asFilled, faultsOf, filesIn, send, senseless, strange, type Sending } from '../situations/form-sending.ts'
import { walkThrough, type Walk } from '../situations/walk.ts'

let base: TestDatabase
let walk: Walk
let forms: readonly FoundForm[]
beforeAll(async () => {
  base = await freshDatabase('seeded')
  walk = await walkThrough(base)
  forms = await everyForm(walk, 'sv')
}, 180_000) // walks every page first, on a machine that may be busy
afterAll(() => base.close())

/** Doors that take no form of a page, each with the reason. */
const noForms: Readonly<Record<string, string>> = {
  '/:lang/desk/calls/:slug/form': 'only where a call is being prepared: src/calls/web/form.db.test.ts',
  '/:lang/desk/calls/:slug/form/sections': 'only where a call is being prepared: src/calls/web/form.db.test.ts',
  '/:lang/desk/calls/:slug/form/sections/:key': 'only where a call is being prepared: src/calls/web/form.db.test.ts',
  '/:lang/desk/calls/:slug/form/questions': 'only where a call is being prepared: src/calls/web/form.db.test.ts',
  '/:lang/desk/calls/:slug/form/questions/:key': 'only where a call is being prepared: src/calls/web/form.db.test.ts',
  '/:lang/desk/calls/:slug/form/preview': 'only where a call is being prepared: src/calls/web/form-look.db.test.ts',
  '/:lang/desk/calls/:slug/form/file': 'only where a call is being prepared: src/calls/web/form-look.db.test.ts',
  '/:lang/desk/calls/:slug/priority': 'only between closing and the first sheet: src/assessment/priority.db.test.ts',
  '/:lang/following/:key': 'only from a letter: src/calls/web/public.db.test.ts',
  '/:lang/following/:id/end': 'only from a letter: src/calls/web/public.db.test.ts',
  '/:lang/desk/calls/:slug/questions/:id': 'only once somebody has asked: src/calls/web/public.db.test.ts',
  '/:lang/my/applications/:id/fields/:question/restoration':
    'only once a field has a history: src/applications/together.db.test.ts',
  '/:lang/my/applications/:id/remarks/:remark/settlement':
    'only once somebody has asked: src/applications/together.db.test.ts',
  '/:lang/my/applications/:id/sections/:section/merge':
    'only where two changed the same: src/applications/merge.db.test.ts',
  '/:lang/example-sign-in/:uid': 'only where a sign-in has begun: test/journeys/arrival.spec.ts',
}

/** Sends something to every door of a form; tells what came of it that is neither expected nor a page in Swedish. */
const told = async (
  expected: (form: FoundForm) => readonly number[],
  sending: (form: FoundForm) => readonly Sending[],
) =>
  (
    await Promise.all(
      forms.map(async (form) => {
        const faults: string[] = []
        for (const one of sending(form)) faults.push(...faultsOf(await send(walk, form, one), expected(form)))
        return faults
      }),
    )
  ).flat()

test('every door that takes a form has one on a page, or says why not', () => {
  const found = new Set(forms.map((form) => form.door))
  const missing = doorsOf(walk.app).filter(
    ({ method, path }) => method === 'POST' && !found.has(path) && !(path in noForms),
  )
  expect(missing.map((door) => door.path)).toEqual([])
})

test('a form from another house is refused', async () => {
  expect(
    await told(
      () => [403],
      () => [{ headers: { origin: 'https://other.example' } }, { headers: { 'sec-fetch-site': 'cross-site' } }],
    ),
  ).toEqual([])
})

test('a body over the limit is too large', async () => {
  const body = `text=${'x'.repeat(3 * 1_048_576)}`
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  expect(
    await told(
      () => [413],
      () => [{ body, headers }],
    ),
  ).toEqual([])
})

test('a body that is no form, or not the one that it says it is, cannot be read', async () => {
  expect(
    await told(
      () => [422],
      () => [
        { body: 'not in parts', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
        { body: '{"text":', headers: { 'content-type': 'application/json' } },
        { body: 'text', headers: { 'content-type': 'text/plain' } },
      ],
    ),
  ).toEqual([])
})

test('what there is not is not found, whatever one calls it', { timeout: 60_000 }, async () => {
  const names = ['0199f000-0000-7000-8000-00000000ffff', 'ei-ole', '%00', "'--", 'x'.repeat(300), '%E0%A4%A']
  expect(
    await told(
      ({ door }) =>
        door.endsWith('/attachments/:attachment')
          ? [303, 404] // taken away twice is as good as once
          : door.endsWith('/:attachment/parts')
            ? [404, 422] // a new file brings its own id
            : [404],
      (form) => names.flatMap((name) => strange(form, name)),
    ),
  ).toEqual([])
})

/** Doors that take a form of every visitor, signed in or not. */
const visited = ['/:lang/calls/:slug/questions', '/:lang/calls/:slug/following', '/:lang/similar']
/** Doors of the adoption register: every organisation that applies speaks for itself, and asks about the works of others. */
const registered = [
  '/:lang/adoption/:slug/own',
  '/:lang/adoption/:slug/own/confirmation',
  '/:lang/adoption/:slug/questions',
]
/** Doors that are open to everybody who has signed in, or to every visitor. */
const open = ['/:lang/sign-out', '/:lang/acting', '/:lang/calls/:slug/applications', ...registered, ...visited]

test('a case of others is not there, and a deed of others is barred', async () => {
  const isApplicants = ({ door }: FoundForm) => door.startsWith('/:lang/my/')
  // small-sv enrols its own municipality and tells of its own project by the same doors, so the stranger there is of an authority
  const isOfSmall = ({ door }: FoundForm) => door.startsWith('/:lang/programme/') || door.startsWith('/:lang/telling/')
  expect(
    await told(
      (form) => (isApplicants(form) ? [404] : [404, 403]),
      (form) =>
        open.includes(form.door) ? [] : [{ who: isApplicants(form) || isOfSmall(form) ? 'administrator' : 'small-sv' }],
    ),
  ).toEqual([])
})

test('who is no longer signed in loses nothing: the form waits on a page, and is sent again from there', async () => {
  const lost: string[] = []
  for (const form of forms.filter(({ door }) => ![...visited, '/:lang/sign-out'].includes(door))) {
    const { status, html } = await send(walk, form, { who: 'visitor' })
    const again = formsIn(elementsIn(html)).find((one) => one.action === form.action && one.method === 'post')
    const kept = again === undefined ? '' : String(sent(again, {}))
    const sentFirst = [...asFilled(form)].toSorted().join()
    if (status !== 401 || [...new URLSearchParams(kept)].toSorted().join() !== sentFirst)
      lost.push(`${form.action}: ${status}`)
  }
  expect(lost).toEqual([])
})

test(
  'nonsense in a form is told in words, or does nothing, and never breaks the house',
  { timeout: 60_000 },
  async () => {
    const names = '__proto__ constructor toString remove add more deed id revision question'.split(' ')
    expect(
      await told(
        () => [200, 303, 403, 404, 409, 422],
        (form) =>
          form.door === '/:lang/sign-out'
            ? []
            : [
                ...[0, 3, 6, 9].map((first) => ({ body: senseless(form, first) })),
                { body: new URLSearchParams() },
                { body: new URLSearchParams(names.map((name): [string, string] => [name, 'risks.99'])) },
                { body: filesIn(form) },
              ],
      ),
    ).toEqual([])
  },
)
