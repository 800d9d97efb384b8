import { seedFile } from '../../io/seed-file.ts'
import { criteriaIn, valuesOfCriteria } from '../entry/criteria.ts'
import { typedFrom, type EntryError, type Values } from '../entry/typed.ts'
import { proposalOf, withProposed, type Proposal, type ProposalFile } from '../proposed-criteria.ts'

/** The criteria that we propose, round by round. */
export const proposals = (): readonly Proposal[] => seedFile<ProposalFile[]>('calls/criteria.json').map(proposalOf)

type Taken = { readonly values: Values; readonly errors: readonly EntryError[]; readonly taken?: string }

/**
 * The form with the criteria that we propose for a round, where its button asks for them; nothing is saved. Undefined where it does not.
 * What is wrong in the typed criteria is told first: it could not be kept beside them.
 */
export function takenCriteria(values: Values, offered: readonly Proposal[]): Taken | undefined {
  const typed = typedFrom(values)
  const proposal = offered.find(({ round }) => round === typed.text('take'))
  if (proposal === undefined) return undefined
  const { value, errors } = criteriaIn(typed)
  return errors.length > 0
    ? { values, errors }
    : {
        values: { ...values, ...valuesOfCriteria(withProposed(value, proposal.criteria)) },
        errors,
        taken: proposal.round,
      }
}
