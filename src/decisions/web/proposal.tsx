import { findHandled } from '../../assessment/reads/handled.ts'
import { allowed, found, NobodyYet, shown } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { dayOf } from '../../kit/dates.ts'
import { centsFrom, typedEuros } from '../../kit/money.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { propose } from '../actions/propose.ts'
import { drafted } from '../draft.ts'
import type { Typed } from '../pages/proposal-form.tsx'
import { ProposalPage } from '../pages/proposal.tsx'
import { proposalPolicy } from '../policy.ts'
import { overBy } from '../pot.ts'
import { highestGrant, isProposalKind, type Proposal, type ProposalRefusal } from '../proposal.ts'
import { findDraftGround, findGround } from '../reads/ground.ts'
import { findProposal, listProposals } from '../reads/proposal.ts'
import { suggestions } from '../suggested.ts'
import { texts } from '../texts.ts'
import { words } from '../words/labels.ts'

type Ask = Asking<Actor>
type Came = { readonly typed: Typed; readonly errors: readonly FieldError[]; readonly refused?: string | undefined }

const nothingTyped: Typed = { kind: '', cents: '', reasons: '', exception: '', terms: '', suggested: [] }
const typedOf = (proposal: Proposal | undefined): Typed =>
  proposal === undefined
    ? nothingTyped
    : {
        kind: proposal.kind,
        cents: proposal.cents === null ? '' : typedEuros(proposal.cents),
        reasons: proposal.reasons,
        exception: proposal.exception,
        terms: proposal.terms,
        suggested: [],
      }

type Judged = NonNullable<Awaited<ReturnType<typeof findGround>>>

/** The form as it stands: what was saved, or what came back with its errors. */
const formOf = ({ version, judgement, ground }: Judged, proposal: Proposal | undefined, { typed, errors }: Came) => ({
  applicationId: version.applicationId,
  caseLang: version.lang,
  revision: proposal?.revision ?? 0,
  typed,
  errors,
  soughtCents: version.soughtCents,
  highestCents: highestGrant(ground),
  suggestions: suggestions(judgement, version.lang),
  needsException: ground.threshold !== 'passed',
})

/** The decision as the proposal would have it, signed by whoever decides. */
async function draftOf(c: Ask, outside: Outside, { version }: Judged) {
  const on = dayOf(c.var.now)
  const ground = await findDraftGround(outside.read, version.applicationId, {
    signer: { name: texts[version.lang].proposal.signer },
    on,
  })
  return ground === undefined ? undefined : drafted(ground, on)
}

/** The case, for somebody who may read its proposal. */
const handledBy = async (outside: Outside, id: string, who: Actor) =>
  shown(isId(id) ? await findHandled(outside.read, id) : undefined, (one) => may(proposalPolicy, who, 'read', one))

/** Everything that the page shows, or Absent for whom it is not. */
async function propsOf(c: Ask, outside: Outside, back?: Came) {
  const id = c.req.param('id') ?? ''
  const { who } = c.var
  if (who === null) throw new NobodyYet()
  const handled = await handledBy(outside, id, who)
  const judged = found(await findGround(outside.read, id))
  const { version, call, judgement, ground } = judged
  const proposal = await findProposal(outside.read, id)
  const came = back ?? { typed: typedOf(proposal), errors: [] }
  return {
    view: c.var,
    title: version.content.title,
    caseNumber: version.caseNumber ?? '',
    applicant: version.coordinator.name,
    example: version.example,
    call,
    ground,
    proposal,
    hundredths: judgement?.hundredths ?? null,
    draft: await draftOf(c, outside, judged),
    refused: came.refused,
    overCents: overBy([...(await listProposals(outside.read, call.id)).values()], call.appropriationCents),
    mayPropose: may(proposalPolicy, who, 'propose', handled) && ground.inAssessment,
    saved: c.req.query('saved') !== undefined,
    form: formOf(judged, proposal, came),
  }
}

const show = (outside: Outside) => async (c: Ask) => page(c, <ProposalPage {...await propsOf(c, outside)} />)

const fieldOf: Readonly<Record<ProposalRefusal, string | null>> = {
  not_in_assessment: null,
  changed_meanwhile: null,
  sum_missing: 'cents',
  over_sought: 'cents',
  over_share: 'cents',
  reasons_missing: 'reasons',
  exception_missing: 'exception',
  text_too_long: 'reasons',
}

const typedIn = ({ form }: Ask['var']): Typed => ({
  kind: form.text('kind'),
  cents: form.text('cents'),
  reasons: form.text('reasons'),
  exception: form.text('exception'),
  terms: form.text('terms'),
  suggested: form.all('suggested'),
})

/** What cannot be read at all: no kind chosen, a sum that is no sum. */
function unreadable(typed: Typed, c: Ask): readonly FieldError[] {
  const { lang } = c.var
  if (!isProposalKind(typed.kind)) return [{ field: 'kind', text: texts[lang].proposal.kindMissing }]
  const bad = typed.kind === 'granted' && typed.cents.trim() !== '' && !centsFrom(typed.cents).ok
  return bad ? [{ field: 'cents', text: words[lang].refusal.sum_missing }] : []
}

/** The sentences that were chosen, after what was typed, each once. */
const withSuggested = ({ reasons, suggested }: Typed): string =>
  [reasons.trim(), ...suggested.filter((sentence) => !reasons.includes(sentence))]
    .filter((text) => text !== '')
    .join('\n')

async function came(c: Ask, outside: Outside, typed: Typed, refusal: ProposalRefusal) {
  const text = words[c.var.lang].refusal[refusal]
  const field = fieldOf[refusal]
  const back = field === null ? { typed, errors: [], refused: text } : { typed, errors: [{ field, text }] }
  return page(c, <ProposalPage {...await propsOf(c, outside, back)} />, refusalStatus)
}

const keep = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  const id = c.req.param('id') ?? ''
  const typed = typedIn(c.var)
  allowed(may(proposalPolicy, here.who, 'propose', await handledBy(outside, id, here.who)), true)
  const errors = unreadable(typed, c)
  if (!isProposalKind(typed.kind) || errors.length > 0)
    return page(c, <ProposalPage {...await propsOf(c, outside, { typed, errors })} />, badInputStatus)
  const sum = centsFrom(typed.cents)
  const { kind, exception, terms } = typed
  const entry = {
    kind,
    cents: kind === 'granted' && sum.ok ? sum.value : null,
    reasons: withSuggested(typed),
    exception,
    terms,
  }
  const outcome = await propose(here, id, { ...entry, revision: Number(c.var.form.text('revision')) })
  return outcome.ok
    ? seeOther(c, `${paths.deskProposal(c.var.lang, id)}?saved`)
    : came(c, outside, typed, outcome.refusal)
}

/** The presenter's page of one proposal. */
export const proposalDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk/cases/:id/proposal', show(outside))
    .post('/:lang/desk/cases/:id/proposal', keep(outside))
