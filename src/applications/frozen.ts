import type { Call } from '../calls/call.ts'
import { costTypesOf, type CostType } from '../calls/cost-type.ts'
import { budgetOf } from './budget.ts'
import { standing } from './commitment.ts'
import { isAdopting } from './adoption.ts'
import { periodOf, purposeOf, titleOf, type Content } from './content.ts'
import type { Application } from './application.ts'
import { promised, type Partner } from './partner.ts'
import type { Submission, SubmittedPartner } from './submission.ts'
import { termsOf } from './terms.ts'
import type { Workspace } from './workspace.ts'

function frozenPartner(partner: Partner): SubmittedPartner {
  const stands = standing(partner)
  const given = stands.kind === 'given' ? stands.commitment : null
  return {
    partnerId: partner.id,
    organisationId: partner.organisationId,
    name: partner.name,
    ...(partner.businessId === null ? {} : { businessId: partner.businessId }),
    ...(partner.code === null ? {} : { code: partner.code }),
    role: partner.role,
    lang: partner.lang,
    ...promised(partner),
    commitment: given === null ? null : { by: given.givenBy, position: given.position, at: given.at.toISOString() },
  }
}

type Case = Pick<Application, 'id' | 'callId' | 'formId' | 'lang'>

type OfCall = { readonly adopting: boolean; readonly costTypes: readonly CostType[] }

/** What an application says, and what its call makes of it: whether something is taken into use, and what the cost types are called now. */
export const inCall = <Of extends Content>(content: Of, call: Call): Of & OfCall => ({
  ...content,
  adopting: isAdopting(purposeOf(content.answers), termsOf(call)),
  costTypes: costTypesOf(call),
})

/** What a version holds: everything the application says at this moment, in a fixed order, so that its hash can be made again. */
export function frozen(application: Case, content: Content & OfCall, number: number): Submission {
  const { totalCents, soughtCents } = budgetOf(content.partners, null)
  const { decision, why, searched, findings } = content.reuse
  return {
    applicationId: application.id,
    callId: application.callId,
    formId: application.formId,
    number,
    lang: application.lang,
    title: titleOf(content.answers),
    purpose: purposeOf(content.answers),
    ...periodOf(content.answers),
    answers: content.answers,
    partners: content.partners.map(frozenPartner),
    totalCents,
    soughtCents,
    costTypes: content.costTypes,
    reuse: {
      decision,
      why,
      searched,
      findings: findings.map(({ workId, slug, title, note, cooperate }) => ({ workId, slug, title, note, cooperate })),
    },
    ...(content.adopting ? { adoption: content.adoption } : {}),
    attachments: content.attachments.map(({ id, name, hash, size, mediaType }) => ({
      id,
      name,
      hash,
      size,
      mediaType,
    })),
  }
}

/** What a version would hold if it were sent now. */
export const frozenNow = ({ application, call }: Pick<Workspace, 'application' | 'call'>): Submission =>
  frozen(application, inCall(application, call), (application.newest?.number ?? 0) + 1)
