import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { checkedChange, hereFor } from '../../test/situations/calls.ts'
import { allSigned, oneUnsigned, whileOpen } from '../../test/situations/joint-application.ts'
import { examplePerson } from '../../test/situations/signed-in.ts'
import { both } from '../../test/situations/whole-call.ts'
import { askCancellation, askCorrection, askExtension } from '../calls/actions/ask-change.ts'
import { publishNotice, withdrawNotice } from '../calls/actions/publish-notice.ts'
import { findCall } from '../calls/reads.ts'
import { momentOf } from '../kit/dates.ts'
import { submit } from './actions/submit.ts'
import { tellAmended } from './actions/tell-amended.ts'
import { tellNotice } from './actions/tell-notice.ts'
import { newId } from '../io/once.ts'

let it: TestDatabase
beforeAll(async () => {
  it = await freshDatabase('seeded')
})
afterAll(() => it.close())

test('everybody with a draft is told of an extension once, each in their own language', async () => {
  const joint = await oneUnsigned(it)
  const officer = await examplePerson(it.write, 'officer')
  const call = await findCall(it.read, joint.call.id)
  const closesAt = momentOf('2027-01-13', '16:15')
  const extension = {
    closesAt,
    reason: both('Järjestelmä oli poissa käytöstä'),
    revision: call?.revision ?? 0,
    origin: '',
  }
  const later = new Date(whileOpen.getTime() + 3_600_000)
  expect(await askExtension(hereFor(it, officer, later), joint.call.id, extension)).toMatchObject({ ok: true })
  await checkedChange(it, joint.call.id, later)
  for (let i = 0; i < 2; i++)
    expect(await tellAmended({ db: it.write, now: later }, joint.call.id, 'https://talko.example')).toMatchObject({
      ok: true,
      value: 1,
    })
  const { rows } = await it.owner.query<{ to_name: string; lang: string; body: string }>(
    `select to_name, lang, body from io.mail where about = $1 and once like 'amended-1:%' order by to_name`,
    [joint.id],
  )
  expect(rows.map((row) => `${row.to_name} ${row.lang}`)).toEqual([
    'Aino Esimerkki fi',
    'Kalle Malli fi',
    'Maja Exempel sv',
    'Tuomo Näyte fi',
  ])
  expect(rows[0]?.body).toContain('Hakuaika päättyy nyt 13.1.2027 klo\u00a016.15')
  expect(rows[2]?.body).toContain('Järjestelmä oli poissa käytöstä på svenska')
  expect(rows[2]?.body).toContain('https://talko.example/sv/calls/')
})

test('everybody with a draft is told of a correction once, each in their own language, with the reason', async () => {
  const joint = await oneUnsigned(it)
  const here = hereFor(it, await examplePerson(it.write, 'officer'), new Date(whileOpen.getTime() + 3_600_000))
  const { revision = 0 } = (await findCall(it.read, joint.call.id)) ?? {}
  const change = { aims: [{ key: 'reuse', words: both('Tulokset jaetaan'), examples: [] }] }
  const correction = { part: 'purposes' as const, change, reason: both('Tavoite puuttui'), revision, origin: '' }
  expect(await askCorrection(here, joint.call.id, correction)).toMatchObject({ ok: true })
  await checkedChange(it, joint.call.id, here.now)
  for (let i = 0; i < 2; i++) await tellAmended({ db: it.write, now: here.now }, joint.call.id, 'https://talko.example')
  const { rows } = await it.owner.query<{ to_name: string; body: string }>(
    `select to_name, body from io.mail where about = $1 and once like 'amended-1:%' order by to_name`,
    [joint.id],
  )
  expect(rows.map((row) => row.to_name)).toEqual(['Aino Esimerkki', 'Kalle Malli', 'Maja Exempel', 'Tuomo Näyte'])
  for (const said of ['oikaistiin', 'Tavoite puuttui\n']) expect(rows[0]?.body).toContain(said)
  for (const said of ['rättades', 'Tavoite puuttui på svenska']) expect(rows[2]?.body).toContain(said)
})

test('who had sent an application is told by its number that it lapses with a cancelled call; who had only a draft, that it can still be copied', async () => {
  const [sent, draft] = [await allSigned(it), await oneUnsigned(it)]
  const receipt = await submit(hereFor(it, sent.signatory, whileOpen), sent.id)
  const officer = hereFor(it, await examplePerson(it.write, 'officer'), new Date(whileOpen.getTime() + 3_600_000))
  const told = async (joint: typeof sent) => {
    const { revision } = (await findCall(it.read, joint.call.id)) ?? { revision: 0 }
    await askCancellation(officer, joint.call.id, { reason: both('Määräraha poistui'), revision, origin: '' })
    await checkedChange(it, joint.call.id, officer.now)
    await tellAmended({ db: it.write, now: officer.now }, joint.call.id, 'https://talko.example')
    const { rows } = await it.owner.query<{ body: string }>(
      `select body from io.mail where about = $1 and once like 'amended-1:%' and lang = 'fi' order by to_name limit 1`,
      [joint.id],
    )
    return rows[0]?.body ?? ''
  }
  const number = receipt.ok ? receipt.value.caseNumber : receipt.refusal
  expect(await told(sent)).toContain(`hakemus ${number} on vastaanotettu. Se raukeaa`)
  const body = await told(draft)
  expect([body.includes('peruttiin'), body.includes('raukeaa')]).toEqual([true, false])
  expect(body).toContain('Luonnostanne ei voi enää lähettää')
})

test('everybody with a draft is told of a notice and of its withdrawal once, in their own language, and not what it says', async () => {
  const joint = await oneUnsigned(it)
  const later = new Date(whileOpen.getTime() + 3_600_000)
  const officer = hereFor(it, await examplePerson(it.write, 'officer'), later)
  const said = { title: both('Infotilaisuus'), words: both('q48713'), corrects: null, changesNothing: true }
  expect(await publishNotice(officer, joint.call.id, { id: newId(), ...said })).toMatchObject({ ok: true })
  const tellAll = () => tellNotice({ db: it.write, now: later }, joint.call.id, 'https://talko.example')
  for (let i = 0; i < 2; i++) expect(await tellAll()).toMatchObject({ ok: true })
  const letters = async (what: string) =>
    (
      await it.owner.query<{ to_name: string; lang: string; subject: string; body: string }>(
        `select to_name, lang, subject, body from io.mail where about = $1 and once like $2 order by to_name`,
        [joint.id, `notice-1-${what}:%`],
      )
    ).rows
  const told = await letters('published')
  expect(told.map((row) => `${row.to_name} ${row.lang}`)).toEqual([
    'Aino Esimerkki fi',
    'Kalle Malli fi',
    'Maja Exempel sv',
    'Tuomo Näyte fi',
  ])
  expect(told[2]?.subject).toContain('En notis om utlysningen')
  expect(told[2]?.body).toContain(`https://talko.example/sv/calls/${joint.call.slug}#notices`)
  expect(told.some(({ body }) => body.includes('q48713'))).toBe(false)
  expect(await letters('withdrawn')).toEqual([])
  await withdrawNotice(officer, joint.call.id, { number: 1, reason: both('Siirtyi') })
  for (let i = 0; i < 2; i++) await tellAll()
  expect([(await letters('published')).length, (await letters('withdrawn')).length]).toEqual([4, 4])
})
