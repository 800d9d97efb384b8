import type { Next } from 'hono'
import { questionsOf } from '../../forms/form.ts'
import type { Question } from '../../forms/question.ts'
import { parsedAnswer } from '../../forms/reading.ts'
import { hereOf, page, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import type { Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { saveSeen } from '../actions/save-seen.ts'
import { seenOf, type Clash } from '../clash.ts'
import { MergePage } from '../pages/merge.tsx'
import { listKept } from '../reads/kept.ts'
import { rowsSentIn } from '../seen-rows.ts'
import { nextStep, type Workspace } from '../workspace.ts'
import { opened } from './opened.ts'

type Ask = Asking<Actor>

function onwards(work: Workspace, section: string, lang: Lang): string {
  const next = nextStep(work, section)
  const { id } = work.application
  return next === null ? paths.applicationSubmission(lang, id) : paths.applicationSection(lang, id, next)
}

type Sent = { readonly work: Workspace; readonly section: string; readonly questions: readonly Question[] }

/** The page as it was sent, beside what is kept now. */
async function again(c: Ask, outside: Outside, { work, section, questions }: Sent) {
  const { form } = c.var
  const kept = await listKept(
    outside.read,
    work.application.id,
    questions.map(({ key }) => key),
  )
  const read = questions.map((question) => ({ question, is: parsedAnswer(question, form, work.purposes) }))
  const clashes = read.flatMap(({ question: { key }, is }): readonly Clash[] => {
    const theirs = kept.get(key)
    if (theirs === undefined) return []
    return [{ question: key, mine: is.ok ? is.value : form.text(key), theirs, base: theirs.value }]
  })
  const faults = read.flatMap(({ is }) => (is.ok ? [] : is.faults))
  return { view: c.var, work, section, clashes, faults, sent: form }
}

/** The questions that the form merges, without those where the other's answer stays. */
const mergedIn = ({ form }: Ask['var'], work: Workspace, section: string): readonly Question[] => {
  const sent = new Set(form.all('merged'))
  return questionsOf(work.form, section).filter(({ key }) => sent.has(key) && form.text(`keep.${key}`) !== 'theirs')
}

/** POST: what stays in the fields that two people changed. Changed once more meanwhile, they are merged once more. */
const merge = (outside: Outside) => async (c: Ask, next: Next) => {
  const { lang, form } = c.var
  const section = c.req.param('section') ?? ''
  const work = await opened(c, outside)
  if (!work.form.sections.some(({ key }) => key === section)) return next()
  const questions = mergedIn(c.var, work, section)
  const read = questions.map((question) => [question.key, parsedAnswer(question, form, work.purposes)] as const)
  const back = await again(c, outside, { work, section, questions })
  if (back.faults.length > 0) return page(c, <MergePage {...back} />, 422)
  const answers = Object.fromEntries(read.flatMap(([key, is]) => (is.ok ? [[key, is.value]] : [])))
  const [seen, rows] = [seenOf(form, questions), rowsSentIn(form, questions)]
  const outcome = await saveSeen(hereOf(c, outside), work.application.id, { answers, seen, rows })
  if (!outcome.ok) return page(c, <MergePage {...back} refused={outcome.refusal} />, 409)
  const { clashes } = outcome.value
  if (clashes.length > 0) return page(c, <MergePage {...back} clashes={clashes} />, 409)
  return seeOther(c, onwards(work, section, lang))
}

/** Where texts that two people wrote are merged. */
export const web = (outside: Outside) =>
  routes<Actor>().post('/:lang/my/applications/:id/sections/:section/merge', merge(outside))
