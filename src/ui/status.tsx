import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

/** ok: done · due: somebody must act · busy: being worked on · none: not begun or over · bad: stopped, refused. */
export type StatusKind = 'ok' | 'due' | 'busy' | 'none' | 'bad'

const icons = { ok: 'check', due: 'clock', busy: 'pen', none: 'circle', bad: 'warning' } as const

type Props = { kind: StatusKind; icon?: IconName | undefined; children: ReactNode }

/** A state as word, icon and colour together, never colour alone. `icon` overrides the one of the kind. */
export const Status = ({ kind, icon, children }: Props) => (
  <span className={`status ${kind}`}>
    <Icon name={icon ?? icons[kind]} />
    <span>{children}</span>
  </span>
)
