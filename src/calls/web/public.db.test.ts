import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callIn } from '../../../test/situations/calls.ts'
import { fieldsOf } from '../../../test/situations/form-fields.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { newId } from '../../io/once.ts'
import { momentOf } from '../../kit/dates.ts'
import { jobs } from '../jobs.ts'
import { findCall } from '../reads.ts'
import { listFollowers, listWaitingQuestions } from '../reads/public.ts'

let it: TestDatabase
let asking: ReturnType<typeof visitors>
let officer = ''
let now = momentOf('2026-11-23', '12:00')
const publishedAt = momentOf('2026-11-01', '12:00')
const open = () => callIn(it, { state: 'published', publishedAt })

beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => now)
  officer = await asking.as('officer')
})
afterAll(() => it.close())

const get = (path: string, cookie?: string) => asking.get(path, cookie)
const letters = async (about: string) =>
  (
    await it.owner.query<{ to_address: string; subject: string; body: string; example: boolean }>(
      'select to_address, subject, body, example from io.mail where about = $1 order by at, id',
      [about],
    )
  ).rows
const linkIn = (letter: { body: string } | undefined, ending: string) =>
  new RegExp(`http://localhost:3000(/sv/following/\\S+${ending})`).exec(letter?.body ?? '')?.[1] ?? ''
const run = async (name: string, payload: unknown = {}) => {
  const all = jobs({ write: it.write, clock: () => now, baseUrl: new URL('http://localhost:3000'), example: true })
  await all.find((job) => job.name === name)?.run(payload)
}

describe('a question of anybody', () => {
  test('waits unseen, is answered in both languages by the officer, and stands on the page for all', async () => {
    const call = await open()
    const path = `/sv/calls/${call.slug}/questions`
    const fields = fieldsOf((await get(path)).text, path)
    const sent = { ...fields, words: 'Får konsulter delta?' }
    expect(await asking.post(path, sent)).toMatchObject({ status: 303, to: `${path}?sent` })
    expect((await asking.post(path, sent)).status).toBe(303)
    const [question, ...others] = await listWaitingQuestions(it.read, call.id)
    expect([question?.words, question?.lang, others]).toEqual(['Får konsulter delta?', 'sv', []])
    expect((await get(`/sv/calls/${call.slug}`)).text).not.toContain('konsulter')
    expect((await get('/fi/desk', officer)).text).toContain('kysymys odottaa vastausta')
    const desk = `/fi/desk/calls/${call.slug}/questions/${question?.id}`
    const form = fieldsOf((await get(desk, officer)).text, desk)
    expect(form['question.sv']).toEqual(['Får konsulter delta?'])
    const bare = await asking.post(desk, { ...form, 'answer.sv': 'Ja.' }, officer)
    expect([bare.status, bare.text.includes('href="#answer.fi"')]).toEqual([422, true])
    const whole = { ...form, 'question.fi': 'Saako konsultteja?', 'answer.fi': 'Saa.', 'answer.sv': 'Ja.' }
    const both = await Promise.all([asking.post(desk, whole, officer), asking.post(desk, whole, officer)])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
    expect((await findCall(it.read, call.id))?.faq).toHaveLength(2)
    const shown = (await get(`/fi/calls/${call.slug}`)).text
    expect([shown.includes('Saako konsultteja?'), shown.split('Vastattu 23.11.2026').length]).toEqual([true, 2])
    const feed = (await get(`/fi/calls/${call.slug}/changes.atom`)).text
    for (const said of [
      `urn:talko:call:${call.id}:answer:2`,
      'Kysymykseen vastattiin',
      'Saako konsultteja?',
      'Haku avautui',
    ])
      expect(feed).toContain(said)
    expect(feed).not.toContain(`:answer:1<`) // it stood in the call when it was published
  })

  test('that is empty comes back, and after closing none is taken', async () => {
    const call = await open()
    const path = `/fi/calls/${call.slug}/questions`
    expect((await asking.post(path, { id: newId(), words: ' ' })).status).toBe(422)
    now = momentOf('2026-12-16', '16:16')
    expect((await asking.post(path, { id: newId(), words: 'Myöhässä?' })).status).toBe(409)
    expect((await get(path)).text).not.toContain('<textarea')
    now = momentOf('2026-11-23', '12:00')
  })

  test('is answered by nobody outside the authority, and none is asked of a draft', async () => {
    const call = await open()
    await asking.post(`/fi/calls/${call.slug}/questions`, { id: newId(), words: 'Voiko?' })
    const [question] = await listWaitingQuestions(it.read, call.id)
    const desk = `/fi/desk/calls/${call.slug}/questions/${question?.id}`
    for (const person of ['coordinator', 'decision-maker'])
      expect((await asking.post(desk, { deed: 'leave' }, await asking.as(person))).status).toBe(404)
    expect((await asking.post(desk, { deed: 'leave' }, officer)).status).toBe(303)
    expect(await listWaitingQuestions(it.read, call.id)).toEqual([])
    const draft = await callIn(it)
    expect((await get(`/fi/calls/${draft.slug}/questions`, officer)).status).toBe(404)
  })
})

