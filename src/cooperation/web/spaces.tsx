import { allowed, found } from '../../io/absent.ts'
import {
  badInputStatus,
  hereOf,
  page,
  routes,
  refusalStatus,
  seeOther,
  seenBy,
  tellingHereOf,
  type Asking,
} from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { filled } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { listApplicants } from '../../people/reads.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { chooseProjects } from '../actions/choose-projects.ts'
import { describeSpace, closeSpace } from '../actions/describe-space.ts'
import { openSpace } from '../actions/open-space.ts'
import { inviteesIn, mostInvited } from '../invitee.ts'
import { NewSpace } from '../pages/new-space.tsx'
import { OwnSpace } from '../pages/own-space.tsx'
import type { SpaceDone } from '../pages/own-space-props.ts'
import { SpaceWording } from '../pages/space-wording.tsx'
import { mayOpen, mayTakePart } from '../policy.ts'
import { entryOf, saidIn, type SpaceEntry } from '../space.ts'
import { activityTexts } from '../texts/activity.ts'
import { insideTexts } from '../texts/inside.ts'
import { myCooperation } from './mine.tsx'
import { freshId, idOfForm, insideHere, listLed, seenIn, sentToHere, spaceHere, writableHere } from './space-here.ts'

type Ask = Asking<Actor>

const longestTyped = 20_000
const entryIn = ({ form }: Ask['var']): SpaceEntry => ({
  name_fi: form.text('name_fi').slice(0, longestTyped),
  name_sv: form.text('name_sv').slice(0, longestTyped),
  about_fi: form.text('about_fi').slice(0, longestTyped),
  about_sv: form.text('about_sv').slice(0, longestTyped),
})
const empty: SpaceEntry = { name_fi: '', name_sv: '', about_fi: '', about_sv: '' }

const newSpace = (outside: Outside) => async (c: Ask) => {
  const { who } = hereOf(c, outside)
  allowed(mayOpen(who), mayTakePart(who))
  const led = await listLed(outside.read, who)
  const blank = { entry: empty, invited: '', words: '', works: [], errors: [] }
  return page(c, <NewSpace view={c.var} newId={newId()} led={led} {...blank} />)
}

const fieldsOfOpening = {
  nobody_invited: 'invited',
  no_organisation: 'invited',
  said_long: 'words',
  sent_already: 'name_fi',
} as const

const typedIn = (c: Ask) => ({
  entry: entryIn(c.var),
  invited: c.var.form.text('invited').slice(0, longestTyped),
  words: c.var.form.text('words').slice(0, longestTyped),
  works: c.var.form.all('works').filter(isId),
})

/** What was typed, read; or what is wrong with it, at its fields. */
async function readOpening(outside: Outside, c: Ask, { example, id }: { example: boolean; id: string }) {
  const t = insideTexts[c.var.lang].form.fault
  const typed = typedIn(c)
  const { said, faults } = saidIn(typed.entry)
  const known = await listApplicants(outside.read, example)
  const { invited, fault } = inviteesIn(typed.invited, known, { own: id, most: mostInvited })
  const holes = { names: fault?.names ?? '', most: String(mostInvited) }
  const wrong = fault === null ? [] : [{ field: 'invited', text: filled(t[fault.code], holes) }]
  const errors = [...faults.map(({ field, code }) => ({ field, text: t[code] })), ...wrong]
  return { typed, said, invited, errors }
}

