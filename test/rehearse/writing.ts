import { paths } from '../../src/paths.ts'
import { answerIn, answersOf, shortIn, tasksIn } from './answers.ts'
import type { Player } from './cast.ts'
import { costsFor, typed, type Costs } from './money.ts'
import type { Planned } from './plan.ts'
import type { Stage } from './play.ts'
import { formTo, Surprise, visitor, type Page, type Visitor } from './visitor.ts'
import type { Values } from './form.ts'

/** An application as its people know it. */
export type Written = {
  readonly id: string
  readonly planned: Planned
  readonly coordinator: Player
  readonly person: Visitor
}

const plainly = () => undefined

function playerIn({ cast }: Stage, key: string): Player {
  const player = cast.players.get(key)
  if (player === undefined) throw new Error(`nobody plays ${key}`)
  return player
}

const signedIn = async ({ ground }: Stage, player: Player): Promise<Visitor> => {
  const person = visitor(ground.origin)
  await person.signIn(player.subject, player.lang)
  return person
}

/** From the page of the call, by the button that stands there. Gives the id of the application. */
async function begin(stage: Stage, person: Visitor, lang: 'fi' | 'sv'): Promise<string> {
  const { slug } = stage.plan.call
  const page = await person.send(formTo(await person.get(paths.call(lang, slug)), paths.newApplication(lang, slug)))
  const id = /\/my\/applications\/([0-9a-f-]+)/.exec(page.path)?.[1]
  if (id === undefined) throw new Surprise(`no application was begun: ${page.path}`)
  return id
}

/** The options of a question, in the order in which the call lists them. */
const optionsOf = (page: Page, action: string, name: string) =>
  formTo(page, action)
    .controls.find((control) => control.name === name)
    ?.options.filter((option) => option !== '') ?? []

const declared = (page: Page, action: string): Values =>
  Object.fromEntries(
    formTo(page, action)
      .controls.filter(({ name }) => name.startsWith('declare_'))
      .map(({ name }) => [name, 'yes']),
  )

const ticks = (page: Page, action: string, section: string): Values => {
  if (section === 'declarations') return declared(page, action)
  return section === 'goals' ? { 'outputs.0.type': optionsOf(page, action, 'outputs.0.type')[0] ?? '' } : {}
}

async function answer(stage: Stage, { id, planned, person, coordinator }: Written): Promise<void> {
  const { lang } = coordinator
  const { call } = stage.plan
  const first = paths.applicationSection(lang, id, 'identity')
  const purposes = optionsOf(await person.get(first), first, 'purpose')
  const purpose = purposes[call.purposes.findIndex(({ key }) => key === planned.purpose)] ?? ''
  const sections = answersOf({
    planned,
    lang,
    purpose,
    startsOn: call.earliestOn,
    endsOn: call.latestOn,
  })
  for (const [section, values] of Object.entries({ ...sections, declarations: {} })) {
    const action = paths.applicationSection(lang, id, section)
    const page = await person.get(action)
    await person.fill(page, action, { ...values, ...ticks(page, action, section) }, plainly)
  }
}

/** Notes the first earlier work that the search finds for the title, as one to work with. */
async function noteFinding({ id, person, coordinator }: Written): Promise<boolean> {
  const { lang } = coordinator
  const page = await person.get(paths.applicationSection(lang, id, 'reuse'))
  const add = page.forms.find((form) => form.action === paths.applicationFindings(lang, id))
  if (add === undefined) return false
  const found = await person.send(add)
  const note = found.forms.find((form) => form.action.startsWith(`${paths.applicationFindings(lang, id)}/`))
  if (note === undefined) throw new Surprise('the finding that was added cannot be noted')
  await person.fill(found, note.action, { note: answerIn(lang), cooperate: ['yes'] }, (form) =>
    form.buttons.find(({ name }) => name === ''),
  )
  return true
}

const yearsOf = (stage: Stage) => {
  const [from, to] = [Number(stage.plan.call.earliestOn.slice(0, 4)), Number(stage.plan.call.latestOn.slice(0, 4))]
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/** A party types its own columns; the others are not there to be typed. */
async function typeCosts(
  person: Visitor,
  { id, lang, costs }: { id: string; lang: 'fi' | 'sv'; costs: Costs },
): Promise<void> {
  const page = await person.get(paths.applicationSection(lang, id, 'budget'))
  const own = page.forms.filter((form) => form.controls.some(({ name }) => name === 'own'))
  if (own.length !== 1) throw new Surprise(`${own.length} budgets can be typed instead of one's own`)
  const values = Object.fromEntries(Object.entries(costs.cells).map(([name, cents]) => [name, typed(cents)]))
  await person.fill(page, own[0]?.action ?? '', { ...values, own: typed(costs.ownCents) }, plainly)
}

const partnerId = (page: Page) => /\/partners\/([0-9a-f-]+)/.exec(page.path)?.[1] ?? ''

async function addPartner({ id, person, coordinator }: Written, partner: Player): Promise<string> {
  const { lang } = coordinator
  const page = await person.get(paths.applicationSection(lang, id, 'parties'))
  const added = await person.fill(page, paths.applicationPartners(lang, id), { organisation: partner.id }, plainly)
  const party = partnerId(added)
  await person.fill(added, paths.applicationPartner(lang, id, party), { tasks: tasksIn(partner.lang) }, plainly)
  return party
}

/** A partner's own person types its money, reads what it commits to, and commits. */
async function commit(
  stage: Stage,
  id: string,
  { player, party, costs }: { player: Player; party: string; costs: Costs },
): Promise<void> {
  const person = await signedIn(stage, player)
  const { lang } = player
  await typeCosts(person, { id, lang, costs })
  const action = paths.applicationCommitment(lang, id, party)
  await person.fill(await person.get(action), action, { position: shortIn(lang), basis: answerIn(lang) }, plainly)
}

async function describeOwnTasks({ id, person, coordinator }: Written): Promise<void> {
  const { lang } = coordinator
  const page = await person.get(paths.applicationSection(lang, id, 'parties'))
  const own = new RegExp(`${paths.applicationPartners(lang, id)}/[0-9a-f-]+`).exec(page.html)?.[0] ?? ''
  await person.fill(await person.get(own), own, { tasks: tasksIn(lang) }, plainly)
}

/** Everything of an application but sending it: answers, reuse check, partners, money, commitments. */
export async function write(
  stage: Stage,
  planned: Planned,
): Promise<Written & { commitments: number; findings: number }> {
  const coordinator = playerIn(stage, planned.coordinator)
  const person = await signedIn(stage, coordinator)
  const written = { id: await begin(stage, person, coordinator.lang), planned, coordinator, person }
  const partners = planned.partners.map((key) => playerIn(stage, key))
  const costs = costsFor(planned.soughtCents, stage.plan.call.highestShare, {
    parties: partners.length + 1,
    years: yearsOf(stage),
  })
  await answer(stage, written)
  const findings = (await noteFinding(written)) ? 1 : 0
  await describeOwnTasks(written)
  const parties: string[] = []
  for (const partner of partners) parties.push(await addPartner(written, partner))
  await typeCosts(person, { id: written.id, lang: coordinator.lang, costs: costs[0] ?? { cells: {}, ownCents: 0 } })
  for (const [i, player] of partners.entries())
    await commit(stage, written.id, {
      player,
      party: parties[i] ?? '',
      costs: costs[i + 1] ?? { cells: {}, ownCents: 0 },
    })
  return { ...written, findings, commitments: partners.length }
}
