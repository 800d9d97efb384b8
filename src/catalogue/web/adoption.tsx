import { Absent } from '../../io/absent.ts'
import { badInputStatus, page, refusalStatus, routes, seeOther, tellingHereOf, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { listHolders } from '../../people/reads.ts'
import { answerAboutWork, askAboutWork } from '../actions/ask-about-work.ts'
import { sizeClasses, type KinFilter } from '../adoption/likeness.ts'
import { aboutOf, adoptionPolicy, answering } from '../adoption/policy.ts'
import { AdoptionPage, type AdoptionPageProps } from '../pages/adoption.tsx'
import { findKin, listAdopters } from '../reads/adoption.ts'
import { findSeenWork } from '../reads/seen-work.ts'
import { listQuestionsOf } from '../reads/work-questions.ts'
import { titleOf } from '../title.ts'
import type { Work } from '../work.ts'

type Ask = Asking<Actor>

const workHere = (outside: Outside, c: Ask): Promise<Work> => findSeenWork(outside.read, c.var.who, c.req.param('slug'))

/** The most of a text that is shown again when it is refused, in characters. */
const longestTyped = 20_000

/** What an address narrows the list to; what does not fit is as if it were not there. */
function filterIn(c: Ask): KinFilter {
  const [region, language] = [c.req.query('region') ?? '', c.req.query('language')]
  return {
    size: sizeClasses.find((one) => one === c.req.query('size')),
    region: /^\d{2}$/.test(region) ? region : undefined,
    language: language === 'fi' || language === 'sv' ? language : undefined,
  }
}

type Error = AdoptionPageProps['error']

/** What the reader may do on the page. */
async function readerOf(outside: Outside, c: Ask, work: Work) {
  const { who } = c.var
  const about = aboutOf(work)
  const own = who?.actingFor?.id ?? null
  const declares = may(adoptionPolicy, who, 'declare', about)
  return {
    own,
    declares,
    me: own === null || !declares ? null : ((await findKin(outside.read, own)) ?? null),
    asks: may(adoptionPolicy, who, 'ask', about),
    answers: may(adoptionPolicy, who, 'answer', about),
  }
}

const leadersOf = (outside: Outside, { coordinatorId }: ReturnType<typeof aboutOf>) =>
  coordinatorId === null ? [] : listHolders(outside.read, coordinatorId, answering)

const toldIn = (c: Ask) =>
  c.req.query('sent') === undefined ? (c.req.query('answered') === undefined ? undefined : 'answer') : 'question'

async function adoptionPage(outside: Outside, c: Ask, work: Work, error?: Error): Promise<AdoptionPageProps> {
  const { read } = outside
  const { own, declares, ...reader } = await readerOf(outside, c, work)
  const [adopters, questions, leaders] = await Promise.all([
    listAdopters(read, work.id),
    listQuestionsOf(read, work.id, own, reader.answers),
    leadersOf(outside, aboutOf(work)),
  ])
  const again = adopters.some((one) => one.organisationId === own)
  const anew = error === undefined || questions.some((one) => one.id === error.at)
  return {
    ...reader,
    view: c.var,
    slug: work.slug,
    kind: work.kind,
    title: titleOf(work, c.var.lang),
    example: work.example,
    adopters,
    filter: filterIn(c),
    tells: declares ? (again ? 'again' : 'first') : 'no',
    told: toldIn(c),
    questions,
    nobody: leaders.length === 0,
    newId: anew ? newId() : error.at,
    error,
  }
}

/** GET: who uses a work. */
const adoption = (outside: Outside) => async (c: Ask) => {
  const work = await workHere(outside, c)
  return page(c, <AdoptionPage {...await adoptionPage(outside, c, work)} />)
}

/** POST: a question to those who carried out a work. */
const ask = (outside: Outside) => async (c: Ask) => {
  const here = tellingHereOf(c, outside)
  const work = await workHere(outside, c)
  const given = c.var.form.text('id')
  const [id, words] = [isId(given) ? given : newId(), c.var.form.text('words').slice(0, longestTyped)]
  const outcome = await askAboutWork(here, work.slug, { id, words, lang: c.var.lang })
  if (outcome.ok) return seeOther(c, `${paths.adoption(c.var.lang, work.slug, { sent: 1 })}#question-${id}`)
  const props = await adoptionPage(outside, c, work, { at: id, words, fault: outcome.refusal })
  return page(c, <AdoptionPage {...props} />, badInputStatus)
}

/** POST: the answer to a question. */
const answer = (outside: Outside) => async (c: Ask) => {
  const here = tellingHereOf(c, outside)
  const work = await workHere(outside, c)
  const [id, words] = [c.req.param('id') ?? '', c.var.form.text('words').slice(0, longestTyped)]
  if (!isId(id)) throw new Absent()
  const outcome = await answerAboutWork(here, work.slug, { id, words, lang: c.var.lang })
  if (outcome.ok) return seeOther(c, `${paths.adoption(c.var.lang, work.slug, { answered: 1 })}#question-${id}`)
  const props = await adoptionPage(outside, c, work, { at: id, words, fault: outcome.refusal })
  return page(c, <AdoptionPage {...props} />, outcome.refusal === 'answered_already' ? refusalStatus : badInputStatus)
}

/** Who uses a work, and questions to those who made it. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/adoption/:slug', adoption(outside))
    .post('/:lang/adoption/:slug/questions', ask(outside))
    .post('/:lang/adoption/:slug/questions/:id', answer(outside))
