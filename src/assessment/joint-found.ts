import { authorityMayAlone, fewestOf, type JointRule } from '../calls/joint-rule.ts'

/**
 * What the kinds of the parties say of the joint rule of a call: it needs as many municipalities or joint authorities as it says; a
 * joint authority may stand alone where it lets it (domain.md R-A4).
 */
export function jointFound(call: JointRule, kinds: readonly (string | undefined)[]) {
  if (call.jointOnly === null) return ['unclear', 'unsaid'] as const
  if (!call.jointOnly) return ['fulfilled', 'not_asked'] as const
  const eligible = kinds.filter((kind) => kind === 'municipality' || kind === 'joint_authority')
  if (eligible.length >= fewestOf(call)) return ['fulfilled', 'parties_enough'] as const
  return eligible[0] === 'joint_authority' && authorityMayAlone(call)
    ? (['fulfilled', 'joint_authority'] as const)
    : (['not_fulfilled', 'parties_few'] as const)
}
