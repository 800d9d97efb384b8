import type { CallDeed } from './policy.ts'

/** The pages of a call at the desk, in the order in which it is handled. */
export const tabs = [
  'assessment',
  'applications',
  'late',
  'alike',
  'priority',
  'assignments',
  'ranking',
  'proposals',
  'decisions',
] as const
export type Tab = (typeof tabs)[number]

const needs: Readonly<Record<Tab, CallDeed>> = {
  assessment: 'list',
  applications: 'list',
  late: 'admit_late',
  alike: 'list',
  priority: 'rank',
  assignments: 'assign',
  ranking: 'rank',
  proposals: 'rank',
  decisions: 'rank',
}

/** The pages that a person may open, by what the person may do in the call. */
export const tabsFor = (allows: (deed: CallDeed) => boolean): readonly Tab[] => tabs.filter((tab) => allows(needs[tab]))
