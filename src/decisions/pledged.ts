import type { AnswerValue, Submission } from '../applications/submission.ts'
import type { PledgeKind, Promised } from '../cooperation/pledge.ts'

const inAnswers: readonly (readonly [key: string, kind: PledgeKind])[] = [
  ['cooperation_plan', 'plan'],
  ['packaging', 'packaging'],
  ['spreading_plan', 'spreading'],
  ['adoption_support', 'support'],
]

const bare = { words: '', otherWorkId: null, organisationId: null, dueOn: null }

const textOf = (answer: AnswerValue | undefined): string => (typeof answer === 'string' ? answer.trim() : '')

/** The names of the outputs that are promised, with their licences. */
function outputsOf(answer: AnswerValue | undefined): readonly string[] {
  if (!Array.isArray(answer)) return []
  return answer.flatMap((row) => {
    if (typeof row === 'string') return []
    const parts = [row.name, row.licence].map((part) => String(part ?? '').trim()).filter((part) => part !== '')
    return parts.length === 0 ? [] : [parts.join(', ')]
  })
}

/**
 * What an application promises about cooperation and about giving its results to others, in its order: the projects it cooperates with, its
 * plans and outputs, the declaration that results are shared, and the tasks of its parties (sources 2019, 2021). The form asks for no day
 * by which any of it is done, so none is told.
 */
export function pledgesIn({
  reuse,
  answers,
  partners,
}: Pick<Submission, 'reuse' | 'answers' | 'partners'>): readonly Promised[] {
  const texts = inAnswers.map(([key, kind]) => ({ ...bare, kind, words: textOf(answers[key]) }))
  return [
    ...reuse.findings
      .filter(({ cooperate }) => cooperate)
      .map(({ workId }) => ({ ...bare, kind: 'cooperate' as const, otherWorkId: workId })),
    ...texts.filter(({ words }) => words !== ''),
    ...outputsOf(answers.outputs).map((words) => ({ ...bare, kind: 'output' as const, words })),
    ...(answers.declare_sharing === true ? [{ ...bare, kind: 'sharing' as const }] : []),
    ...partners
      .filter(({ tasks }) => tasks.trim() !== '')
      .map(({ organisationId, tasks }) => ({ ...bare, kind: 'task' as const, organisationId, words: tasks.trim() })),
  ]
}
