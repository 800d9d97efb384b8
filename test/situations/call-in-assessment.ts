import type { Call } from '../../src/calls/call.ts'
import type { Criterion } from '../../src/calls/criterion.ts'
import { insertCall } from '../../src/calls/store.ts'
import { newId } from '../../src/io/once.ts'
import { momentOf } from '../../src/kit/dates.ts'
import { wordsOf } from '../../src/kit/words.ts'
import { enteredAt, organisation, person, type Base } from './entered.ts'
import { received } from './received.ts'
import { anchored, publishedCall } from './whole-call.ts'

const closesAt = momentOf('2026-10-05', '16:15')

const criterion = (key: string, weight: number, core: boolean): Criterion => ({
  key,
  weight,
  core,
  lowest: core ? 200 : null,
  name: wordsOf({ fi: `${key} fi`, sv: `${key} sv` }),
  anchors: anchored,
  standing: null,
})
const criteria = [criterion('improvement', 40, true), criterion('change', 40, true), criterion('joint', 20, false)]

async function call(base: Base, authorityId: string): Promise<{ id: string; slug: string; formId: string }> {
  const [id, formId] = [newId(), newId()]
  const said = (fi: string, sv: string) => JSON.stringify(wordsOf({ fi, sv }))
  const [question, section] = [said('Nykytila', 'Nuläge'), said('Mikä muuttuu', 'Vad förändras')]
  await base.write.insertInto('forms.form').values({ id: formId, key: formId, number: 1, name: section }).execute()
  await base.write
    .insertInto('forms.section')
    .values({ form_id: formId, key: 'change', position: 1, name: section })
    .execute()
  await base.write
    .insertInto('forms.question')
    .values({
      form_id: formId,
      key: 'current_state',
      section: 'change',
      position: 1,
      kind: 'long_text',
      label: question,
    })
    .execute()
  const ministry = { id: authorityId, name: wordsOf({ fi: 'Ministeriö', sv: 'Ministeriet' }) }
  const written: Call = {
    ...publishedCall,
    id,
    slug: `call-${id}`,
    formId,
    authority: ministry,
    funder: ministry,
    state: 'in_assessment',
    closesAt,
    opensAt: momentOf('2026-09-01', '08:00'),
    appropriationCents: 200_000_00,
    criteria,
    exclusions: [],
    title: wordsOf({ fi: 'Yhteiset digihankkeet', sv: 'Gemensamma digiprojekt' }),
    assessingAt: momentOf('2026-10-06', '09:00'),
  }
  await base.write.transaction().execute((tx) => insertCall(tx, written, { at: enteredAt, by: null }))
  return { id, slug: written.slug, formId }
}

/**
 * A closed call in assessment with 200 000 € to give: three applications of 90 000 € by four municipalities, a presenter, a
 * decision-maker, three assessors. Assessor `tied` also serves the second municipality. Nothing is assigned yet.
 */
export async function callInAssessment(base: Base) {
  const authority = await organisation(base, 'authority', 'Ministeriö')
  const municipalities = await Promise.all(
    ['Ykköskunta', 'Kakkoskunta', 'Kolmoskunta', 'Neloskunta'].map((name) => organisation(base, 'municipality', name)),
  )
  const [m1 = '', m2 = '', m3 = '', m4 = ''] = municipalities
  const people = {
    presenter: await person(base, 'Eeva Esittelijä', [[authority, 'presenter']]),
    decider: await person(base, 'Risto Ratkaisija', [[authority, 'decision_maker']]),
    registrar: await person(base, 'Kirsi Kirjaaja', [[authority, 'registrar']]),
    first: await person(base, 'Antti Arvioija', [[authority, 'assessor']]),
    second: await person(base, 'Berit Bedömare', [[authority, 'assessor']]),
    tied: await person(base, 'Noora Näkijä', [
      [authority, 'assessor'],
      [m2, 'reader'],
    ]),
    applicant: await person(base, 'Aino Esimerkki', [[m1, 'editor', 'signatory', 'admin']]),
  }
  const { id, slug, formId } = await call(base, authority)
  const apply = (title: string, parties: readonly string[], number: number) =>
    received(base, {
      call: id,
      formId,
      authority,
      parties,
      by: people.applicant.id,
      title,
      soughtCents: 90_000_00,
      number,
    })
  const [one, two, three] = [
    await apply('Evenemang', [m1, m2], 1),
    await apply('Bibliotek', [m3, m4], 2),
    await apply('Gymnastik', [m4, m1], 3),
  ]
  return { authority, municipalities, people, call: { id, slug }, one, two, three }
}
export type InAssessment = Awaited<ReturnType<typeof callInAssessment>>

/** The same points and a reason for every criterion. */
export const pointsFor = (improvement: number, change: number, joint: number) => [
  { criterionKey: 'improvement', points: improvement, reason: 'Mätt före och efter' },
  { criterionKey: 'change', points: change, reason: 'Processen är ny' },
  { criterionKey: 'joint', points: joint, reason: 'Delat arbete' },
]
