import { sql } from 'kysely'
import { findPublicVersion } from '../../applications/reads/open-version.ts'
import { findVersion, type Version } from '../../applications/reads/version.ts'
import { findArrival } from '../../assessment/reads/flags.ts'
import { mediansFor } from '../../assessment/reads/medians.ts'
import type { Call } from '../../calls/call.ts'
import { findCall } from '../../calls/reads.ts'
import type { Read } from '../../io/db.ts'
import type { Day } from '../../kit/dates.ts'
import type { Words } from '../../kit/words.ts'
import { isDecisionKind } from '../decision.ts'
import type { DraftGround } from '../draft.ts'
import { inForce, type GeneralTerms } from '../general-terms.ts'
import type { Ground } from '../proposal.ts'
import { findProposal } from './proposal.ts'

/** The versions of an authority's general terms. */
export const listGeneralTerms = (db: Read, authorityId: string): Promise<GeneralTerms[]> =>
  db
    .selectFrom('decisions.general_terms')
    .select([
      'version',
      'in_force_on as inForceOn',
      'first_share as firstShare',
      'report_months as reportMonths',
      sql<Words>`registry`.as('registry'),
      sql<readonly Words[]>`clauses`.as('clauses'),
    ])
    .where('authority_id', '=', authorityId)
    .execute()

/** Name and address of a person, as a decision tells whom to ask (HL 44 §). */
const contactOf = (db: Read, personId: string) =>
  db.selectFrom('people.person').select(['name', 'email as address']).where('id', '=', personId).executeTakeFirst()

/** What is or may be secret in this very version. A secret text that stood there earlier covers nothing of what is public now. */
const coveredIn = async (db: Read, { applicationId, number }: Version): Promise<readonly string[]> =>
  (await findPublicVersion(db, { applicationId, number }))?.secrecy.covered ?? []

/** When the application itself arrived, whatever has supplemented or changed it since. */
const arrivalOf = async (db: Read, { applicationId, arrivedAt }: Version): Promise<Date> =>
  (await findArrival(db, applicationId))?.arrivedAt ?? arrivedAt

/**
 * Everything that the decision on an application is drawn out of, on a day; `signer` is who would sign. Undefined where there is no
 * proposal that can be signed, or nothing was submitted.
 */
export async function findDraftGround(
  db: Read,
  applicationId: string,
  { signer, on }: { readonly signer: { readonly name: string }; readonly on: Day },
): Promise<DraftGround | undefined> {
  const [version, proposal] = [await findVersion(db, applicationId), await findProposal(db, applicationId)]
  if (version === undefined || proposal === undefined || !isDecisionKind(proposal.kind)) return undefined
  const call = await findCall(db, version.callId)
  const presenter = await contactOf(db, proposal.who)
  if (call === undefined || presenter === undefined) return undefined
  const { kind, cents, reasons, exception, terms } = proposal
  return {
    submission: version.content,
    covered: await coveredIn(db, version),
    caseNumber: version.caseNumber ?? '',
    arrivedAt: await arrivalOf(db, version),
    coordinator: version.coordinator,
    call,
    generalTerms: inForce(await listGeneralTerms(db, call.authority.id), on) ?? null,
    proposal: { kind, cents, reasons, exception, terms },
    presenter,
    signer: { name: signer.name },
  }
}

type Judgement = NonNullable<Awaited<ReturnType<typeof mediansFor>>>

/** What a proposal for an application is judged by, with what it is read from. Undefined where nothing was submitted. */
export async function findGround(
  db: Read,
  applicationId: string,
): Promise<{ version: Version; call: Call; judgement: Judgement | undefined; ground: Ground } | undefined> {
  const version = await findVersion(db, applicationId)
  const call = version === undefined ? undefined : await findCall(db, version.callId)
  if (version === undefined || call === undefined) return undefined
  const judgement = await mediansFor(db, applicationId)
  const ground: Ground = {
    inAssessment: version.state === 'in_assessment',
    totalCents: version.totalCents,
    soughtCents: version.soughtCents,
    highestShare: call.highestShare,
    capCents: call.capCents,
    threshold: judgement === undefined ? 'not_assessed' : judgement.failed === null ? 'passed' : 'failed',
  }
  return { version, call, judgement, ground }
}
