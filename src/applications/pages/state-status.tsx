import type { Lang } from '../../kit/lang.ts'
import { Status, type StatusKind } from '../../ui/status.tsx'
import type { ApplicationState } from '../application.ts'
import { words } from '../words.ts'

const kinds = {
  draft: 'busy',
  submitted: 'ok',
  in_assessment: 'busy',
  decided: 'ok',
  withdrawn: 'none',
  transferred: 'none',
} as const satisfies Record<ApplicationState, StatusKind>

/** How an application stands, in the same word and colour wherever its parties see it. */
export const StateStatus = ({ state, lang }: { state: ApplicationState; lang: Lang }) => (
  <Status kind={kinds[state]}>{words[lang].state[state]}</Status>
)
