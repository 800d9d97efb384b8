import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Flaw } from '../forms/flaw.ts'
import { momentOf } from '../kit/dates.ts'
import { fileOf, textsIn } from './call-file.ts'
import type { Call } from './call.ts'
import { checklist } from './checklist.ts'
import { copied } from './copy.ts'
import { entered, valuesIn, type WrittenPart } from './entry/entry.ts'
import { typedFrom } from './entry/typed.ts'
import { emptyCall } from './empty-call.ts'
import { parts } from './part.ts'
import { wholeRound, type RoundFile } from './round-file.ts'
import { withoutRegister } from '../people/organisation-kind.ts'
import { minimumData } from './minimum-data.ts'
import { readCallFile } from './read-call-file.ts'
import { both, wholeCall } from '../../test/situations/whole-call.ts'

const rounds: readonly RoundFile[] = JSON.parse(readFileSync('db/seeds/calls/rounds.json', 'utf8'))
const real = rounds.map((file) => wholeRound(file, { id: file.slug, authorityId: 'vm' }).call)
const authority = { id: 'xm', name: {} }

test('the real rounds are the three decided ones and the call of 2020', () =>
  expect(real.map(({ slug }) => slug).toSorted()).toEqual(['2018', '2019-joint', '2020', '2021']))

describe.each(real)('the round of $slug', (round) => {
  test('goes out in the format of a call and comes back equal, unknown still unknown', () => {
    const read = readCallFile(JSON.stringify(fileOf(round)), withoutRegister)
    expect(read.ok).toBe(true)
    if (!read.ok) return
    expect({ ...round, ...textsIn(read.file) }).toEqual({ ...round, formId: null })
    expect(read.file).toMatchObject({ appropriationCents: null, highestShare: null, grantKind: null, opensAt: null })
  })

  test('is the template of a new call: its clauses stay, its days and its source do not', () => {
    const copy = copied(round, { id: 'new', slug: 'uusi', title: round.title, example: true, authority })
    expect(copy).toMatchObject({ state: 'draft', sourceKey: null, roundKey: null, opensOn: null, decidedOn: null })
    expect(copy.purposes.map(({ key }) => key)).toEqual(round.purposes.map(({ key }) => key))
    expect([copy.jointOnly, copy.exclusions.length]).toEqual([round.jointOnly, round.exclusions.length])
    expect(copy.priorityPurpose).toBeNull()
    const missing = checklist(copy, momentOf('2026-11-22', '12:00')).flatMap(({ lacks }) =>
      lacks.map(({ what }) => what),
    )
    for (const what of ['appropriation', 'share', 'opening', 'form'] as const) expect(missing).toContain(what)
  })

  test('is written by the forms of the builder, part by part, as it was', () => {
    const title = both('Uusi haku')
    const copy = copied(round, { id: 'new', slug: 'uusi', title, example: true, authority })
    const blank = emptyCall({ id: 'new', slug: 'uusi', title, example: true, authority })
    const written = parts
      .filter((part): part is WrittenPart => part !== 'people')
      .reduce((call, part) => {
        const around = { call, formIds: [], themes: [], files: copy.attachments }
        const { value, errors } = entered(part, typedFrom(valuesIn(part, copy)), around)
        expect([part, errors]).toEqual([part, []])
        return { ...call, ...value }
      }, blank)
    // the forms have no rank of a criterion without weight, and a text is its writer's own
    const said = (call: Call) => ({
      ...textsIn(fileOf(call)),
      criteria: call.criteria.map((row) => ({ ...row, standing: null })),
    })
    expect(said(written)).toEqual(said(copy))
  })
})

