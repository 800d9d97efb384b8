import { costTypesOf, withOthers, type CostType } from '../calls/cost-type.ts'
import type { BudgetCells } from './typed-budget.ts'
import { yearsOf, type Workspace } from './workspace.ts'

/** The cost types of the rows: those of the call, and behind them others in which somebody has money already. */
export const costsOf = ({ application, call }: Pick<Workspace, 'application' | 'call'>): readonly CostType[] =>
  withOthers(
    costTypesOf(call),
    application.partners.flatMap(({ lines }) => lines.map(({ costType }) => costType)),
  )

/** The cells that are typed into. */
export const cellsOf = (work: Workspace, now: Date): BudgetCells => ({
  years: yearsOf(work, now),
  costs: costsOf(work).map(({ key }) => key),
})
