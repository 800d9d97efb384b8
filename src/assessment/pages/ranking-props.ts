import type { View } from '../../frame/view.ts'
import type { RankedCall } from '../listed.ts'
import type { Tab } from '../tab.ts'
import type { WhatIf } from '../what-if.ts'

/** What the page of the ranking and its tables are given. */
export type RankingProps = { view: View; ranked: RankedCall; tabs: readonly Tab[]; whatIf: WhatIf }
