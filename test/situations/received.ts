import type { Submission } from '../../src/applications/submission.ts'
import { newId } from '../../src/io/once.ts'
import { momentOf } from '../../src/kit/dates.ts'
import { wordsOf } from '../../src/kit/words.ts'
import { enteredAt, type Base } from './entered.ts'

export type Applied = {
  readonly formId: string
  readonly call: string
  readonly authority: string
  readonly parties: readonly string[]
  readonly by: string
  readonly title: string
  readonly soughtCents: number
  readonly number: number
}

/** A submitted application in assessment, with its case and its first version. */
export async function received(
  base: Base,
  { call: callId, formId, authority, parties, by, title, soughtCents, number }: Applied,
): Promise<string> {
  const [id, caseId, versionId] = [newId(), newId(), newId()]
  const arrivedAt = momentOf('2026-10-04', `10:0${number}`)
  const content: Submission = {
    applicationId: id,
    callId,
    formId,
    number: 1,
    lang: 'sv',
    title: wordsOf({ fi: `${title} fi`, sv: title }),
    purpose: 'renewal',
    startsOn: '2027-01-01',
    endsOn: '2028-12-31',
    answers: { current_state: `Nuläget för ${title}` },
    partners: parties.map((organisationId, i) => ({
      partnerId: newId(),
      organisationId,
      name: wordsOf({ fi: `Kunta ${i + 1} / ${title}` }),
      role: i === 0 ? 'coordinator' : 'partner',
      lang: 'sv',
      tasks: 'Leder',
      lines: [{ costType: 'personnel', year: 2027, cents: soughtCents * 2 }],
      ownCents: soughtCents,
      commitment: null,
    })),
    totalCents: soughtCents * 2,
    soughtCents,
    reuse: { decision: 'new', why: 'Passar', searched: 'tillstånd', findings: [] },
    attachments: [],
  }
  await base.write
    .insertInto('register.case_file')
    .values({
      id: caseId,
      number: `XM/${number}/2026-${callId.slice(-6)}`,
      authority_id: authority,
      process: 'grant',
      opened_at: arrivedAt,
      lang: 'sv',
      example: true,
    })
    .execute()
  await base.write
    .insertInto('applications.application')
    .values({
      id,
      call_id: callId,
      form_id: formId,
      coordinator_id: parties[0] ?? '',
      state: 'in_assessment',
      lang: 'sv',
      case_id: caseId,
      begun_at: enteredAt,
      begun_by: by,
      saved_at: arrivedAt,
      first_submitted_at: arrivedAt,
      example: true,
    })
    .execute()
  await base.write
    .insertInto('applications.version')
    .values({
      id: versionId,
      application_id: id,
      number: 1,
      revision: 1,
      content: JSON.stringify(content),
      hash: 'f'.repeat(64),
      total_cents: soughtCents * 2,
      sought_cents: soughtCents,
      arrived_at: arrivedAt,
      submitted_by: by,
    })
    .execute()
  return id
}
