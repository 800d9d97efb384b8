import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findOpenVersion } from '../../src/applications/reads/open-version.ts'
import { mayBeSecret } from '../../src/applications/secret-part.ts'
import { decideOnSecrecy } from '../../src/assessment/actions/decide-on-secrecy.ts'
import { findPartsToDecide } from '../../src/assessment/reads/secrecy.ts'
import { newId } from '../../src/io/once.ts'
import { freshDatabase, type TestDatabase } from '../database.ts'
import { hereFor } from '../situations/calls.ts'
import { person } from '../situations/entered.ts'
import { files } from '../situations/every-file.ts'
import { endOf, ownPages, passingPages, publicPages, type Who } from '../situations/every-page.ts'
import { asking } from '../situations/house-asked.ts'
import { secretSentence } from '../situations/secret-part.ts'
import { seededAt } from '../seeded.ts'
import { walkThrough, type Opened, type Walk } from '../situations/walk.ts'
import { sources, textOf } from './source.ts'

let base: TestDatabase
let walk: Walk
let sent: readonly string[]

/**
 * Where a version says the sentence: an answer, the tasks of its first party, the reuse check and a note in it, and what a work taken into
 * use replaces; and which part each is. Rows of costs are no text: that they are covered is shown where decisions and copies are tried.
 */
async function placesIn(it: TestDatabase, id: string): Promise<readonly { path: readonly string[]; part: string }[]> {
  const opened = await findOpenVersion(it.read, { applicationId: id, sees: true })
  if (opened === undefined) throw new Error('nothing was sent')
  const { form, version } = opened
  const [question] = form.questions.filter((one) => one.kind === 'long_text' && mayBeSecret(one))
  const { partners, reuse, adoption } = version.content
  const notes = reuse.findings.slice(0, 1).map(({ workId }) => workId)
  return [
    { path: ['answers', question?.key ?? ''], part: `answer:${question?.key}` },
    { path: ['partners', '0', 'tasks'], part: `tasks:${partners[0]?.partnerId}` },
    { path: ['reuse', 'why'], part: 'reuse:why' },
    { path: ['reuse', 'searched'], part: 'reuse:searched' },
    ...(adoption === undefined ? [] : [{ path: ['adoption', 'replaces'], part: 'adoption:replaces' }]),
    ...notes.map((work) => ({ path: ['reuse', 'findings', '0', 'note'], part: `finding:${work}` })),
  ]
}

/** Every application that was sent says the sentence in a text of every kind that it has and that can be secret, and a party has asked that each such part be secret. */
async function planted(it: TestDatabase): Promise<readonly string[]> {
  const { rows } = await it.owner.query<{ id: string; who: string }>(
    `select distinct on (a.id) a.id, v.submitted_by as who
     from applications.application a join applications.version v on v.application_id = a.id order by a.id, v.number desc`,
  )
  for (const { id, who } of rows)
    for (const { path, part } of await placesIn(it, id)) {
      await it.owner.query(
        `update applications.version set content = jsonb_set(content, $2::text[], to_jsonb($3::text)) where application_id = $1`,
        [id, path, secretSentence],
      )
      await it.owner.query(
        `insert into register.secrecy_request (id, about, part, ground, reason, at, who) values (gen_random_uuid(), $1, $2, 'security', $3, now(), $4)`,
        [id, part, secretSentence, who],
      )
    }
  return rows.map(({ id }) => id)
}

/** The authority decides of the sentence in one case, with the sentence as its reason: letters go to the parties. */
async function decidedAnew(): Promise<void> {
  const { rows } = await base.owner.query<{ id: string; authority: string }>(
    `select a.id, c.authority_id as authority from applications.application a join calls.call c on c.id = a.call_id
     where a.id = any ($1) and a.case_id is not null and a.state <> 'withdrawn' order by a.id limit 1`,
    [sent],
  )
  const [{ id, authority } = { id: '', authority: '' }] = rows
  const who = await person(base, 'Essi Esittelijä', [[authority, 'presenter']])
  const parts = (await findPartsToDecide(base.read, id))?.parts ?? []
  const { part, digest, made } = parts.find(({ standing }) => standing.kind === 'asked') ?? {
    part: '',
    digest: '',
    made: 0,
  }
  const decision = { outcome: 'secret', ground: 'security', reason: secretSentence } as const
  const decided = await decideOnSecrecy(hereFor(base, who, seededAt), id, {
    id: newId(),
    part,
    digest,
    made,
    ...decision,
  })
  expect(decided).toMatchObject({ ok: true })
}

