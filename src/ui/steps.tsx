import type { ReactNode } from 'react'
import { Status, type StatusKind } from './status.tsx'

export type Step = {
  readonly href: string
  readonly text: string
  /** Letter or number before the words. */
  readonly mark?: string | undefined
  readonly status?: { readonly kind: StatusKind; readonly text: ReactNode } | undefined
  /** Somebody who is there now. */
  readonly who?: string | undefined
  readonly current?: boolean | undefined
}

/** The parts of a long form with their states, each a page of its own; the current one is marked. */
export const Steps = ({ label, steps }: { label: string; steps: readonly Step[] }) => (
  <nav aria-label={label}>
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.href}>
          <a href={step.href} aria-current={step.current === true ? 'page' : undefined}>
            <span>{step.mark}</span>
            <span>{step.text}</span>
            {step.status === undefined ? null : <Status kind={step.status.kind}>{step.status.text}</Status>}
            {step.who === undefined ? null : <span className="who">{step.who}</span>}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