describe('a follower', () => {
  test('confirms by a letter, is told of the clock and of changes once each, and ends it: the address is gone', async () => {
    const call = await open()
    const path = `/sv/calls/${call.slug}/following`
    const sent = { address: 'Rådgivare@kommun.example' }
    for (let i = 0; i < 2; i++) expect(await asking.post(path, sent)).toMatchObject({ to: `${path}?sent` })
    const [letter, ...more] = await letters(call.id)
    expect([letter?.to_address, letter?.example, more]).toEqual(['rådgivare@kommun.example', true, []])
    expect(await listFollowers(it.read, call.id)).toEqual([])
    const link = linkIn(letter, '')
    expect((await get(link)).text).toContain('Bekräfta')
    expect(await listFollowers(it.read, call.id)).toEqual([])
    expect((await asking.post(link, {})).status).toBe(303)
    expect(await listFollowers(it.read, call.id)).toHaveLength(1)
    now = momentOf('2026-12-10', '09:00')
    for (let i = 0; i < 2; i++) await run('calls.tell_by_clock')
    for (let i = 0; i < 2; i++) await run('calls.tell_followers', { event: 7, what: 'call.answered', about: call.id })
    const told = (await letters(call.id)).slice(1)
    expect(told.map(({ subject }) => subject)).toEqual([
      'Haku på svenska: Ansökningstiden går ut om mindre än en vecka, 16',
      'Haku på svenska: På utlysningens sida finns ett nytt svar på en fråga',
    ])
    const end = linkIn(told[0], '/end')
    expect((await asking.post(end, {})).status).toBe(303)
    expect((await get(end)).text).toContain('Din adress är raderad')
    expect(await listFollowers(it.read, call.id)).toEqual([])
    now = momentOf('2026-11-23', '12:00')
  })

  test('who never confirms is forgotten in a week, and what is no address is said at the field', async () => {
    const call = await open()
    const path = `/fi/calls/${call.slug}/following`
    const wrong = await asking.post(path, { address: 'ei osoite' })
    expect([wrong.status, wrong.text.includes('value="ei osoite"')]).toEqual([422, true])
    await asking.post(path, { address: 'kokeilu@kunta.example' })
    now = momentOf('2026-12-01', '12:00')
    await run('calls.tell_by_clock')
    const { rows } = await it.owner.query('select 1 from calls.follower where call_id = $1', [call.id])
    expect(rows).toEqual([])
    now = momentOf('2026-11-23', '12:00')
  })

  test('a key that is none leads nowhere', async () => {
    expect((await get('/fi/following/none')).status).toBe(404)
    expect((await asking.post('/fi/following/none', {})).status).toBe(404)
    expect((await get('/fi/following/none/end')).status).toBe(200)
  })
})

