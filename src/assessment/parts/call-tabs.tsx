import type { View } from '../../frame/view.ts'
import type { Call } from '../../calls/call.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Chips } from '../../ui/chips.tsx'
import type { Crumb } from '../../ui/crumbs.tsx'
import type { Tab } from '../tab.ts'
import { texts } from '../texts.ts'

export type CallHead = Pick<Call, 'slug' | 'title' | 'example'>
const addresses = {
  assessment: paths.deskCallAssessment,
  applications: paths.deskApplications,
  late: paths.deskLate,
  alike: paths.deskAlike,
  priority: paths.deskPriority,
  assignments: paths.deskAssignments,
  ranking: paths.deskRanking,
  proposals: paths.deskProposals,
  decisions: paths.deskDecisions,
} as const

/** The way through a call at the desk: what the person may open, the chosen one marked. Nothing where the person may open none. */
export const CallTabs = ({ view, slug, now, open }: { view: View; slug: string; now: Tab; open: readonly Tab[] }) =>
  open.length === 0 ? null : (
    <Chips
      label={texts[view.lang].parts.label}
      chips={open.map((tab) => ({
        href: addresses[tab](view.lang, slug),
        text: texts[view.lang].parts[tab],
        chosen: tab === now,
      }))}
    />
  )

/** The way to a page of a call at the desk: the desk, its calls, the call. */

export const callCrumbs = (view: View, call: CallHead): readonly Crumb[] => [
  { text: texts[view.lang].desk, href: paths.desk(view.lang) },
  { text: texts[view.lang].calls, href: paths.deskCalls(view.lang) },
  { text: plain(call.title, view.lang), href: paths.deskCall(view.lang, call.slug) },
]
