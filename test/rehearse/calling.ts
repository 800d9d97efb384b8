import { momentOf, writtenDay } from '../../src/kit/dates.ts'
import { typedEuros } from '../../src/kit/money.ts'
import { paths } from '../../src/paths.ts'
import type { CallPlan, ClausePlan, CriterionPlan, InThree } from './plan.ts'
import { buttonOf, formTo, visitor, type Page, type Visitor } from './visitor.ts'
import type { Values } from './form.ts'
import type { Stage } from './play.ts'

const lang = 'fi'
const inThree = (name: string, words: InThree): Values => ({
  [`${name}.fi`]: words.fi,
  [`${name}.sv`]: words.sv,
  [`${name}.en`]: words.en,
})
const joined = (values: readonly Values[]): Values => Object.assign({}, ...values)
const day = (iso: string) => writtenDay(iso, 'fi')

const clauses = (name: string, rows: readonly ClausePlan[]) =>
  joined(rows.map((row, i) => inThree(`${name}.${i}.words`, row.words)))
const criterion = (row: CriterionPlan, i: number): Values => ({
  ...inThree(`criteria.${i}.name`, row.name),
  [`criteria.${i}.weight`]: String(row.weight),
  [`criteria.${i}.core`]: row.core ? ['yes'] : [],
  [`criteria.${i}.lowest`]: row.core ? '2' : '',
  ...joined(Object.entries(row.anchors).map(([point, words]) => inThree(`criteria.${i}.anchor.${point}`, words))),
})

/** What is typed into each part of the call. */
const partsOf = (call: CallPlan): Readonly<Record<string, Values>> => ({
  basics: {
    ...inThree('title', call.title),
    ...inThree('summary', call.summary),
    ...inThree('description', call.description),
    ...inThree('law', call.legalBasis),
    kind: 'project',
  },
  purposes: { ...clauses('purposes', call.purposes), ...clauses('aims', call.aims) },
  ...(call.exclusions.length === 0 ? {} : { exclusions: clauses('exclusions', call.exclusions) }),
  applicants: {
    applicants: ['municipality', 'joint_authority'],
    joint: call.jointOnly ? 'yes' : 'no',
    trial: call.trialRequired ? ['yes'] : [],
  },
  money: {
    appropriation: typedEuros(call.appropriationCents),
    share: String(call.highestShare),
    vat: 'no',
  },
  criteria: joined(call.criteria.map(criterion)),
  conditions: clauses('conditions', call.conditions),
  timetable: {
    'opens.day': day(call.opensAt.day),
    'opens.time': call.opensAt.time.replace(':', '.'),
    'closes.day': day(call.closesAt.day),
    'closes.time': call.closesAt.time.replace(':', '.'),
    earliest: day(call.earliestOn),
    latest: day(call.latestOn),
  },
})

const save = (form: Parameters<typeof buttonOf>[0]) => buttonOf(form, 'onward', 'here')

/** The newest of the forms that are offered. */
function firstForm(page: Page, action: string): string {
  const offered =
    formTo(page, action)
      .controls.find(({ name }) => name === 'form')
      ?.options.filter((option) => option !== '') ?? []
  return offered[0] ?? ''
}

/** What can only be chosen once the page offers it: the form. */
const chosenOn = (page: Page, action: string, part: string): Values =>
  part === 'basics' ? { form: firstForm(page, action) } : {}

async function write(officer: Visitor, call: CallPlan): Promise<number> {
  const begin = await officer.get(paths.newDeskCall(lang))
  await officer.fill(
    begin,
    paths.deskCalls(lang),
    { ...inThree('title', call.title), slug: call.slug },
    () => undefined,
  )
  const parts = Object.entries(partsOf(call))
  for (const [part, values] of parts) {
    const action = paths.deskCallPart(lang, call.slug, part)
    const page = await officer.get(action)
    await officer.fill(page, action, { ...values, ...chosenOn(page, action, part) }, save)
  }
  return parts.length
}

/** Everybody who can be given a duty is given it: the invented ministry has nobody else. */
async function giveDuties(officer: Visitor, call: CallPlan): Promise<number> {
  const action = paths.deskCallPart(lang, call.slug, 'people')
  let given = 0
  for (let page = await officer.get(action); ; given++) {
    const form = page.forms.find((one) =>
      one.controls.some(({ name, values }) => name === 'deed' && values.includes('give')),
    )
    if (form === undefined) return given
    const person = form.controls.find(({ name }) => name === 'person')?.options.find((id) => id !== '') ?? ''
    page = await officer.send(form, { values: { person } })
  }
}

/** A second person reads the call in Swedish and marks it as checked. */
async function check(checker: Visitor, call: CallPlan): Promise<void> {
  await checker.get(paths.deskCallPreview('sv', call.slug))
  const action = paths.deskCallCheck('sv', call.slug)
  await checker.send(formTo(await checker.get(action), action))
}

async function publish(officer: Visitor, call: CallPlan): Promise<void> {
  const action = paths.deskCallPublication(lang, call.slug)
  await officer.send(formTo(await officer.get(action), action))
}

/** The officer writes the call at the desk and gives the duties, a second person checks it, it is published; the public reads it. */
export async function announceCall({ plan, ground, cast, ledger }: Stage): Promise<void> {
  const { call } = plan
  await ledger.phase(
    'Call',
    async () => {
      const officer = visitor(ground.origin)
      await officer.signIn(cast.presenter, lang)
      const parts = await write(officer, call)
      const duties = await giveDuties(officer, call)
      const checker = visitor(ground.origin)
      await checker.signIn(cast.checker, 'sv')
      await check(checker, call)
      await publish(officer, call)
      ground.clock.moveTo(momentOf(call.opensAt.day, call.opensAt.time))
      const pages = await Promise.all(
        (['fi', 'sv', 'en'] as const).map((one) => visitor(ground.origin).get(paths.call(one, call.slug))),
      )
      return { parts, duties, pages }
    },
    ({ parts, duties, pages }) =>
      `${parts} parts written, ${duties} duties given, checked by a second person, published and read in ${pages.length} languages`,
  )
}
