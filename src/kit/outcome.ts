/** What a rule or an action answers: done with a value, or refused with a code that the person is told in words. */
export type Done<T> = { readonly ok: true; readonly value: T }
export type Refusal<Code extends string = string> = { readonly ok: false; readonly refusal: Code }
export type Outcome<T, Code extends string> = Done<T> | Refusal<Code>

export const done = <T>(value: T): Done<T> => ({ ok: true, value })
export const refuse = <Code extends string>(refusal: Code): Refusal<Code> => ({ ok: false, refusal })
