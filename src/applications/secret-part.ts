import { isAsked, type Form } from '../forms/form.ts'
import { isBlank } from '../forms/missing.ts'
import type { Question } from '../forms/question.ts'
import { partName, type Part } from '../register/secrecy/part.ts'
import type { Content } from './content.ts'
import { promised } from './partner.ts'
import type { Submission } from './submission.ts'

/** What is told of every application in public: it is never asked to be secret (domain.md 3.1 A, TVA 8 §). */
const alwaysPublic: readonly string[] = [
  'title_fi',
  'title_sv',
  'summary_fi',
  'summary_sv',
  'purpose',
  'starts_on',
  'ends_on',
]

/** Whether the answer to a question may be asked to be secret: free texts, rows and files may, a choice or a sum too; what is for those who handle the case alone is covered without asking. */
export const mayBeSecret = ({ key, kind, visibility }: Pick<Question, 'key' | 'kind' | 'visibility'>): boolean =>
  kind !== 'declaration' && visibility !== 'handlers' && !alwaysPublic.includes(key)

type HeldParty = Pick<Submission['partners'][number], 'partnerId' | 'tasks' | 'lines'>

/** What an application or a version of it holds, as far as it can be secret. */
export type Holds = Pick<Submission, 'answers' | 'reuse' | 'adoption'> & {
  readonly attachments: readonly { readonly id: string; readonly hash: string }[]
  readonly partners: readonly HeldParty[]
}

/** The same of an application as it is written now. */
export const heldIn = ({ partners, ...content }: Content): Holds => ({
  ...content,
  partners: partners.map((partner) => ({ partnerId: partner.id, ...promised(partner) })),
})

/** A part with what it says: the answer, the text, the rows of costs, or the hash of the file. */
export type PartSaid = { readonly part: string; readonly says: unknown }

const said = (kind: Part['kind'], key: string, says: unknown): PartSaid => ({ part: partName({ kind, key }), says })

/** A text that is a part by itself; nothing where it is blank. */
const textSaid = (kind: Part['kind'], key: string, text: string): readonly PartSaid[] =>
  text.trim() === '' ? [] : [said(kind, key, text)]

const ofParty = ({ partnerId, tasks, lines }: HeldParty): readonly PartSaid[] => [
  ...textSaid('tasks', partnerId, tasks),
  ...(lines.length === 0 ? [] : [said('costs', partnerId, lines)]),
]

const ofReuse = ({ reuse, adoption }: Holds): readonly PartSaid[] => [
  ...textSaid('reuse', 'searched', reuse.searched),
  ...textSaid('reuse', 'why', reuse.why),
  ...reuse.findings.flatMap(({ workId, note }) => textSaid('finding', workId, note)),
  ...textSaid('adoption', 'replaces', adoption?.replaces ?? ''),
]

/**
 * The parts that are there and may be secret: answers to what is asked, tasks and rows of costs of the parties, texts of the reuse check,
 * attachments. What a party costs, bears and seeks in all is told of every application (TVA 8 §).
 */
export function partsIn(form: Pick<Form, 'sections' | 'questions'>, held: Holds): readonly PartSaid[] {
  const { answers, attachments, partners } = held
  const isThere = (question: Question) =>
    mayBeSecret(question) && isAsked(form, question, answers) && !isBlank(question, answers[question.key])
  return [
    ...form.questions.filter(isThere).map(({ key }) => said('answer', key, answers[key])),
    ...partners.flatMap(ofParty),
    ...ofReuse(held),
    ...attachments.map(({ id, hash }) => said('attachment', id, hash)),
  ]
}
