import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { hereFor } from '../../test/situations/calls.ts'
import { allSigned, closing, oneUnsigned, whileOpen } from '../../test/situations/joint-application.ts'
import { saveAnswers } from './actions/save-answers.ts'
import { submit } from './actions/submit.ts'
import { jobs } from './jobs.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
afterAll(() => it.close())

const day = 86_400_000
const before = (ms: number) => new Date(closing.getTime() - ms)
const run = async (now: Date) => {
  const [remind] = jobs({ write: it.write, clock: () => now, baseUrl: new URL('http://localhost:3000') })
  await remind?.run({})
}
const lettersOf = async (id: string) => {
  const { rows } = await it.owner.query<{ to_name: string; lang: string; once: string }>(
    `select to_name, lang, once from io.mail where about = $1 and once like 'closing-%' order by once like 'closing-day%', to_name`,
    [id],
  )
  return rows.map((row) => `${row.once.split(':')[0]} ${row.to_name} ${row.lang}`)
}

test('the coordinator’s people and the partner it waits for are reminded a week and a day before closing, each once', async () => {
  const joint = await oneUnsigned(it)
  await run(before(8 * day))
  expect(await lettersOf(joint.id)).toEqual([])
  await run(before(7 * day))
  await run(before(6 * day))
  const week = ['closing-week Aino Esimerkki fi', 'closing-week Kalle Malli fi', 'closing-week Maja Exempel sv']
  expect(await lettersOf(joint.id)).toEqual(week)
  await run(before(day))
  await run(before(60_000))
  expect(await lettersOf(joint.id)).toEqual([...week, ...week.map((line) => line.replace('week', 'day'))])
})

test('who has sent everything is left in peace; who has edited since is told that the edits are not sent', async () => {
  const joint = await allSigned(it)
  await submit(hereFor(it, joint.signatory, whileOpen), joint.id)
  await run(before(3 * day))
  expect(await lettersOf(joint.id)).toEqual([])
  await saveAnswers(hereFor(it, joint.editor, whileOpen), joint.id, { answers: { problem: 'Uusi' } })
  await run(before(2 * day))
  expect(await lettersOf(joint.id)).toEqual(['closing-week Aino Esimerkki fi', 'closing-week Kalle Malli fi'])
  const { rows } = await it.owner.query<{ body: string }>(
    `select body from io.mail where about = $1 and once like 'closing-%' limit 1`,
    [joint.id],
  )
  expect(rows[0]?.body).toContain('on muutettu lähettämisen jälkeen')
})

test('nobody is reminded after closing', async () => {
  const joint = await oneUnsigned(it)
  await run(new Date(closing.getTime() + 1))
  expect(await lettersOf(joint.id)).toEqual([])
})
