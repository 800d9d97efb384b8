/** One kind of event of a room. `data` holds ids, numbers and codes, never names or texts. Never changed: a new shape is a new `v`. */
export type Recorded<What extends string, About extends string, Data = Record<never, never>> = {
  readonly what: What
  readonly aboutKind: About
  readonly about: string
  readonly caseId?: string | null
  readonly data: Data
}
export type AnyEvent = Recorded<string, string, object>
