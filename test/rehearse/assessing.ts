import { pointsField, reasonField } from '../../src/assessment/sent.ts'
import { texts } from '../../src/assessment/texts.ts'
import { daysLater, momentOf } from '../../src/kit/dates.ts'
import { paths } from '../../src/paths.ts'
import { answerIn } from './answers.ts'
import type { Written } from './writing.ts'
import type { Values } from './form.ts'
import { tagged, textOf } from './html.ts'
import type { Stage } from './play.ts'
import type { Planned } from './plan.ts'
import { buttonOf, formTo, Surprise, visitor, type Page, type Visitor } from './visitor.ts'

const lang = 'fi'
type Known = ReadonlyMap<string, Planned>
export const knownOf = (written: readonly Written[]): Known => new Map(written.map((one) => [one.id, one.planned]))

/** As in 2018: after the closing and before any points, the decision-maker lays down which purpose goes first. */
async function layPriority({ plan, ground, cast }: Stage): Promise<string | null> {
  const { slug, priority, purposes } = plan.call
  if (priority === null) return null
  const decider = visitor(ground.origin)
  await decider.signIn(cast.decider, lang)
  const action = paths.deskPriority(lang, slug)
  const page = await decider.get(action)
  const offered = formTo(page, action).controls.find(({ name }) => name === 'purpose')?.options ?? []
  const at = purposes.findIndex(({ key }) => key === priority.purpose)
  const { words } = purposes[at] ?? { words: priority.reason }
  await decider.fill(
    page,
    action,
    {
      purpose: offered[at] ?? '',
      'text.fi': words.fi,
      'text.sv': words.sv,
      'reason.fi': priority.reason.fi,
      'reason.sv': priority.reason.sv,
    },
    () => undefined,
  )
  return priority.purpose
}

/** After the closing the officer begins the assessment and shares out the work as it is suggested: two assessors to each. */
async function share(stage: Stage): Promise<number> {
  const { plan, ground, cast } = stage
  const { slug, closesAt } = plan.call
  ground.clock.moveTo(momentOf(daysLater(closesAt.day, 1), '09:00'))
  const officer = visitor(ground.origin)
  await officer.signIn(cast.presenter, lang)
  const begin = paths.deskCallAssessment(lang, slug)
  await officer.send(formTo(await officer.get(begin), begin))
  const action = paths.deskAssignments(lang, slug)
  const suggested = await officer.get(`${action}?suggest=1`)
  const form = suggested.forms.find((one) => one.controls.some(({ name }) => name === 'pair'))
  if (form === undefined) throw new Surprise('nothing is suggested to share out')
  await officer.send(form, { button: buttonOf(form, 'what', 'assign') })
  return form.controls.find(({ name }) => name === 'pair')?.values.length ?? 0
}

/** The flags that nobody has confirmed yet, by the rows of the table. */
const unconfirmed = (page: Page, id: string): readonly string[] =>
  tagged(page.root, 'tr').flatMap((row) => {
    if (!textOf(row).includes(texts[lang].file.unconfirmed)) return []
    const [form] = tagged(row, 'form')
    return [(form?.attributes.action ?? '').slice(paths.deskFlag(lang, id, '').length)]
  })

/** What the program proposes as fulfilled is confirmed at once; what it leaves open, a person looks at one by one. */
async function confirmFlags(officer: Visitor, id: string): Promise<number> {
  const all = paths.deskFlag(lang, id, 'all')
  let page = await officer.send(formTo(await officer.get(paths.deskCase(lang, id)), all))
  const open = unconfirmed(page, id)
  for (const key of open)
    page = await officer.fill(page, paths.deskFlag(lang, id, key), { note: answerIn(lang) }, (form) =>
      buttonOf(form, 'confirmed', 'fulfilled'),
    )
  if (unconfirmed(page, id).length > 0)
    throw new Surprise(`flags stay unconfirmed: ${unconfirmed(page, id).join(', ')}`)
  return open.length
}

const typedScores = (page: Page, id: string, points: readonly number[]): Values => {
  const form = formTo(page, paths.assessmentScores(lang, id))
  const keys = form.controls
    .map(({ name }) => name.split('.')[0] ?? '')
    .filter((key) => form.controls.some(({ name, kind }) => name === pointsField(key) && kind === 'radio'))
  const each = [...new Set(keys)]
  if (each.length !== points.length)
    throw new Surprise(`${each.length} criteria can be scored instead of ${points.length}`)
  return Object.fromEntries(
    each.flatMap((key, i) => [
      [pointsField(key), String(points[i])],
      [reasonField(key), `${answerIn(lang)} ${points[i]}.`],
    ]),
  )
}

/** Declares no conflict, reads, scores every criterion with a reason, and completes the sheet. */
async function score(assessor: Visitor, id: string, points: readonly number[]): Promise<void> {
  const address = paths.assessment(lang, id)
  const declare = await assessor.get(address)
  const page = await assessor.fill(declare, paths.assessmentConflict(lang, id), { declared: 'none' }, () => undefined)
  const whole = (form: Parameters<typeof buttonOf>[0]) =>
    form.buttons.find((one) => one.to === paths.assessmentSheet(lang, id))
  await assessor.fill(page, paths.assessmentScores(lang, id), typedScores(page, id, points), whole)
}

const waitingIn = (page: Page): readonly string[] => [
  ...new Set(
    tagged(page.root, 'a').flatMap((link) => /\/assess\/([0-9a-f-]{36})$/.exec(link.attributes.href ?? '')?.[1] ?? []),
  ),
]

/** Every assessor works through the own queue. The first to come gives an application its first sheet, the second its second. */
async function assessAll({ ground, cast }: Stage, known: Known): Promise<number> {
  const given = new Map<string, number>()
  for (const subject of cast.assessors) {
    const assessor = visitor(ground.origin)
    await assessor.signIn(subject, lang)
    for (const id of waitingIn(await assessor.get(paths.assess(lang)))) {
      const nth = given.get(id) ?? 0
      given.set(id, nth + 1)
      await score(assessor, id, known.get(id)?.sheets[nth] ?? [])
    }
  }
  return [...given.values()].reduce((sum, one) => sum + one, 0)
}

async function confirmAll({ ground, cast }: Stage, known: Known): Promise<number> {
  const officer = visitor(ground.origin)
  await officer.signIn(cast.presenter, lang)
  let open = 0
  for (const id of known.keys()) open += await confirmFlags(officer, id)
  return open
}

/** From the closing to two complete sheets on every application, with every flag confirmed by a person. */
export async function assess(stage: Stage, written: readonly Written[]): Promise<void> {
  const { ledger, ground, plan } = stage
  const known = knownOf(written)
  ground.clock.moveTo(momentOf(daysLater(plan.call.closesAt.day, 1), '08:30'))
  await ledger.phase(
    'Priority',
    () => layPriority(stage),
    (purpose) => (purpose === null ? 'no priority is laid down' : `${purpose} goes first, laid down after closing`),
  )
  await ledger.phase(
    'Assignment',
    () => share(stage),
    (pairs) => `${pairs} assessments shared out over ${stage.cast.assessors.length} assessors`,
  )
  await ledger.phase(
    'Flags',
    () => confirmAll(stage, known),
    (open) => `${known.size} applications checked, ${open} flags looked at one by one`,
  )
  ground.clock.moveTo(momentOf(plan.days.assessed, '09:00'))
  await ledger.phase(
    'Assessment',
    () => assessAll(stage, known),
    (sheets) => `${sheets} sheets complete, without conflicts, every criterion with its reason`,
  )
}
