import { Icon } from './icon.tsx'

/** How it stands with what was typed: kept, on its way, or kept only here because the connection is cut. */
export type SavingState = 'saved' | 'saving' | 'offline'

/** Says quietly that nothing is lost. `live`: read aloud when it changes. */
export const Saved = ({
  state,
  live = false,
  children,
}: {
  state: SavingState
  live?: boolean | undefined
  children: string
}) => (
  <p className={state === 'offline' ? 'status due' : 'saved'} role={live ? 'status' : undefined}>
    <Icon name={state === 'saved' ? 'check' : state === 'saving' ? 'half' : 'offline'} />
    <span>{children}</span>
  </p>
)