describe('a file of a call', () => {
  const named = { title: both('Ohje'), name: 'ohje.pdf', hash: 'a'.repeat(64), size: 9, mediaType: 'application/pdf' }
  const instalments = [{ share: 10_000, words: both('Heti') }]
  const whole = fileOf({ ...wholeCall, instalments, attachments: [{ ...named, id: 'x', here: true }] })
  const attached = (change: object) => JSON.stringify({ ...whole, attachments: [{ ...named, ...change }] })
  test.each<[string, string, Flaw]>([
    ['no JSON', '{', { at: '', code: 'not_json' }],
    ['another format', JSON.stringify({ ...whole, format: 'x' }), { at: 'format', code: 'other_format' }],
    ['an unknown field', JSON.stringify({ ...whole, extra: 1 }), { at: 'extra', code: 'unknown_field' }],
    ['a key that is none', JSON.stringify({ ...whole, themes: ['../x'] }), { at: 'themes[0]', code: 'bad_key' }],
    ['an attachment by no hash', attached({ hash: 'x' }), { at: 'attachments[0].hash', code: 'not_a_hash' }],
    ['an attachment out of a folder', attached({ name: '../a' }), { at: 'attachments[0].name', code: 'not_a_name' }],
    [
      'an attachment of another kind',
      attached({ mediaType: 'text/html' }),
      { at: 'attachments[0].mediaType', code: 'unknown_word' },
    ],
    [
      'a share over the whole',
      JSON.stringify({ ...whole, highestShare: 10_001 }),
      { at: 'highestShare', code: 'not_in_range', limit: 10_000 },
    ],
    [
      'an instalment of nothing',
      JSON.stringify({ ...whole, instalments: [{ share: 0, words: {} }] }),
      { at: 'instalments[0].share', code: 'not_in_range', limit: 10_000 },
    ],
    [
      'a median that cannot be',
      JSON.stringify({ ...whole, criteria: whole.criteria.map((row) => ({ ...row, lowest: row.core ? 225 : null })) }),
      { at: 'criteria[0].lowest', code: 'not_half_points' },
    ],
    [
      'a language that is a prototype',
      JSON.stringify(whole).replace('"title":{', '"title":{"__proto__":{"text":"x","by":"ours"},'),
      { at: 'title.__proto__', code: 'unknown_language' },
    ],
  ])('is refused with the place: %s', (_why, content, flaw) =>
    expect(readCallFile(content, withoutRegister)).toEqual({ ok: false, flaws: [flaw] }),
  )
  test('older than some fields is read as saying nothing of them', () => {
    const older = JSON.stringify({ ...whole, contact: undefined, attachments: undefined })
    expect(readCallFile(older, withoutRegister)).toMatchObject({ ok: true, file: { contact: null, attachments: [] } })
  })
  test('names kinds of organisations that this service has; older than kinds of partners it says nothing of them', () => {
    const kinds = [...withoutRegister, { key: 'association', name: null, plural: null }]
    const read = (change: object) => {
      const file = readCallFile(JSON.stringify({ ...whole, ...change }), kinds)
      return file.ok ? [file.file.applicantKinds, file.file.partnerKinds] : file.flaws
    }
    const partnerKinds = [{ kind: 'association', paid: false }]
    const applicantKinds = ['municipality', 'association']
    expect(read({ applicantKinds, partnerKinds })).toEqual([applicantKinds, partnerKinds])
    expect(read({ partnerKinds: undefined })).toEqual([whole.applicantKinds, null])
    const code = 'unknown_kind_of_organisation'
    expect(read({ applicantKinds: ['parish'] })).toEqual([{ at: 'applicantKinds[0]', code }])
    expect(read({ applicantKinds: ['authority'] })).toEqual([{ at: 'applicantKinds[0]', code }])
    expect(read({ partnerKinds: [{ kind: 'parish', paid: true }] })).toEqual([{ at: 'partnerKinds[0].kind', code }])
    expect(read({ applicantKinds: ['<b>'] })).toEqual([{ at: 'applicantKinds[0]', code: 'bad_key' }])
    expect(read({ partnerKinds: [{ kind: 'association' }] })).toMatchObject([{ at: 'partnerKinds[0].paid' }])
  })
  test('older than instalments has two of its first share, without words of when', () => {
    const older = JSON.stringify({ ...whole, instalments: undefined, firstShare: 6_000 })
    const rows = [6_000, 4_000].map((share) => ({ share, words: {} }))
    expect(readCallFile(older, withoutRegister)).toMatchObject({ ok: true, file: { instalments: rows } })
  })
  test('says its cost types in words, by the key of a usual one, or not at all; null is that nobody says it', () => {
    const own = { key: 'laitteet', name: both('Laitteet') }
    const types = (costTypes: unknown) => {
      const read = readCallFile(JSON.stringify({ ...whole, costTypes }), withoutRegister)
      return read.ok ? (read.file.costTypes?.map(({ key }) => key) ?? null) : read.flaws
    }
    expect(types([own, 'travel'])).toEqual(['laitteet', 'travel'])
    expect(types(undefined)).toEqual(['personnel', 'travel', 'premises', 'services', 'materials'])
    expect(types(null)).toBeNull()
    expect(types(['equipment'])).toEqual([{ at: 'costTypes[0]', code: 'unknown_word' }])
    expect(types([own, { ...own, name: both('Koneet') }])).toMatchObject([{ code: 'same_key' }])
    expect(types([own, { key: 'koneet', name: both('Koneet', ' laitteet') }])).toEqual([
      { at: 'costTypes[1].name.sv', code: 'same_name' },
    ])
    expect(types([{ ...own, name: both('Kustannukset yhteensä', '2027') }])).toEqual([
      { at: 'costTypes[0].name.fi', code: 'name_of_sum' },
      { at: 'costTypes[0].name.sv', code: 'name_of_sum' },
    ])
    expect(types([{ ...own, key: 'constructor' }])).toMatchObject([{ code: 'reserved_key' }])
    expect(types([{ ...own, help: both('a\u202eb') }])).toMatchObject([
      { code: 'hidden_signs' },
      { code: 'hidden_signs' },
    ])
  })
  test('older than thresholds asks what was asked of every call then', () => {
    const criteria = whole.criteria.map(({ lowest: _lowest, ...row }) => row)
    const read = readCallFile(JSON.stringify({ ...whole, lowestScore: undefined, criteria }), withoutRegister)
    expect(read).toMatchObject({ ok: true, file: { lowestScore: 250, criteria: [{ lowest: 200 }, { lowest: null }] } })
  })
  test('that is whole comes back, with what its attachments are', () => {
    const read = readCallFile(JSON.stringify(whole), withoutRegister)
    expect(read.ok && fileOf(textsIn(read.file))).toEqual(whole)
    expect(whole.attachments).toEqual([named])
  })
})

