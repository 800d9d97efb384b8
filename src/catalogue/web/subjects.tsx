import { allowed } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { dayOf } from '../../kit/dates.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { settleFamilies } from '../actions/settle-families.ts'
import { settleSubjects } from '../actions/settle-subjects.ts'
import { aboutOf } from '../adoption/policy.ts'
import { SubjectsPage, type SubjectsPageProps } from '../pages/subjects.tsx'
import { listFamilies } from '../reads/families.ts'
import { findOffer } from '../reads/offer.ts'
import { findSeenWork } from '../reads/seen-work.ts'
import { listProposedSubjects, listSubjects, listSubjectsSettled } from '../reads/subjects.ts'
import { subjectPolicy } from '../subject/policy.ts'
import { subjectTexts } from '../texts/subjects.ts'
import { titleOf } from '../title.ts'
import type { Work } from '../work.ts'

type Ask = Asking<Actor>

const mostProposed = 6

async function workHere(c: Ask, outside: Outside): Promise<Work> {
  const { who } = hereOf(c, outside)
  const work = await findSeenWork(outside.read, who, c.req.param('slug'))
  allowed(may(subjectPolicy, who, 'settle', aboutOf(work)), work.public)
  return work
}

async function propsOf(c: Ask, outside: Outside, work: Work): Promise<SubjectsPageProps> {
  const [confirmed, proposed, removed, settled, families, { families: chosen }] = await Promise.all([
    listSubjects(outside.read, work.id),
    listProposedSubjects(outside.read, work.id, mostProposed),
    listSubjects(outside.read, work.id, 'removed'),
    listSubjectsSettled(outside.read, work.id),
    listFamilies(outside.read),
    findOffer(outside.read, work.id, dayOf(c.var.now)),
  ])
  return {
    view: c.var,
    work,
    title: titleOf(work, c.var.lang),
    confirmed,
    proposed,
    removed,
    families,
    chosen,
    ticked: confirmed.map((one) => one.yso),
    name: '',
    settled,
    errors: [],
    saved: c.req.query('saved') !== undefined,
  }
}

const show = (outside: Outside) => async (c: Ask) =>
  page(c, <SubjectsPage {...await propsOf(c, outside, await workHere(c, outside))} />)

const keysIn = (texts: readonly string[]) => texts.filter((one) => /^p\d{1,9}$/.test(one)).slice(0, 200)

/** POST: what was ticked describes the work, the rest of what was offered does not. */
const settle = (outside: Outside) => async (c: Ask) => {
  const work = await workHere(c, outside)
  const { form, lang } = c.var
  const ticked = keysIn(form.all('subject'))
  const name = form.text('name').trim().slice(0, 200)
  const offered = keysIn(form.text('offered').split(' '))
  const outcome = await settleSubjects(hereOf(c, outside), work.slug, { offered, ticked, name })
  if (outcome.ok) return seeOther(c, `${paths.subjects(lang, work.slug)}?saved`)
  const field = outcome.refusal === 'unknown_subject' ? 'name' : 'subject'
  const errors = [{ field, text: subjectTexts[lang].faults[outcome.refusal] }]
  return page(
    c,
    <SubjectsPage {...await propsOf(c, outside, work)} ticked={ticked} name={name} errors={errors} />,
    badInputStatus,
  )
}

/** POST: the problems that were ticked are those that the work solves. */
const settleProblems = (outside: Outside) => async (c: Ask) => {
  const work = await workHere(c, outside)
  const { form, lang } = c.var
  await settleFamilies(hereOf(c, outside), work.slug, form.all('family').slice(0, 100))
  return seeOther(c, `${paths.subjects(lang, work.slug)}?saved`)
}

/** The subjects of a work out of the national vocabulary, and the problems that it solves. */
export const subjectDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/subjects/:slug', show(outside))
    .post('/:lang/subjects/:slug', settle(outside))
    .post('/:lang/subjects/:slug/families', settleProblems(outside))
