import { importGeneralTerms } from '../../src/decisions/actions/import-general-terms.ts'
import { propose } from '../../src/decisions/actions/propose.ts'
import { sign } from '../../src/decisions/actions/sign.ts'
import type { ProposalEntry } from '../../src/decisions/proposal.ts'
import { momentOf } from '../../src/kit/dates.ts'
import type { Outcome } from '../../src/kit/outcome.ts'
import type { Actor } from '../../src/people/person.ts'
import { assessed } from './assessed.ts'
import { callInAssessment, pointsFor } from './call-in-assessment.ts'
import { confirmFlags } from './confirmed.ts'
import { generalTerms } from './decision-ground.ts'
import { hereAt, person, type Base } from './entered.ts'

export const proposingAt = momentOf('2026-12-01', '10:00')
export const signingAt = momentOf('2026-12-15', '10:00')

const grant: ProposalEntry = {
  kind: 'granted',
  cents: 90_000_00,
  reasons: 'Projektet förnyar verksamheten.',
  exception: '',
  terms: '',
}

/**
 * A call with 200 000 € to give and three assessed applications in Swedish that seek 90 000 € each: two above the threshold, the third
 * below it. General terms are in force, a second decision-maker and a stranger are there. Nothing is proposed yet.
 */
export async function callToDecide(base: Base) {
  const call = await callInAssessment(base)
  const { people, authority, municipalities } = call
  await importGeneralTerms({ db: base.write }, authority, [generalTerms])
  for (const [id, points] of [
    [call.one, 5],
    [call.two, 4],
    [call.three, 2],
  ] as const)
    await assessed(base, id, [people.first.id, people.second.id], {
      scores: pointsFor(points, points, points),
      at: proposingAt,
    })
  for (const id of [call.one, call.two, call.three])
    await confirmFlags(base, id, { who: people.presenter.id, at: proposingAt })
  const [, m2 = '', m3 = ''] = municipalities
  const more = {
    decider2: await person(base, 'Barbro Beslutare', [[authority, 'decision_maker']]),
    partner: await person(base, 'Maja Exempel', [[m2, 'reader', 'signatory']]),
    other: await person(base, 'Folke Modell', [[m3, 'signatory']]),
  }
  const offer = (id: string, entry: Partial<ProposalEntry> = {}, revision = 0) =>
    propose(hereAt(base, people.presenter, proposingAt), id, { ...grant, ...entry, revision })
  const signs = (who: Actor, id: string, revision = 1) => sign(hereAt(base, who, signingAt), id, { revision })
  return { ...call, people: { ...people, ...more }, offer, signs }
}
/** What a deed that must not be refused gave. */
export async function must<T>(outcome: Promise<Outcome<T, string>>): Promise<T> {
  const got = await outcome
  if (!got.ok) throw new Error(got.refusal)
  return got.value
}
export type ToDecide = Awaited<ReturnType<typeof callToDecide>>
