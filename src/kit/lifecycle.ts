import { done, refuse, type Outcome } from './outcome.ts'

type Shape<L> = { [State in keyof L]: Record<string, keyof L & string> }
export type StateOf<L> = keyof L & string
export type StepOf<L> = { [State in keyof L]: keyof L[State] }[keyof L] & string

/** Declares states and their steps; a step to an undeclared state does not compile. */
export const lifecycle = <const L extends Shape<L>>(states: L): L => states

/** The state that a step leads to. Refuses `step_not_allowed` where the state has no such step. */
export function step<L extends Shape<L>>(
  life: L,
  from: StateOf<L>,
  name: StepOf<L>,
): Outcome<StateOf<L>, 'step_not_allowed'> {
  const steps: Record<string, StateOf<L>> = life[from]
  const to = Object.hasOwn(steps, name) ? steps[name] : undefined
  return to === undefined ? refuse('step_not_allowed') : done(to)
}
