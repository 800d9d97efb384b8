import { hasLeft } from '../applications/application.ts'
import { decides, presents, type Case } from '../assessment/policy.ts'
import type { Policy, Rule } from '../kit/policy.ts'
import { actsForAuthority, holds, type Actor, type Role } from '../people/person.ts'

type Is<What> = Rule<Actor, What>

const disqualified: Is<Pick<Case, 'disqualified'>> = (who, what) => what.disqualified.includes(who.id)
const assesses: Is<Case> = (who, what) => what.assessors.some((one) => one.personId === who.id)
const unsent: Is<Case> = (_who, what) => what.state === 'draft'
const left: Is<Case> = (_who, what) => hasLeft(what)
const decidesIt: Is<Case> = (who, what) => decides(who, what)
const presentsIt: Is<Case> = (who, what) => presents(who, what)
const hidden = [unsent, disqualified]

/**
 * Before the decision: who prepares and who decides (domain.md 2.12, R-H9). Who decides does not present, who assesses a case does
 * neither, and who is disqualified does not see that it exists (HL 27 §). That the presenter of this very proposal does not sign it is
 * a rule (signature.ts), told in words.
 */
export const proposalPolicy: Policy<Actor, Case, 'read' | 'propose' | 'sign' | 'return'> = {
  read: { any: [presentsIt, decidesIt], never: [...hidden, assesses] },
  propose: { any: [presentsIt], never: [...hidden, assesses, decidesIt, left] },
  sign: { any: [decidesIt], never: [...hidden, assesses, left] },
  return: { any: [decidesIt], never: [...hidden, assesses, left] },
}

/** A signed decision as rights depend on it. */
export type Signed = {
  readonly authorityId: string
  /** Coordinator and every named implementer. */
  readonly partyIds: readonly string[]
  readonly disqualified: readonly string[]
}

const ofParty: readonly Role[] = ['admin', 'editor', 'finance', 'signatory', 'reader']
/** Officers of the authority that read every signed decision. */
export const decisionReaders = [
  'presenter',
  'decision_maker',
  'registrar',
  'programme_manager',
  'payer',
  'auditor',
] as const satisfies readonly Role[]

const party: Is<Signed> = (who, what) =>
  who.actingFor !== null && what.partyIds.includes(who.actingFor.id) && holds(who, ...ofParty)
const officer: Is<Signed> = (who, what) => who.actingFor?.id === what.authorityId && holds(who, ...decisionReaders)

/**
 * receive: reads it as a party, and is thereby served · follow: reads it at the desk with who has opened it. The public sees the list
 * of outcomes.
 */
export const decisionPolicy: Policy<Actor, Signed, 'receive' | 'follow'> = {
  receive: { any: [party] },
  follow: { any: [officer], never: [disqualified] },
}

/**
 * list: every proposal of a call · decide: signs them · follow: what is signed, for those who pay, audit, register and plan.
 */
export const callPolicy: Policy<
  Actor,
  Pick<Case, 'callId' | 'authorityId' | 'duties'>,
  'list' | 'decide' | 'follow'
> = {
  follow: { any: [(who, what) => who.actingFor?.id === what.authorityId && holds(who, ...decisionReaders)] },
  list: { any: [(who, what) => presents(who, what), (who, what) => decides(who, what)] },
  decide: { any: [(who, what) => decides(who, what)] },
}

type Ended = { readonly authorityId: string; readonly disqualified: readonly string[] }
const ofCase =
  (...held: readonly Role[]): Is<Ended> =>
  (who, what) =>
    actsForAuthority(who) && who.actingFor?.id === what.authorityId && holds(who, ...held)

/**
 * Cases whose time has come: who presents or keeps the register proposes that one be disposed of, another who keeps the register or decides
 * confirms it. That it is another person is a rule (register/disposal.ts), told in words.
 */
export const disposalPolicy: Policy<Actor, Ended, 'list' | 'propose' | 'revoke' | 'confirm'> = {
  list: { any: [ofCase('registrar', 'presenter', 'decision_maker')], never: [disqualified] },
  propose: { any: [ofCase('registrar', 'presenter')], never: [disqualified] },
  revoke: { any: [ofCase('registrar', 'presenter', 'decision_maker')], never: [disqualified] },
  confirm: { any: [ofCase('registrar', 'decision_maker')], never: [disqualified] },
}

type Terms = { readonly authorityId: string }
const ofAuthority: Is<Terms> = (who, what) => actsForAuthority(who) && who.actingFor?.id === what.authorityId
/**
 * General terms and the address of the registry: the administrator of the authority enters them, its officers read what their decisions
 * will say.
 */
export const termsPolicy: Policy<Actor, Terms, 'read' | 'enter'> = {
  read: { any: [(who, what) => ofAuthority(who, what) && holds(who, 'admin', ...decisionReaders)] },
  enter: { any: [(who, what) => ofAuthority(who, what) && holds(who, 'admin')] },
}
