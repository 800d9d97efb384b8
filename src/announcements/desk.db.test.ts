import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../test/database.ts'
import { callToDecide, must, type ToDecide } from '../../test/situations/call-to-decide.ts'
import { decidedCall } from '../../test/situations/decided-call.ts'
import { hereAt, moment } from '../../test/situations/entered.ts'
import { outsideOf } from '../../test/situations/served.ts'
import { Absent, Barred } from '../io/absent.ts'
import { newId } from '../io/once.ts'
import { findWork } from '../catalogue/reads.ts'
import { wordsOf } from '../kit/words.ts'
import type { Actor } from '../people/person.ts'
import { draftAnnouncement } from './actions/draft-announcement.ts'
import { publishAnnouncement } from './actions/publish-announcement.ts'
import { writeAnnouncement } from './actions/write-announcement.ts'
import type { Texts } from './announcement.ts'
import { jobs } from './jobs.ts'
import { lacking } from './publication.ts'
import { findAnnouncement, findAnnouncementById, listAnnouncements } from './reads.ts'

let it: TestDatabase
const base = new URL('http://localhost:3000')
const announcingAt = moment('2026-12-16', '10:00')
beforeAll(async () => {
  it = await freshDatabase()
})
afterAll(() => it.close())

const rows = async <Row extends object>(text: string, ...values: readonly unknown[]) =>
  (await it.owner.query<Row>(text, [...values])).rows
const both = (fi: string) => wordsOf({ fi, sv: `${fi} (sv)` })

const here = (who: Actor, at = announcingAt) => hereAt(it, who, at)
const drafted = async (call: ToDecide) => {
  const draft = await must(draftAnnouncement(here(call.people.presenter), call.call.id, newId()))
  return found(draft.id)
}
async function found(id: string) {
  const one = await findAnnouncementById(it.read, id)
  if (one === undefined) throw new Error('no announcement')
  return one
}

const finished = (one: Texts): Texts => ({
  ...one,
  topicWords: [both('kunnat')],
  contacts: [{ name: 'Eeva Esittelijä', title: both('neuvos'), address: 'eeva@talko.example' }],
})
async function ready(call: ToDecide) {
  const one = await drafted(call)
  return must(writeAnnouncement(here(call.people.presenter), one.id, { texts: finished(one), revision: one.revision }))
}

describe('a draft of the decisions', () => {
  test('has its numbers, sums and list out of what was signed', async () => {
    const call = await decidedCall(it)
    const one = await drafted(call)
    expect(one).toMatchObject({
      state: 'draft',
      form: 'sums',
      order: 'name_fi',
      decidedOn: '2026-12-15',
      call: { id: call.call.id },
      publishedAt: {},
    })
    expect(one.lead?.sv?.text).toContain('har beviljat sammanlagt 170\u00a0000 euro i statsunderstöd för två projekt.')
    expect(one.body.map((part) => part.words.fi?.text)).toContain(
      'Yhden hankkeen osalta avustuksen myöntämisestä päätetään myöhemmin.',
    )
    expect(one.body[0]?.words.sv?.text).toContain('Sammanlagt 3 ansökningar')
    expect(lacking(one, 'fi').map((lack) => lack.what)).toEqual(['topic_words', 'contact'])
  })

  test('is made once', async () => {
    const call = await decidedCall(it)
    await must(draftAnnouncement(here(call.people.presenter), call.call.id, newId()))
    expect(await draftAnnouncement(here(call.people.presenter), call.call.id, newId())).toMatchObject({
      refusal: 'drafted_already',
    })
  })

  test('is not made before the round is decided, nor by an applicant, nor by another officer than those who prepare the call', async () => {
    const call = await callToDecide(it)
    expect(await draftAnnouncement(here(call.people.presenter), call.call.id, newId())).toEqual({
      ok: false,
      refusal: 'not_decided',
    })
    await expect(draftAnnouncement(here(call.people.applicant), call.call.id, newId())).rejects.toBeInstanceOf(Barred)
    await expect(draftAnnouncement(here(call.people.registrar), call.call.id, newId())).rejects.toBeInstanceOf(Barred)
    expect(await rows('select from announcements.announcement where call_id = $1', call.call.id)).toEqual([])
  })

  test('is made once, also by two officers at once', async () => {
    const call = await decidedCall(it)
    const id = newId()
    const outcomes = await Promise.all(
      [id, id, newId()].map((one) => draftAnnouncement(here(call.people.presenter), call.call.id, one)),
    )
    expect(outcomes.filter((outcome) => outcome.ok).length).toBeGreaterThan(0)
    expect(await rows('select from announcements.announcement where call_id = $1', call.call.id)).toHaveLength(1)
    expect(
      await rows(
        `select from io.event e join announcements.announcement a on a.id = e.about where a.call_id = $1`,
        call.call.id,
      ),
    ).toHaveLength(1)
  })

  test('saved from two tabs at once takes one and refuses the other', async () => {
    const call = await decidedCall(it)
    const one = await drafted(call)
    const save = (fi: string) =>
      writeAnnouncement(here(call.people.presenter), one.id, {
        texts: { ...one, title: both(fi) },
        revision: one.revision,
      })
    const outcomes = await Promise.all([save('Yksi'), save('Kaksi')])
    expect(outcomes.filter((outcome) => !outcome.ok)).toEqual([{ ok: false, refusal: 'changed_meanwhile' }])
    expect((await found(one.id)).revision).toBe(2)
  })
})

