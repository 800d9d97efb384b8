import { broughtTable } from '../../io/brought-table.ts'
import { Absent, allowed, found } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, routes, seeOther, type Asking } from '../../io/http.ts'
import { licencesIn } from '../../io/licences.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { plain, textsOf } from '../../kit/words.ts'
import { typedEuros } from '../../kit/money.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { changeOwnWork } from '../actions/change-own-work.ts'
import { enterOwnWorks } from '../actions/enter-own-works.ts'
import type { OwnTold } from '../own/own-told.ts'
import { readOwnTable } from '../own/own-table.ts'
import { ownEntryIn } from '../own/own-entry.ts'
import { nothingEntered, ownSaid } from '../own/own-work.ts'
import { ownPolicy } from '../own/policy.ts'
import { ownErrors } from '../parts/own-form.tsx'
import { OwnWorkPage, OwnWorks } from '../pages/own-works.tsx'
import { findOwnWork, listOwnWorks } from '../reads/own-works.ts'
import { ownTexts } from '../texts/own.ts'

type Ask = Asking<Actor>

/** The organisation acted for, for somebody who may tell of its works. */
function tellerIn(c: Ask, outside: Outside): string {
  const { who } = hereOf(c, outside)
  const organisationId = who.actingFor?.id ?? null
  const tells = may(ownPolicy, who, 'tell', { organisationId })
  allowed(tells, tells)
  return organisationId ?? ''
}

/** The page with what belongs to it always: the works told of, and an id for the next one. */
async function ownPage(
  c: Ask,
  outside: Outside,
  more: Partial<Omit<Parameters<typeof OwnWorks>[0], 'view' | 'works'>>,
) {
  const works = await listOwnWorks(outside.read, tellerIn(c, outside))
  const bad = (more.errors ?? []).length > 0
  return page(
    c,
    <OwnWorks view={c.var} works={works} id={newId()} entry={nothingEntered} errors={[]} {...more} />,
    bad ? badInputStatus : 200,
  )
}

const show = (outside: Outside) => (c: Ask) => ownPage(c, outside, { done: c.req.query('done') !== undefined })

const enter = (outside: Outside) => async (c: Ask) => {
  const entry = ownEntryIn(c.var.form.text, c.var.lang)
  const id = c.var.form.text('id')
  if (!isId(id)) throw new Absent()
  const judged = ownSaid(entry, { licencesIn })
  if ('faults' in judged) return ownPage(c, outside, { id, entry, errors: ownErrors(judged.faults, c.var.lang) })
  const { lang } = c.var
  const outcome = await enterOwnWorks(hereOf(c, outside), { from: 'form', works: [{ id, said: judged.said }] })
  const twice = outcome.ok && outcome.value.known.length > 0 && (await findOwnWork(outside.read, id)) === undefined
  if (twice) return ownPage(c, outside, { id, entry, errors: [{ field: 'title', text: ownTexts[lang].known }] })
  return seeOther(c, `${paths.ownWorks(lang)}?done`)
}

async function workIn(c: Ask, outside: Outside): Promise<OwnTold> {
  const id = c.req.param('work') ?? ''
  const { who } = hereOf(c, outside)
  const work = found(isId(id) ? await findOwnWork(outside.read, id) : undefined)
  const mine = may(ownPolicy, who, 'tell', { organisationId: work.enteredFor })
  allowed(mine, mine) // who may not change it does not learn that there is a page for it
  return work
}

const showOne = (outside: Outside) => async (c: Ask) => {
  const work = await workIn(c, outside)
  const entry = {
    title: textsOf(work.title),
    summary: textsOf(work.summary),
    contact: textsOf(work.contact),
    status: work.status ?? '',
    cost: work.costCents === null ? '' : typedEuros(work.costCents),
    form: work.form ?? '',
    licence: work.licence ?? '',
  }
  const changed = c.req.query('done') !== undefined
  return page(c, <OwnWorkPage view={c.var} work={work} entry={entry} errors={[]} changed={changed} />)
}

const change = (outside: Outside) => async (c: Ask) => {
  const work = await workIn(c, outside)
  const entry = ownEntryIn(c.var.form.text, c.var.lang)
  const judged = ownSaid(entry, { licencesIn, before: work })
  if ('faults' in judged) {
    const errors = ownErrors(judged.faults, c.var.lang)
    return page(c, <OwnWorkPage view={c.var} work={work} entry={entry} errors={errors} />, badInputStatus)
  }
  await changeOwnWork(hereOf(c, outside), work.id, judged.said)
  return seeOther(c, `${paths.ownWork(c.var.lang, work.id)}?done`)
}

/** POST: the rows that are right are entered, the others come back with their number and what to correct. */
const bring = (outside: Outside) => async (c: Ask) => {
  tellerIn(c, outside)
  const { lang } = c.var
  const { field, rows } = await broughtTable(c.var.form, 'table')
  const read = rows.ok ? readOwnTable(rows.value, { lang, licencesIn }) : rows
  if (!read.ok) {
    const text = ownTexts[lang].tableFaults[read.refusal]
    return ownPage(c, outside, { typed: c.var.form.text('table'), errors: [{ field, text }] })
  }
  const works = read.value.taken.map((one) => ({ id: newId(), ...one }))
  const outcome = await enterOwnWorks(hereOf(c, outside), { from: 'table', works })
  const { entered, known: there } = outcome.ok ? outcome.value : { entered: [], known: [] }
  const known = works
    .filter((work) => there.includes(work.id))
    .map(({ row, said }) => ({ row, title: plain(said.title, lang) }))
  return ownPage(c, outside, { report: { entered: entered.length, refused: read.value.refused, known } })
}

export const ownWorkDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/my/works', show(outside))
    .post('/:lang/my/works', enter(outside))
    .post('/:lang/my/works-table', bring(outside))
    .get('/:lang/my/works/:work', showOne(outside))
    .post('/:lang/my/works/:work', change(outside))
