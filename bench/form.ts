/** How quick a form of 300 answered questions is: a page that asks all of them, and one field saved as it is typed. Over HTTP, one after another. */
import { saveAnswers } from '../src/applications/actions/save-answers.ts'
import { start } from '../src/applications/actions/start.ts'
import { importForm } from '../src/forms/actions/import-form.ts'
import { findForm } from '../src/forms/reads.ts'
import { newId } from '../src/io/once.ts'
import type { TestDatabase } from '../test/database.ts'
import { hereFor } from '../test/situations/calls.ts'
import { answersIn, openCall } from '../test/situations/joint-application.ts'
import { longForm } from '../test/situations/long-form.ts'
import { examplePerson, sessionFor } from '../test/situations/signed-in.ts'
import { connected } from './parts/connected.ts'
import { percentile } from './parts/pace.ts'
import { served } from './parts/served.ts'

const count = 300
const rounds = Number(process.env.BENCH_ROUNDS ?? 60)
const limits = { page: 200, autosave: 50 } // milliseconds

/** An application that answers every question of the form, and the session of its writer. */
async function application(it: TestDatabase) {
  const now = new Date()
  const form = await importForm({ db: it.write, now }, longForm(count))
  if (!form.ok) throw new Error('the form was refused')
  const call = await openCall(it, { formId: form.value.id, closesAt: new Date('2100-01-01T00:00:00Z') })
  const writer = await examplePerson(it.write, 'coordinator')
  const id = newId()
  const begun = await start(hereFor(it, writer, now), id, { callId: call.id })
  if (!begun.ok) throw new Error(begun.refusal)
  const asked = await findForm(it.write, form.value.id)
  if (asked === undefined) throw new Error('the form is not there')
  const keys = new Set(asked.questions.map(({ key }) => key))
  const answers = Object.fromEntries(Object.entries(answersIn(asked, call)).filter(([key]) => keys.has(key)))
  const saved = await saveAnswers(hereFor(it, writer, now), id, { answers })
  if (!saved.ok) throw new Error(saved.refusal)
  return { id, cookie: await sessionFor(it.write, writer.id) }
}

async function timed(
  ask: (round: number) => Promise<Response>,
): Promise<{ quickest: number; median: number; slow: number; bytes: number }> {
  const times: number[] = []
  let bytes = 0
  for (let round = -5; round < rounds; round++) {
    const began = performance.now()
    const answer = await ask(round)
    const text = await answer.text()
    if (answer.status !== 200) throw new Error(`${answer.status}: ${text.slice(0, 200)}`)
    if (round >= 0) times.push(performance.now() - began)
    bytes = text.length
  }
  const at = (share: number) => percentile(times, share)
  return { quickest: at(0), median: at(0.5), slow: at(0.95), bytes }
}

/** Says how long it took; where one of twenty took longer than the limit, the bench ends in a fault. */
function told(name: string, { quickest, median, slow, bytes }: Awaited<ReturnType<typeof timed>>, limit: number): void {
  if (slow > limit) process.exitCode = 1
  console.log(
    `${name.padEnd(42)} quickest ${quickest.toFixed(1)} ms, median ${median.toFixed(1)} ms, 95 of 100 within ${slow.toFixed(1)} ms (limit ${limit}): ${slow <= limit ? 'reached' : 'MISSED'}, ${Math.round(bytes / 1_024)} KB`,
  )
}

const house = await served()
const it = connected(house.url)
try {
  const { id, cookie } = await application(it)
  const address = `${house.origin}/fi/my/applications/${id}`
  const headers = { cookie, origin: house.origin }
  told(`a page of ${count} questions`, await timed(() => fetch(`${address}/kaikki`, { headers })), limits.page)
  const save = (round: number) =>
    fetch(`${address}/answers`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ question: 'k0', k0: `Vastaus ${round}` }),
    })
  told('one field saved as it is typed', await timed(save), limits.autosave)
} finally {
  await it.close()
  await house.stop()
}
