/** How quick a form of 300 questions is: a page that asks all of them, and one field saved as it is typed. Over HTTP, one after another. */
import pg from 'pg'
import { start } from '../src/applications/actions/start.ts'
import { importForm } from '../src/forms/actions/import-form.ts'
import { fileOf } from '../src/forms/form-file.ts'
import { emptyQuestion, hasRows, kinds, type Column, type Kind, type Question } from '../src/forms/question.ts'
import { newId } from '../src/io/once.ts'
import { open } from '../src/io/pool.ts'
import { wordsOf } from '../src/kit/words.ts'
import type { TestDatabase } from '../test/database.ts'
import { hereFor } from '../test/situations/calls.ts'
import { openCall } from '../test/situations/joint-application.ts'
import { examplePerson, sessionFor } from '../test/situations/signed-in.ts'
import { served } from './parts/served.ts'

const count = 300
const rounds = Number(process.env.BENCH_ROUNDS ?? 60)
const limits = { page: 200, autosave: 50 } // milliseconds

const words = (text: string) => wordsOf({ fi: text, sv: `${text} på svenska`, en: `${text} in English` })
const options = ['a', 'b', 'c', 'd'].map((key) => ({ key, label: words(`Vaihtoehto ${key}`) }))
const column = (key: string, kind: 'text' | 'number'): Column => ({
  key,
  kind,
  label: words(key),
  help: null,
  required: false,
  longest: null,
  smallest: null,
  largest: null,
  options: [],
})
const columns = [column('mita', 'text'), column('maara', 'number')]
const optioned: readonly Kind[] = ['choice', 'choices', 'table']

/** One question of every kind in turn, each with help, every fifth on a condition. */
function question(index: number): Question {
  const kind: Kind = kinds[index % kinds.length] ?? 'text'
  return {
    ...emptyQuestion({ key: `k${index}`, section: 'kaikki', kind, label: words(`Kysymys ${index}`) }),
    help: words('Kirjoita niin, että muun kunnan työntekijä ymmärtää.'),
    required: index % 2 === 0,
    options: optioned.includes(kind) ? options : [],
    columns: hasRows(kind) ? columns : [],
    when: index > 7 && index % 5 === 0 ? { question: 'k7', value: 'yes' } : null,
  }
}

const file = fileOf({
  key: 'bench',
  name: words('Lomake'),
  sections: [{ key: 'kaikki', name: words('Kaikki'), help: null, when: null }],
  questions: Array.from({ length: count }, (_, index) => question(index)),
})

const base = (url: string): TestDatabase & { close(): Promise<void> } => {
  const as = (role: string) => open(url.replace('postgres@', `talko_${role}@`), 2).db
  const owner = new pg.Pool({ connectionString: url, max: 2 })
  const [write, read, witness] = [as('writer'), as('reader'), as('witness')]
  const close = async () => {
    await Promise.all([write.destroy(), read.destroy(), witness.destroy(), owner.end()])
  }
  return { url, owner, write, read, witness, close }
}

/** An application that answers the form, and the session of its writer. */
async function application(it: TestDatabase) {
  const now = new Date()
  const form = await importForm({ db: it.write, now }, file)
  if (!form.ok) throw new Error('the form was refused')
  const call = await openCall(it, { formId: form.value.id, closesAt: new Date('2100-01-01T00:00:00Z') })
  const writer = await examplePerson(it.write, 'coordinator')
  const id = newId()
  const begun = await start(hereFor(it, writer, now), id, { callId: call.id })
  if (!begun.ok) throw new Error(begun.refusal)
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
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(rounds * share)] ?? 0
  return { quickest: at(0), median: at(0.5), slow: at(0.95), bytes }
}

const told = (name: string, { quickest, median, slow, bytes }: Awaited<ReturnType<typeof timed>>, limit: number) =>
  console.log(
    `${name.padEnd(42)} quickest ${quickest.toFixed(1)} ms, median ${median.toFixed(1)} ms, 95 of 100 within ${slow.toFixed(1)} ms (limit ${limit}): ${median <= limit ? 'reached' : 'MISSED'}, ${Math.round(bytes / 1_024)} KB`,
  )

const house = await served()
const it = base(house.url)
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