test('the checklist tells a Business ID that the register does not know, and publishing does not wait for it', () => {
  const now = momentOf('2026-10-30', '12:00')
  const unknown = (authorityBusinessId: string | null) =>
    checklist({ ...wholeCall, authorityBusinessId }, now).filter((rule) => rule.unknown.length + rule.lacks.length > 0)
  expect(unknown(null)).toEqual([{ rule: 'minimum_data', lacks: [], unknown: ['business_id'] }])
  expect(unknown('0245437-2')).toEqual([])
})

test('the minimum data hold what the repository asks for, in both languages, and what is not known stays so', () => {
  const rows = minimumData(
    { ...wholeCall, description: { fi: { text: 'Kuvaus', by: 'original' } } },
    (lang) => `https://talko/${lang}/haku`,
  )
  const of = (field: string) => rows.flatMap((row) => (row.field === field ? [row.fi, row.sv] : []))
  expect(of('recipients')).toEqual(['Kunnat, kuntayhtymät', 'Kommuner, samkommuner'])
  expect([...of('business_id'), ...of('description')]).toEqual([null, null, 'Kuvaus', null])
  expect(of('period_kind')[1]).toBe('Engångsutlysning: en ansökningstid')
  expect(of('address')).toEqual(['https://talko/fi/haku', 'https://talko/sv/haku'])
  const history = real.map((round) => minimumData(round, () => '').filter(({ fi }) => fi === null))
  for (const gaps of history)
    expect(gaps.map(({ field }) => field)).toEqual(expect.arrayContaining(['grant_kind', 'period_kind', 'total']))
})

test('the checklist says for every rule what is missing', () => {
  const now = momentOf('2026-10-30', '12:00')
  expect(checklist(wholeCall, now).every(({ lacks }) => lacks.length === 0)).toBe(true)
  const bare = checklist({ ...wholeCall, grantKind: null, appropriationCents: null }, now)
  expect(bare.filter(({ lacks }) => lacks.length > 0).map(({ rule }) => rule)).toEqual(['kind', 'appropriation'])
})
