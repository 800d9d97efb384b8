import { listCompanions } from '../../catalogue/reads/cooperation.ts'
import { findSeenWork } from '../../catalogue/reads/seen-work.ts'
import { titleOf } from '../../catalogue/title.ts'
import { Absent, found } from '../../io/absent.ts'
import {
  badInputStatus,
  hereOf,
  page,
  refusalStatus,
  routes,
  seeOther,
  tellingHereOf,
  type Asking,
} from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { dayOf } from '../../kit/dates.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { answerSuggestion } from '../actions/answer-suggestion.ts'
import { suggest } from '../actions/suggest.ts'
import { ProjectCooperation, type ProjectProps } from '../pages/project.tsx'
import { SuggestionPage, type SuggestionProps } from '../pages/suggestion.tsx'
import { projectPolicy, suggestionPolicy } from '../policy.ts'
import { aboutProject } from '../project.ts'
import { listPledgesOf } from '../reads/pledges.ts'
import { listSpacesOfWork } from '../reads/spaces.ts'
import { findSuggestion, listSuggestionsOf } from '../reads/suggestions.ts'
import { projectTexts } from '../texts/project.ts'
import { suggestionTexts } from '../texts/suggestion.ts'
import { idOfForm } from './space-here.ts'

type Ask = Asking<Actor>

const deeds = ['accept', 'dismiss'] as const
const longestTyped = 20_000

/** What the page of a suggestion begins with; absent for those who lead none of its projects. */
async function suggestionHere(outside: Outside, c: Ask): Promise<SuggestionProps> {
  const { who } = hereOf(c, outside)
  const id = c.req.param('id') ?? ''
  const suggestion = found(isId(id) ? await findSuggestion(outside.read, id) : undefined)
  if (!may(suggestionPolicy, who, 'read', suggestion)) throw new Absent()
  const own = found(suggestion.sides.find(({ organisationId }) => organisationId === who.actingFor?.id))
  const done = deeds.find((deed) => deed === c.req.query('done'))
  return { view: c.var, suggestion, own, answers: may(suggestionPolicy, who, 'answer', suggestion), done }
}

const suggestion = (outside: Outside) => async (c: Ask) =>
  page(c, <SuggestionPage {...await suggestionHere(outside, c)} />)

/** POST: accepts or dismisses; an agreement leads into the space that it has opened. */
const answer = (outside: Outside) => async (c: Ask) => {
  const { lang, form } = c.var
  const props = await suggestionHere(outside, c)
  const deed = form.text('deed') === 'dismiss' ? 'dismiss' : 'accept'
  const why = form.text('why').slice(0, longestTyped)
  const outcome = await answerSuggestion(tellingHereOf(c, outside), props.suggestion.id, { deed, why })
  if (!outcome.ok) {
    const errors = [{ field: 'why', text: suggestionTexts[lang].refusal[outcome.refusal] }]
    const status = outcome.refusal.startsWith('why') ? badInputStatus : refusalStatus
    return page(c, <SuggestionPage {...props} done={undefined} why={why} errors={errors} />, status)
  }
  const { space } = outcome.value
  if (deed === 'accept' && space !== null) return seeOther(c, paths.ownSpace(lang, space, { done: 'agreed' }))
  return seeOther(c, `${paths.suggestion(lang, props.suggestion.id)}?done=${deed}`)
}

const mostCompanions = 10
const deedsOfProject = ['suggested', 'kept'] as const

/** What the page of a project's cooperation begins with; absent for those who do not lead it. */
async function projectHere(outside: Outside, c: Ask): Promise<ProjectProps> {
  const { who } = hereOf(c, outside)
  const work = await findSeenWork(outside.read, who, c.req.param('slug'))
  const about = aboutProject(work)
  if (work.kind !== 'project' || !may(projectPolicy, who, 'see', about)) throw new Absent()
  const [companions, suggestions, spaces, pledges] = await Promise.all([
    listCompanions(outside.read, work, dayOf(c.var.now), mostCompanions),
    listSuggestionsOf(outside.read, work.id),
    listSpacesOfWork(outside.read, work.id),
    listPledgesOf(outside.read, [work.id]),
  ])
  return {
    view: c.var,
    slug: work.slug,
    title: titleOf(work, c.var.lang),
    example: work.example,
    companions: companions.map((one) => ({ ...one, newId: newId() })),
    suggestions,
    spaces,
    suggests: may(projectPolicy, who, 'suggest', about),
    newId: newId(),
    pledges,
    done: deedsOfProject.find((deed) => deed === c.req.query('done')),
  }
}

const project = (outside: Outside) => async (c: Ask) =>
  page(c, <ProjectCooperation {...await projectHere(outside, c)} />)

/** The last part of an address, or what was typed in its place. */
const slugIn = (typed: string) => (typed.trim().split('?')[0] ?? '').replace(/\/+$/, '').split('/').at(-1) ?? ''

/** POST: suggests to those who lead another project that they work together. */
const suggesting = (outside: Outside) => async (c: Ask) => {
  const { lang, form } = c.var
  const props = await projectHere(outside, c)
  const typed = { to: form.text('to').slice(0, 500), said: form.text('said').slice(0, longestTyped) }
  const id = idOfForm(c)
  const outcome = await suggest(tellingHereOf(c, outside), props.slug, { id, to: slugIn(typed.to), said: typed.said })
  if (outcome.ok) return seeOther(c, paths.projectCooperation(lang, props.slug, { done: 'suggested' }))
  const field = outcome.refusal === 'said_long' ? 'said' : 'to'
  const errors = [{ field, text: projectTexts[lang].refusal[outcome.refusal] }]
  const status = outcome.refusal === 'suggested_already' ? refusalStatus : badInputStatus
  return page(c, <ProjectCooperation {...props} newId={id} typed={typed} errors={errors} done={undefined} />, status)
}

/** What is suggested between projects, and what those who lead them answer. */
export const suggestionDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/my/suggestions/:id', suggestion(outside))
    .post('/:lang/my/suggestions/:id', answer(outside))
    .get('/:lang/my/projects/:slug/cooperation', project(outside))
    .post('/:lang/my/projects/:slug/suggestions', suggesting(outside))