/** POST: opens a space and invites others. */
const opening = (outside: Outside) => async (c: Ask) => {
  const { lang } = c.var
  const here = tellingHereOf(c, outside)
  allowed(mayOpen(here.who), mayTakePart(here.who))
  const id = idOfForm(c)
  const { typed, said, invited, errors } = await readOpening(outside, c, found(here.who.actingFor ?? undefined))
  const led = await listLed(outside.read, here.who)
  const again = (wrong: readonly FieldError[], refusal = '') =>
    page(
      c,
      <NewSpace view={c.var} newId={freshId(refusal, id)} led={led} {...typed} errors={wrong} />,
      refusal === 'sent_already' ? refusalStatus : badInputStatus,
    )
  if (errors.length > 0) return again(errors)
  const outcome = await openSpace(here, { id, said, invited, words: typed.words, works: typed.works })
  if (outcome.ok) return seeOther(c, paths.ownSpace(lang, outcome.value.slug, { done: 'opened' }))
  const text = filled(insideTexts[lang].form.fault[outcome.refusal], { names: typed.invited.replaceAll('\n', ', ') })
  return again([{ field: fieldsOfOpening[outcome.refusal], text }], outcome.refusal)
}

const isDone = (text: string): text is SpaceDone =>
  Object.hasOwn(insideTexts.fi.space.done, text) || Object.hasOwn(activityTexts.fi.done, text)

const inside = (outside: Outside) => async (c: Ask) => {
  const done = c.req.query('done') ?? ''
  const there = await insideHere(outside, c)
  await seenBy(c, outside, 'space', there.space.id)
  return page(c, <OwnSpace {...there} done={isDone(done) ? done : undefined} />)
}

const wording = (outside: Outside) => async (c: Ask) => {
  const space = await writableHere(outside, c)
  return page(c, <SpaceWording view={c.var} space={space} entry={entryOf(space)} errors={[]} />)
}

/** POST: says anew what a space is called and about. */
const describing = (outside: Outside) => async (c: Ask) => {
  const { lang } = c.var
  const space = await sentToHere(outside, c)
  const entry = entryIn(c.var)
  const t = insideTexts[lang].form.fault
  const { said, faults } = saidIn(entry)
  const errors = faults.map(({ field, code }) => ({ field, text: t[code] }))
  if (errors.length > 0)
    return page(c, <SpaceWording view={c.var} space={space} entry={entry} errors={errors} />, badInputStatus)
  const outcome = await describeSpace(hereOf(c, outside), space.slug, { seen: seenIn(c), said })
  if (outcome.ok) return seeOther(c, paths.ownSpace(lang, space.slug, { done: 'described' }))
  const { space: last } = await spaceHere(outside, c, true)
  const stale = [{ field: 'name_fi', text: t[outcome.refusal] }]
  return page(
    c,
    <SpaceWording
      view={c.var}
      space={last}
      entry={entry}
      errors={stale}
      isStale={outcome.refusal === 'changed_meanwhile'}
    />,
    refusalStatus,
  )
}

/** POST: chooses which own projects take part. */
const choosing = (outside: Outside) => async (c: Ask) => {
  const space = await sentToHere(outside, c)
  const outcome = await chooseProjects(hereOf(c, outside), space.slug, c.var.form.all('works').filter(isId))
  if (outcome.ok) return seeOther(c, paths.ownSpace(c.var.lang, space.slug, { done: 'projects' }))
  return page(c, <OwnSpace {...await insideHere(outside, c)} refusal="step_not_allowed" />, refusalStatus)
}

/** POST: ends a space for everybody. */
const closing = (outside: Outside) => async (c: Ask) => {
  const slug = c.req.param('slug') ?? ''
  await closeSpace(tellingHereOf(c, outside), slug)
  return seeOther(c, paths.ownSpace(c.var.lang, slug, { done: 'closed' }))
}

/** A space as its members see it: opened, described, ended. */
export const spaceDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/my/cooperation', async (c) => page(c, await myCooperation(outside, c)))
    .get('/:lang/my/cooperation-opening', newSpace(outside))
    .post('/:lang/my/cooperation-opening', opening(outside))
    .get('/:lang/my/cooperation/:slug', inside(outside))
    .get('/:lang/my/cooperation/:slug/wording', wording(outside))
    .post('/:lang/my/cooperation/:slug/wording', describing(outside))
    .post('/:lang/my/cooperation/:slug/projects', choosing(outside))
    .post('/:lang/my/cooperation/:slug/end', closing(outside))