test('the pre-check says why not, points to another open call, and keeps nothing', async () => {
  const [call, other] = [await open(), await open()]
  const alone = await callIn(it, { state: 'published', publishedAt, jointOnly: false })
  const path = `/sv/calls/${call.slug}/pre-check`
  expect((await get(path)).text).toContain('Deltar minst 2 kommuner')
  const answered = (change: object) =>
    `${path}?${new URLSearchParams({ asker: 'municipality', together: 'yes', purpose: 'decision_making', excluded: 'none', costs: 'yes', asked: '1', ...change })}`
  const { text } = await get(answered({ together: 'no' }))
  for (const said of ['minst 2 kommuner', `/sv/calls/${alone.slug}"`, 'tas i bruk utan ett nytt projekt'])
    expect(text).toContain(said)
  expect(text).not.toContain(`/sv/calls/${other.slug}"`)
  const left = (await get(answered({ excluded: 'archiving' }))).text
  for (const said of ['faller utanför utlysningen', `/sv/calls/${other.slug}"`, '/sv/solutions?q=archiving'])
    expect(left).toContain(said)
  expect((await get(answered({ costs: 'no' }))).text).toContain('täcker bara de kostnader')
  expect((await get(answered({ asker: 'other' }))).text).toContain('tar inte emot en sådan sökande')
  expect((await get(answered({}))).text).toContain('hindrar dig inte att söka')
  expect((await get(`${path}?asked=1&asker=other`)).text).toContain('kan bara följande söka: kommuner, samkommuner.')
  expect((await get(`/sv/calls/${(await callIn(it)).slug}/pre-check`)).status).toBe(404)
})

test('the list keeps its filters in the address, with feed, calendar and paper to take along', async () => {
  const call = await callIn(it, { state: 'published', publishedAt, jointOnly: false, themes: ['digital_security'] })
  const address = '/fi/calls?phase=open&theme=digital_security&applicant=alone'
  const { text } = await get(address)
  expect(text).toContain(`/fi/calls/${call.slug}"`)
  expect(text).toContain('/fi/calls?theme=digital_security&amp;applicant=alone"')
  expect((await get('/fi/calls?phase=open&applicant=alone&theme=built_environment')).text).not.toContain(call.slug)
  const swedish = (await get('/sv/calls?theme=digital_security')).text
  expect(swedish).toContain('/sv/calls/2021"')
  expect(swedish).not.toMatch(/<option[^>]*>(\p{Ll}|[^<]*,)/u) // a theme is a name in the list, a sentence on its call
  expect((await get('/fi/calls.atom')).text).toContain(`/fi/calls/${call.slug}"`)
  expect((await get(`/fi/calls/${call.slug}/changes.atom`)).text).toContain('Haku julkaistiin')
  expect((await get(`/fi/calls/${call.slug}/calendar.ics`)).text).toContain('DTSTART:20261216T141500Z')
  const paper = (await get(`/sv/calls/${call.slug}/document`)).text
  const { purposes, aims, exclusions, conditions, criteria, faq } = call
  const clauses = [purposes, aims, exclusions, conditions].flat().map(({ words }) => words)
  const judged = criteria.flatMap(({ name, anchors }) => [name, ...Object.values(anchors)])
  const asked = faq.flatMap(({ question, answer }) => [question, answer])
  for (const words of [call.description, call.legalBasis, ...clauses, ...judged, ...asked])
    expect(paper).toContain(words?.sv?.text)
  for (const said of ['vägda median är under 2,5 poäng av fem', 'Kärnkriterium · Medianen ska vara minst 2'])
    expect(paper).toContain(said)
  expect(paper).toContain('Utlysningsdokument, utskrivet 23.11.2026')
  for (const page of ['changes.atom', 'calendar.ics', 'document', 'questions', 'following'])
    expect((await get(`/fi/calls/none/${page}`)).status).toBe(404)
})