describe('publishing', () => {
  test('takes each language by itself, tells the projects, and is refused while something is missing', async () => {
    const call = await decidedCall(it)
    const draft = await drafted(call)
    expect(
      await publishAnnouncement(here(call.people.presenter), draft.id, { lang: 'fi', revision: draft.revision }),
    ).toEqual({ ok: false, refusal: 'something_missing' })
    expect(await found(draft.id)).toMatchObject({ state: 'draft', publishedAt: {}, revision: draft.revision })
    const one = await must(
      writeAnnouncement(here(call.people.presenter), draft.id, { texts: finished(draft), revision: draft.revision }),
    )
    await must(publishAnnouncement(here(call.people.presenter), one.id, { lang: 'fi', revision: one.revision }))
    const nextDay = moment('2026-12-17', '10:35')
    await must(
      publishAnnouncement(here(call.people.presenter, nextDay), one.id, { lang: 'sv', revision: one.revision + 1 }),
    )
    expect(await found(one.id)).toMatchObject({ state: 'published', publishedAt: { fi: announcingAt, sv: nextDay } })
    const [work] = await rows<{ slug: string }>('select slug from catalogue.work where application_id = $1', call.one)
    expect(
      (await findWork(it.read, work?.slug ?? ''))?.milestones.find((stone) => stone.kind === 'published')?.onDay,
    ).toBe('2026-12-16')
  })

  test('at once by two people happens once', async () => {
    const call = await decidedCall(it)
    const one = await ready(call)
    const go = () => publishAnnouncement(here(call.people.presenter), one.id, { lang: 'fi', revision: one.revision })
    const outcomes = await Promise.all([go(), go()])
    expect(outcomes.filter((outcome) => !outcome.ok)).toEqual([{ ok: false, refusal: 'language_published' }])
    expect(
      await rows(`select from io.event where about = $1 and what = 'announcement.published'`, one.id),
    ).toHaveLength(1)
  })

  test('is barred for those who only follow, and absent for those who do not see the draft', async () => {
    const call = await decidedCall(it)
    const one = await ready(call)
    const input = { lang: 'fi' as const, revision: one.revision }
    await expect(publishAnnouncement(here(call.people.registrar), one.id, input)).rejects.toBeInstanceOf(Barred)
    await expect(publishAnnouncement(here(call.people.applicant), one.id, input)).rejects.toBeInstanceOf(Absent)
    expect((await found(one.id)).state).toBe('draft')
  })

  test('writes to every party of the call in its own language, once', async () => {
    const call = await decidedCall(it)
    const one = await ready(call)
    const tell = async () => jobs(outsideOf(it, base, () => announcingAt))[0]?.run({ about: one.id })
    const letters = () =>
      rows<{ to_name: string; lang: string; body: string; example: boolean }>(
        'select to_name, lang, body, example from io.mail where about = $1 order by to_name',
        one.id,
      )
    await must(publishAnnouncement(here(call.people.presenter), one.id, { lang: 'fi', revision: one.revision }))
    await tell()
    expect(await letters()).toEqual([]) // everybody in this call reads Swedish, which is not out yet
    await must(publishAnnouncement(here(call.people.presenter), one.id, { lang: 'sv', revision: one.revision + 1 }))
    await tell()
    await tell()
    const sent = await letters()
    expect(sent.map((letter) => [letter.to_name, letter.lang, letter.example])).toEqual([
      ['Aino Esimerkki', 'sv', true],
      ['Folke Modell', 'sv', true],
      ['Maja Exempel', 'sv', true],
    ])
    expect(sent[0]?.body).toContain(`http://localhost:3000/sv/announcements/${one.slug}`)
    expect(sent[0]?.body).not.toContain('eeva@talko.example')
  })
})

test('a list of announcements never holds a draft', async () => {
  const one = await drafted(await decidedCall(it))
  expect((await listAnnouncements(it.read)).map((each) => each.id)).not.toContain(one.id)
  expect((await findAnnouncement(it.read, one.slug))?.id).toBe(one.id)
})
