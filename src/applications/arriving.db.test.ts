import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { allSigned, closing, openCall, type Joint } from '../../test/situations/joint-application.ts'
import { outsideOf } from '../../test/situations/served.ts'
import { sessionFor } from '../../test/situations/signed-in.ts'
import type { Call } from '../calls/call.ts'
import { house } from '../app.tsx'

const baseUrl = new URL('http://localhost:3000')
const never = {
  begin: () => Promise.reject(new Error('not here')),
  finish: () => Promise.reject(new Error('not here')),
}
const late = new Date(closing.getTime() + 1)

let it: TestDatabase
let app: ReturnType<typeof house>
let call: Call
let joint: Joint
let now = closing
beforeAll(async () => {
  it = await freshDatabase('seeded')
  call = await openCall(it)
  app = house(
    outsideOf(it, baseUrl, () => now),
    { signIn: never, exampleIssuer: undefined },
  )
})
afterAll(() => it.close())
beforeEach(async () => {
  now = closing
  joint = await allSigned(it, call)
})

/** Begins to send the application, with a body of two parts; `end` lets the second part arrive. */
async function sending() {
  const cookie = await sessionFor(it.write, joint.signatory.id)
  const rest = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  const parts = ['again=', 'no'].map((part) => new TextEncoder().encode(part))
  const body = new ReadableStream<Uint8Array>({
    async pull(to) {
      const part = parts.shift()
      if (part === undefined) return to.close()
      if (parts.length === 0) {
        begun.resolve()
        await rest.promise
      }
      to.enqueue(part)
    },
  })
  const headers = { cookie, origin: baseUrl.origin, 'content-type': 'application/x-www-form-urlencoded' }
  const asked = new Request(new URL(`/fi/my/applications/${joint.id}/submission`, baseUrl), {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  })
  const answer = Promise.resolve(app.request(asked))
  await begun.promise
  return { end: () => rest.resolve(), answer }
}

const kept = async () =>
  (
    await it.owner.query<{ outcome: string; at: Date }>(
      `select outcome, at from io.attempt where about = $1 and deed = 'application.submit'`,
      [joint.id],
    )
  ).rows

/** Waits until somebody stands in the queue for a lock. */
async function queued(): Promise<void> {
  for (;;) {
    const { rows } = await it.owner.query(
      `select from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database() where not l.granted`,
    )
    if (rows.length > 0) return
  }
}

test('a sending whose last part comes a millisecond after the last instant is late, however early it began', async () => {
  const { end, answer } = await sending()
  now = late
  end()
  expect((await answer).status).toBe(409)
  expect(await kept()).toEqual([{ outcome: 'call_closed', at: late }])
})

test('a sending that was whole at the last instant is in time, however long it then waits before anybody is asked who sent it', async () => {
  const holding = await it.owner.connect()
  try {
    const { end, answer } = await sending()
    await holding.query('begin; lock table people.session in access exclusive mode')
    end()
    await queued()
    now = late
    await holding.query('rollback')
    expect((await answer).status).toBe(303)
  } finally {
    holding.release()
  }
  expect(await kept()).toEqual([{ outcome: 'done', at: closing }])
})
