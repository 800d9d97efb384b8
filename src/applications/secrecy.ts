import { isAsked, type Form } from '../forms/form.ts'
import { isBlank } from '../forms/missing.ts'
import type { Question } from '../forms/question.ts'
import { say } from '../kit/texts.ts'
import { partName } from '../register/secrecy/part.ts'
import { isClosed, standingOf, type Secrecy, type SecrecyRequest, type Standing } from '../register/secrecy/secrecy.ts'
import { words } from '../register/words.ts'
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

/** Whether the answer to a question may be secret: free texts, rows and files may, a choice or a sum too. */
export const mayBeSecret = ({ key, kind }: Pick<Question, 'key' | 'kind'>): boolean =>
  kind !== 'declaration' && !alwaysPublic.includes(key)

/** What an application or a version of it holds, as far as it can be secret. */
export type Holds = Pick<Submission, 'answers'> & {
  readonly attachments: readonly { readonly id: string; readonly hash: string }[]
}

/** A part with what it says: the answer, or the hash of the file. */
export type PartSaid = { readonly part: string; readonly says: unknown }

/** The parts that are there and may be secret: answers to what is asked, and attachments. */
export function partsIn(form: Pick<Form, 'questions'>, { answers, attachments }: Holds): readonly PartSaid[] {
  const isThere = (question: Question) =>
    mayBeSecret(question) && isAsked(form, question, answers) && !isBlank(question, answers[question.key])
  return [
    ...form.questions
      .filter(isThere)
      .map(({ key }) => ({ part: partName({ kind: 'answer', key }), says: answers[key] })),
    ...attachments.map(({ id, hash }) => ({ part: partName({ kind: 'attachment', key: id }), says: hash })),
  ]
}

/** What the form itself asks to be kept secret: questions that it calls secret, or for the authority alone. */
export const askedByForm = (form: Pick<Form, 'questions'>): readonly SecrecyRequest[] =>
  form.questions
    .filter((question) => question.visibility !== 'public' && mayBeSecret(question))
    .map(({ key, ground: said }) => ({
      id: null,
      part: partName({ kind: 'answer', key }),
      ground: null,
      said,
      reason: '',
      at: null,
      by: null,
    }))

/** What parties and form ask, a party's own words after those of the form. */
export const withForm = (form: Pick<Form, 'questions'>, secrecy: Secrecy): Secrecy => ({
  ...secrecy,
  requests: [...askedByForm(form), ...secrecy.requests],
})

/** A part that is or was asked about, with how it stands. */
export type Stood = PartSaid & { readonly standing: Standing }

/** Whether an answer names a file: a file question answers with the ids of attachments. */
const namesFile = ({ says }: PartSaid, attachment: string) =>
  [says].flat().some((one) => partName({ kind: 'attachment', key: String(one) }) === attachment)

/** A file that nobody has decided of by itself stands as the closed answer does that names it. */
const asItsAnswer = (one: Stood, all: readonly Stood[]): Stood => {
  if (one.standing.kind !== 'open') return one
  const naming = all.find((other) => isClosed(other.standing) && namesFile(other, one.part))
  return naming === undefined ? one : { ...one, standing: naming.standing }
}

/**
 * How those parts stand that somebody asks about or that the authority has decided of, and the files that such answers name; the others
 * are public. `digestOf` is that of io/digest.ts; `secrecy` is `withForm`.
 */
export function stoodIn(
  parts: readonly PartSaid[],
  secrecy: Secrecy,
  digestOf: (said: unknown) => string,
): readonly Stood[] {
  const named = new Set([...secrecy.requests, ...secrecy.decisions].map(({ part }) => part))
  const open: Standing = { kind: 'open' }
  const all = parts.map(({ part, says }) => ({
    part,
    says,
    standing: named.has(part) ? standingOf(secrecy, part, digestOf(says)) : open,
  }))
  return all.map((one) => asItsAnswer(one, all)).filter(({ standing }) => standing.kind !== 'open')
}

/** What one reader is shown of a version: how its parts stand, and which are covered for this reader. */
export type Shown = { readonly stood: readonly Stood[]; readonly covered: readonly string[] }

/** Nothing is secret, nothing is covered. */
export const allOpen: Shown = { stood: [], covered: [] }

/** The decisions that count: of the same text the newest. */
const counting = ({ decisions }: Secrecy) =>
  decisions.filter(
    (one, index) => !decisions.slice(index + 1).some(({ part, digest }) => part === one.part && digest === one.digest),
  )

/**
 * What is covered for somebody who may not see what is secret: what is closed now, and what is closed in an earlier text, because the
 * answers to requests show what a field said before. `stood` is of every text that is shown, the earlier ones too.
 */
export const coveredOf = (stood: readonly Stood[], secrecy: Secrecy): readonly string[] => [
  ...new Set([
    ...stood.filter((one) => isClosed(one.standing)).map(({ part }) => part),
    ...counting(secrecy)
      .filter(({ outcome }) => outcome === 'secret')
      .map(({ part }) => part),
  ]),
]

/** The form as it was answered: only what was asked, without conditions, so that covering an answer hides no other. */
export const asAnswered = <F extends Pick<Form, 'questions'>>(form: F, answers: Submission['answers']): F => ({
  ...form,
  questions: form.questions
    .filter((question) => isAsked(form, question, answers))
    .map((question) => ({ ...question, when: null })),
})

const isCovered = (covered: readonly string[], kind: 'answer' | 'attachment', key: string) =>
  covered.includes(partName({ kind, key }))

/** A version without what is covered: no answer and no name of a file is left in it, so no page can show it by mistake. */
export const withoutCovered = (content: Submission, covered: readonly string[]): Submission => ({
  ...content,
  answers: Object.fromEntries(Object.entries(content.answers).filter(([key]) => !isCovered(covered, 'answer', key))),
  attachments: content.attachments.map((file, index) =>
    isCovered(covered, 'attachment', file.id)
      ? { ...file, name: say(words[content.lang].coveredFile, { number: index + 1 }) }
      : file,
  ),
})

/** How a part stands for a reader: undefined where nobody asks and nothing is decided. */
export const standingIn = ({ stood }: Shown, kind: 'answer' | 'attachment', key: string): Standing | undefined =>
  stood.find(({ part }) => part === partName({ kind, key }))?.standing

/** How a part stands, for somebody who may not read why: without what it says and without the reasons that were written. */
export const withoutReasons = ({ part, standing }: Stood): Stood => {
  if (standing.kind === 'open') return { part, says: null, standing }
  const request = standing.request === null ? null : { ...standing.request, reason: '' }
  if (standing.kind === 'asked') return { part, says: null, standing: { ...standing, request } }
  return { part, says: null, standing: { ...standing, request, decision: { ...standing.decision, reason: '' } } }
}

/** Whether a part is covered for a reader. */
export const isCoveredIn = ({ covered }: Shown, kind: 'answer' | 'attachment', key: string): boolean =>
  isCovered(covered, kind, key)
