import { allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import type { Lang } from '../../kit/lang.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { AdoptionEvent } from '../adoption/events.ts'
import { aboutOf, adoptionPolicy } from '../adoption/policy.ts'
import { longestAnswer, longestQuestion, saidIn } from '../adoption/question.ts'
import { findWork } from '../reads.ts'
import { findAsker } from '../reads/work-questions.ts'
import { answerWorkQuestion, insertWorkQuestion } from '../store/adoption.ts'
import { titleOf } from '../title.ts'
import { coordinatorOf, type Work } from '../work.ts'
import { tellOrganisation } from './tell-organisation.ts'

type Asked = Here<Actor> & { readonly origin: string }
type Said = { readonly id: string; readonly words: string; readonly lang: Lang }

/** What every letter about a question holds. */
const letterOf = (here: Asked, work: Work, id: string) => ({
  titleIn: (lang: Lang) => titleOf(work, lang),
  address: (lang: Lang) => `${here.origin}/${lang}/adoption/${work.slug}#question-${id}`,
  about: work.id,
})

const tellOf = (
  tx: Write,
  here: Asked,
  what: AdoptionEvent['what'] & `work.${string}`,
  ids: { work: string; question: string },
) =>
  record<AdoptionEvent>(tx, here, {
    what,
    aboutKind: 'work',
    about: ids.work,
    data: { question: ids.question, organisation: here.who.actingFor?.id ?? '' },
  })

/**
 * A municipality asks of those who carried out a work; they are told by letter and answer in public. The same `id` twice is one
 * question. Refuses `missing` and `too_long`.
 */
export const askAboutWork = (here: Asked, slug: string, { id, words, lang }: Said) =>
  attempt(here.db, async (tx) => {
    const work = found(await findWork(tx, slug))
    allowed(may(adoptionPolicy, here.who, 'ask', aboutOf(work)), work.public)
    const own = found(here.who.actingFor ?? undefined)
    const outcome = saidIn(words, longestQuestion)
    if (!outcome.ok) return outcome
    const asked = { id, workId: work.id, organisationId: own.id, by: here.who.id, lang, at: here.now }
    await insertWorkQuestion(tx, { ...asked, words: outcome.value })
    const leader = coordinatorOf(work)?.id ?? null
    if (leader !== null)
      await tellOrganisation(tx, here.now, {
        ...letterOf(here, work, id),
        news: 'asked',
        to: leader,
        of: own.name,
        once: `work-asked:${id}`,
        example: work.example || own.example,
      })
    await tellOf(tx, here, 'work.asked', { work: work.id, question: id })
    return done({ id })
  })

/**
 * Those who lead a work answer a question about it, in public and once; who asked is told by letter. Refuses `missing`, `too_long` and
 * `answered_already`.
 */
export const answerAboutWork = (here: Asked, slug: string, { id, words, lang }: Said) =>
  attempt(here.db, async (tx) => {
    const work = found(await findWork(tx, slug))
    const asker = found(await findAsker(tx, work.id, id))
    allowed(may(adoptionPolicy, here.who, 'answer', aboutOf(work)), work.public)
    const outcome = saidIn(words, longestAnswer)
    if (!outcome.ok) return outcome
    const answered = await answerWorkQuestion(tx, id, { words: outcome.value, lang, by: here.who.id, at: here.now })
    if (!answered) return refuse('answered_already')
    await tellOrganisation(tx, here.now, {
      ...letterOf(here, work, id),
      news: 'answered',
      to: asker.organisationId,
      of: asker.name,
      once: `work-answered:${id}`,
      example: work.example || asker.example,
    })
    await tellOf(tx, here, 'work.answered', { work: work.id, question: id })
    return done({ id })
  })
