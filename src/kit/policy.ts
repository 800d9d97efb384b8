export type Rule<Who, What> = (who: Who, what: What) => boolean
export type Grant<Who, What> = {
  readonly any: readonly Rule<Who, What>[]
  readonly never?: readonly Rule<Who, What>[]
}
export type Policy<Who, What, Deed extends string> = Readonly<Record<Deed, Grant<Who, What>>>

/** Whether a person may do a deed: one of `any` holds and none of `never`. */
export function may<Who, What, Deed extends string>(
  policy: Policy<Who, What, Deed>,
  who: Who,
  deed: NoInfer<Deed>,
  what: What,
): boolean {
  const grant: Grant<Who, What> = policy[deed]
  const holds = (rule: Rule<Who, What>) => rule(who, what)
  return grant.any.some(holds) && !(grant.never ?? []).some(holds)
}