beforeAll(async () => {
  base = await freshDatabase('seeded')
  walk = await walkThrough(base)
  sent = await planted(base)
})
afterAll(() => base.close())

/** What a page or a file says; a workbook is unpacked first. */
async function wholeText(who: Who, { address, html }: Opened): Promise<string> {
  if (!address.endsWith('.xlsx')) return html
  const bytes = new Uint8Array(await (await walk.ask(who, address)).arrayBuffer())
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join()
}

/** Where the sentence may stand: on the pages of its parties, of those who handle the case, and of its assessors. */
const ofTheCase = /^\/\w\w\/(my\/applications|desk\/cases|assess)\/[0-9a-f-]{36}(?!\S*\/(decision|proposal))/

test('R-P3 a secret sentence in every application is on no page, in no file and in no letter but those of its own case', async () => {
  const told: string[] = []
  let seen = 0
  for (const kind of [...publicPages, ...ownPages, ...passingPages, ...files]) {
    const page = await walk.open(kind, 'fi')
    if (page === undefined || !(await wholeText(kind.who, page)).includes('q48713')) continue
    seen += 1
    if (kind.who === 'visitor' || !ofTheCase.test(page.address)) told.push(`${endOf(kind)} ${page.address}`)
  }
  expect(told).toEqual([])
  expect(seen).toBeGreaterThan(3) // it is there to be found
  await decidedAnew()
  const { rows } = await base.owner.query<{ told: string }>(
    `select subject || body as told from io.mail where subject || body like '%q48713%' or once like 'secrecy:%'`,
  )
  expect(rows.length).toBeGreaterThan(0) // a letter went after the sentence was written
  for (const { told: letter } of rows) expect(letter).not.toContain('q48713')
}, 120_000)

test.each(['programme_manager', 'auditor'] as const)(
  'the %s of the authority reads every case, and the sentence in none of them',
  async (role) => {
    const { rows } = await base.owner.query<{ id: string }>(
      `select c.authority_id as id from applications.application a join calls.call c on c.id = a.call_id where a.id = $1`,
      [sent[0]],
    )
    const who = await person(base, 'Ulla Utomstående', [[rows[0]?.id ?? '', role]])
    const house = asking(base, seededAt)
    let read = 0
    for (const id of sent)
      for (const more of ['', '/messages', '/supplements', '/secrecy', '/proposal', '/decision']) {
        const { status, text } = await house.ask(who, `/fi/desk/cases/${id}${more}`)
        expect(text).not.toContain('q48713')
        if (status === 200) read += 1
      }
    expect(read).toBeGreaterThan(3)
  },
)

/** Who acts needs what was sent as it is; who shows it reads it through the one read that covers. */
const showsAsItIs: Readonly<Record<string, string>> = {
  'src/applications/web/supplement-opened.ts': 'a party answers a request about its own application',
  'src/applications/reads/late-lacks.ts': 'names the questions that lack an answer, and shows no answer',
  'src/applications/reads/open-version.ts': 'the read that covers',
  'src/applications/reads/own-secrecy.ts': 'a party sees what it asked to be secret',
  'src/applications/store/version-part.ts': 'a job notes digests of it, and shows nothing',
  'src/decisions/reads/ground.ts':
    'a decision is drawn from it, without the tasks and rows of costs that are covered (draft.ts)',
}

test('no page reads a version but through the read that covers what is secret', () => {
  const reading = sources
    .filter((file) => !file.includes('/actions/') && file !== 'src/applications/reads/version.ts')
    .filter((file) => /\bfindVersion(Number)?\b|sql<Submission>/.test(textOf(file)))
  expect(reading.filter((file) => !(file in showsAsItIs) && file !== 'src/assessment/reads/alike.ts')).toEqual([])
})
