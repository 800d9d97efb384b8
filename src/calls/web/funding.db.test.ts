import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../../test/database.ts'
import { callIn, checkedChange } from '../../../test/situations/calls.ts'
import { fieldsOf } from '../../../test/situations/form-fields.ts'
import { visitors } from '../../../test/situations/visitors.ts'
import { momentOf } from '../../kit/dates.ts'
import { findCallBySlug } from '../reads.ts'
import { listFunding } from '../reads/funding.ts'

let it: TestDatabase
let asking: ReturnType<typeof visitors>
let officer = ''
const now = momentOf('2026-11-23', '12:00')
const reason = { 'reason.fi': 'Syy', 'reason.sv': 'Orsak' }

beforeAll(async () => {
  it = await freshDatabase('seeded')
  asking = visitors(it, () => now)
  officer = await asking.as('officer')
})
afterAll(() => it.close())

test('a call keeps its funding rules version by version with their law, and shows the one in force', async () => {
  const call = await callIn(it, { state: 'checked', checkedAt: now })
  const publication = `/fi/desk/calls/${call.slug}/publication`
  const asPublished = fieldsOf((await asking.get(publication, officer)).text, publication)
  expect((await asking.post(publication, asPublished, officer)).status).toBe(303)
  const path = `/fi/desk/calls/${call.slug}/money`
  const fields = { ...fieldsOf((await asking.get(path, officer)).text, path), 'instalments.count': '2' }
  const terms = { vat: 'no', payment: 'advance' }
  const paid = Object.fromEntries(
    ['30', '70'].flatMap((share, i) => [
      [`instalments.${i}.share`, share],
      [`instalments.${i}.words.fi`, `Erä ${share}`],
      [`instalments.${i}.words.sv`, `Efter rapport ${share}`],
    ]),
  )
  const capped = { ...fields, ...terms, cap: '150 000', ...paid }
  expect((await asking.post(path, { ...capped, ...reason }, officer)).status).toBe(303)
  await checkedChange(it, call.id, now)
  expect(await listFunding(it.read, call.id)).toMatchObject([
    {
      number: 2,
      capCents: 150_000_00,
      paymentModel: 'advance',
      instalments: [{ share: 3_000 }, { share: 7_000 }],
      legalBasis: call.legalBasis,
    },
    { number: 1, capCents: null, paymentModel: null, highestShare: 8_500, legalBasis: call.legalBasis },
  ])
  const after = fieldsOf((await asking.get(path, officer)).text, path)
  const lower = { ...after, ...terms, cap: '' } // instalments go with the form as it is shown
  expect((await asking.post(path, { ...lower, ...reason }, officer)).status).toBe(303)
  await checkedChange(it, call.id, now)
  const { text } = await asking.get(`/sv/calls/${call.slug}`)
  for (const said of ['Finansieringsregler: version 3', 'Tidigare versioner', 'Efter rapport 30'])
    expect(text).toContain(said)
  expect((await listFunding(it.read, call.id)).map(({ number, capCents }) => [number, capCents])).toEqual([
    [3, null],
    [2, 150_000_00],
    [1, null],
  ])
})

test('a round of history has no rules of its own: what its source says of money stands in the round', async () => {
  const round = await findCallBySlug(it.read, '2021')
  expect(round?.sourceKey).toBe('S2021')
  expect(await listFunding(it.read, round?.id ?? '')).toEqual([])
})
