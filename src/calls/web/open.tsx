import { shown } from '../../io/absent.ts'
import { page, routes, type Asking } from '../../io/http.ts'
import { newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { listCaseLanguages } from '../../people/reads/case-languages.ts'
import { listKinds } from '../../people/reads/organisation-kind.ts'
import { isOpen, isPrepared, type Call } from '../call.ts'
import { sourceKeysOf } from '../fact.ts'
import { applicantChoices, choiceFrom } from '../filter.ts'
import { earlierRounds } from '../listing.ts'
import { isOver } from '../pages/call-known.ts'
import { CallPage } from '../pages/call.tsx'
import { CallDocument } from '../pages/call-document.tsx'
import { Calls } from '../pages/calls.tsx'
import { PreCheckPage } from '../pages/pre-check.tsx'
import { policy } from '../policy.ts'
import { answersFrom } from '../pre-check.ts'
import { findCallBySlug, findOutcome, listCalls, listFacts, listSources } from '../reads.ts'
import { listFormer } from '../reads/attachment.ts'
import { listFunding } from '../reads/funding.ts'
import { listAmendments } from '../reads/life.ts'
import { listNotices } from '../reads/notice.ts'
import { answeredAt, listThemes } from '../reads/public.ts'

type Ask = Asking<Actor>

const list = (outside: Outside) => async (c: Ask) => {
  const calls = await listCalls(outside.read, { who: null })
  const themes = await listThemes(outside.read, c.var.lang)
  const choice = choiceFrom((name) => c.req.query(name) ?? '', {
    themes: themes.map(({ key }) => key),
    applicants: applicantChoices(calls),
  })
  return page(
    c,
    <Calls view={c.var} calls={calls} choice={choice} themes={themes} kinds={await listKinds(outside.read)} />,
  )
}

/** The call with all that its page shows. */
async function known(outside: Outside, call: Call) {
  const [outcome, facts] = [await findOutcome(outside.read, call.id), await listFacts(outside.read, call.id)]
  const amendments = await listAmendments(outside.read, call.id)
  return {
    call,
    outcome,
    facts,
    amendments,
    answered: await answeredAt(outside.read, call.id),
    funding: await listFunding(outside.read, call.id),
    notices: await listNotices(outside.read, call.id),
    former: await listFormer(outside.read, call.id),
    sources: await listSources(outside.read, sourceKeysOf(call, facts, outcome)),
  }
}

const one = (outside: Outside, preview: boolean) => async (c: Ask) => {
  const deed = preview ? 'follow' : 'read'
  const call = shown(await findCallBySlug(outside.read, c.req.param('slug') ?? ''), (found) =>
    may(policy, c.var.who, deed, found),
  )
  const calls = await listCalls(outside.read, { who: null })
  const openNow = calls.filter((other) => isOpen(other, c.var.now))
  const draft = isPrepared(call)
  return page(
    c,
    <CallPage
      view={c.var}
      known={await known(outside, call)}
      newId={newId()}
      languages={isOpen(call, c.var.now) ? await listCaseLanguages(outside.read, c.var.who?.actingFor?.id) : []}
      openNow={openNow}
      earlier={isOver(call) ? [] : earlierRounds(call, calls)}
      preview={draft || preview}
    />,
  )
}

const document = (outside: Outside) => async (c: Ask) => {
  const call = shown(await findCallBySlug(outside.read, c.req.param('slug') ?? ''), (found) =>
    may(policy, c.var.who, 'read', found),
  )
  return page(c, <CallDocument view={c.var} known={await known(outside, call)} />)
}

const preCheck = (outside: Outside) => async (c: Ask) => {
  const call = shown(await findCallBySlug(outside.read, c.req.param('slug') ?? ''), (found) =>
    may(policy, null, 'read', found),
  )
  const calls = await listCalls(outside.read, { who: null, states: ['published'] })
  const openNow = calls.filter((other) => other.id !== call.id && isOpen(other, c.var.now))
  const answers = answersFrom((name) => c.req.query(name) ?? '', call)
  const asked = c.req.query('asked') !== undefined
  return page(c, <PreCheckPage view={c.var} call={call} answers={answers} asked={asked} openNow={openNow} />)
}

export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/calls', list(outside))
    .get('/:lang/calls/:slug', one(outside, false))
    .get('/:lang/calls/:slug/document', document(outside))
    .get('/:lang/calls/:slug/pre-check', preCheck(outside))
    .get('/:lang/desk/calls/:slug/preview', one(outside, true))
