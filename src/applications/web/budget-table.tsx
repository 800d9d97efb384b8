import { broughtTable } from '../../io/brought-table.ts'
import { allowed, found } from '../../io/absent.ts'
import { page, routes, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { sheetFile } from '../../io/sheet.ts'
import type { Actor } from '../../people/person.ts'
import { budgetSheet } from '../budget-sheet.ts'
import { readBudget } from '../budget-table.ts'
import { BudgetTablePage } from '../pages/budget-table.tsx'
import type { Partner } from '../partner.ts'
import { texts } from '../texts.ts'
import { budgetTexts } from '../texts/budget.ts'
import { costsOf } from '../budget-cells.ts'
import { yearsOf, type Workspace } from '../workspace.ts'
import { opened } from './opened.ts'

type Ask = Asking<Actor>

/** The own part, for somebody who writes its money: nobody brings sums into another's columns. */
function ownIn(c: Ask, work: Workspace): Partner {
  const partner = found(work.application.partners.find((one) => one.id === c.req.param('partner')))
  allowed(partner.id === work.own?.id && work.mayOwn.money, true)
  return partner
}

/** GET: where a table is pasted or a file chosen. */
const show = (outside: Outside) => async (c: Ask) => {
  const work = await opened(c, outside)
  return page(c, <BudgetTablePage view={c.var} work={work} partner={ownIn(c, work)} />)
}

/** POST: what was brought, shown beside what is there. Nothing is kept: the page has the ordinary form of the budget with the new sums in it. */
const look = (outside: Outside) => async (c: Ask) => {
  const work = await opened(c, outside)
  const partner = ownIn(c, work)
  const t = budgetTexts[c.var.lang]
  const typed = c.var.form.text('table')
  const { field, rows } = await broughtTable(c.var.form, 'table')
  const again = (text: string, more: Partial<Parameters<typeof BudgetTablePage>[0]> = {}) =>
    page(
      c,
      <BudgetTablePage view={c.var} work={work} partner={partner} typed={typed} errors={[{ field, text }]} {...more} />,
      422,
    )
  if (!rows.ok) return again(t[rows.refusal])
  const table = readBudget(rows.value, {
    years: yearsOf(work, c.var.now),
    types: costsOf(work),
    names: Object.values(partner.name).map((one) => one.text),
  })
  if (table.taken.length === 0 && table.ownCents === null) return again(t.noRows, { table })
  return page(c, <BudgetTablePage view={c.var} work={work} partner={partner} table={table} />)
}

/** GET: the budget of all parties to take away. */
const take = (outside: Outside, kind: 'csv' | 'xlsx') => async (c: Ask) => {
  const work = await opened(c, outside)
  const { lang, now } = c.var
  const t = budgetTexts[lang]
  const { partners, example } = work.application
  const said = texts[lang]
  const heads = { party: t.party, what: said.budget.costType, total: said.budget.total, example: said.example }
  return sheetFile(
    c,
    kind,
    t.fileName,
    budgetSheet({ partners, years: yearsOf(work, now), types: costsOf(work), lang, example, name: t.fileName, heads }),
  )
}

const at = '/:lang/my/applications/:id'

/** The budget to a spreadsheet and from one. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(`${at}/budget.csv`, take(outside, 'csv'))
    .get(`${at}/budget.xlsx`, take(outside, 'xlsx'))
    .get(`${at}/partners/:partner/budget-table`, show(outside))
    .post(`${at}/partners/:partner/budget-table`, look(outside))
