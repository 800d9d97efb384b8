import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { seededAt } from '../../test/seeded.ts'
import { outsideOf } from '../../test/situations/served.ts'
import { examplePerson, sessionFor } from '../../test/situations/signed-in.ts'
import { house } from '../app.tsx'
import { exampleWork } from '../examples.ts'
import { isOpen } from '../calls/call.ts'
import { findCallBySlug } from '../calls/reads.ts'
import { daysLater, momentOf, dayOf } from '../kit/dates.ts'

const people: readonly { key: string; lang: string }[] = JSON.parse(
  readFileSync('db/seeds/people/example.json', 'utf8'),
).people
const never = {
  begin: () => Promise.reject(new Error('not here')),
  finish: () => Promise.reject(new Error('not here')),
}
let base: TestDatabase
let now = seededAt
let app: ReturnType<typeof house>
beforeAll(async () => {
  base = await freshDatabase('seeded')
  app = house(
    outsideOf(base, new URL('http://localhost:3000'), () => now),
    { signIn: never, exampleIssuer: undefined },
  )
})
afterAll(() => base.close())

/** Where an example person begins the day, and where the tasks there lead: the links marked as tasks. */
async function startPageOf(key: string, lang: string) {
  const headers = { cookie: await sessionFor(base.write, (await examplePerson(base.read, key)).id) }
  const start = await app.request(`/${lang}/start`, { headers })
  const page = await app.request(start.headers.get('location') ?? '', { headers })
  const html = await page.text()
  const tasks = [...html.matchAll(/<a [^>]*data-task="[^"]*"[^>]*>/g)].map(
    ([link]) => /href="([^"]*)"/.exec(link)?.[1] ?? '',
  )
  const answers = await Promise.all(tasks.map((task) => app.request(task.replaceAll('&amp;', '&'), { headers })))
  return { html, tasks: new Set(tasks), wrong: tasks.filter((_, at) => answers[at]?.status !== 200) }
}

/** The headings over what has changed: for who applies, assesses, works at the desk. */
const changed: Readonly<Record<string, readonly string[]>> = {
  fi: ['Muuttunut viime käyntisi jälkeen', 'Mitä on muuttunut', 'Viimeksi tapahtunutta'],
  sv: ['Ändrat sedan ditt förra besök', 'Vad som har ändrats', 'Senaste händelser'],
}
const daysIn = (html: string) =>
  [...html.matchAll(/(\d{1,2})\.(\d{1,2})\.(20\d\d)/g)].map(
    ([, day = '', month = '', year]) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )

test.each(people)(
  '$key begins the day with two tasks that lead somewhere, a deadline and what has changed',
  async ({ key, lang }) => {
    const { html, tasks, wrong } = await startPageOf(key, lang)
    expect(changed[lang]?.filter((heading) => html.includes(`>${heading}</h2>`))).toHaveLength(1)
    expect(daysIn(html).filter((day) => day >= dayOf(seededAt)).length).toBeGreaterThan(0)
    expect(wrong).toEqual([])
    expect(tasks.size).toBeGreaterThanOrEqual(2)
    expect(html).toContain(`<html lang="${lang}"`)
  },
)

const withTasksOfAnOpenCall = people.filter(({ key }) =>
  ['coordinator', 'partner-sv', 'finance', 'joint'].includes(key),
)

test(
  'when the open example call has closed, the next night opens another, and those who apply have tasks again',
  { timeout: 120_000 },
  async () => {
    now = momentOf(daysLater(dayOf(seededAt), 60), '12:00')
    const [nightly] = exampleWork({ ...base, clock: () => now })
    for (const night of [1, 2]) await nightly?.run({ night })
    const slugs = ['esimerkki-avoin', 'esimerkki-avoin-2', 'esimerkki-avoin-3']
    const [first, second, third] = await Promise.all(slugs.map((slug) => findCallBySlug(base.read, slug)))
    expect([first, second].map((call) => call !== undefined && isOpen(call, now))).toEqual([false, true])
    expect(third).toBeUndefined()
    expect(second?.title.fi?.text).toBe('Kuntien yhteiset digihankkeet, kierros 2')
    for (const { key, lang } of withTasksOfAnOpenCall) {
      const { tasks, wrong } = await startPageOf(key, lang)
      expect([key, wrong, tasks.size >= 2]).toEqual([key, [], true])
    }
  },
)
