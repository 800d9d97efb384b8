import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type NoteKind = 'info' | 'warn' | 'bad' | 'good'

const icons = { info: 'info', warn: 'clock', bad: 'warning', good: 'check' } as const
const classes = { info: 'note', warn: 'note warn', bad: 'note bad', good: 'note good' } as const

type Props = { kind?: NoteKind | undefined; title?: string | undefined; children?: ReactNode }

const Body = ({ kind = 'info', title, children }: Props) => (
  <>
    <Icon name={icons[kind]} />
    <div>
      {title === undefined ? null : <p className="strong">{title}</p>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  </>
)

/** A remark in the text that is always there. */
export const Note = (props: Props) => (
  <div className={classes[props.kind ?? 'info']}>
    <Body {...props} />
  </div>
)

/** What came of the last deed, on top of the page: said aloud at once, focused where the browser honours autofocus. */
export const Alert = (props: Props) => (
  <div
    className={classes[props.kind ?? 'info']}
    role={props.kind === 'bad' ? 'alert' : 'status'}
    tabIndex={-1}
    autoFocus
  >
    <Body {...props} />
  </div>
)
