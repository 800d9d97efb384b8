import { sum, type Cents } from '../kit/money.ts'

/** What was applied for under one purpose; null where an application names none. */
export type Demand = { readonly purpose: string | null; readonly count: number; readonly soughtCents: Cents }

/** The demand of all purposes together. */
export const demandInAll = (demands: readonly Demand[]): Pick<Demand, 'count' | 'soughtCents'> => ({
  count: demands.reduce((all, one) => all + one.count, 0),
  soughtCents: sum(demands.map((one) => one.soughtCents)),
})
