import type { Answers } from '../forms/answer.ts'
import type { Form } from '../forms/form.ts'
import { isBlank } from '../forms/missing.ts'
import { partName } from '../register/secrecy/part.ts'
import { isClosed, standingOf, type Secrecy, type SecrecyRequest, type Standing } from '../register/secrecy/secrecy.ts'
import { mayBeSecret, type PartSaid } from './secret-part.ts'

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

/** How the answers stand that the form asks of those who handle the case alone: those that are given, or all, where `answers` is left out. */
export const forHandlers = (form: Pick<Form, 'questions'>, answers?: Answers): readonly Stood[] =>
  form.questions
    .filter((question) => question.visibility === 'handlers')
    .filter((question) => answers === undefined || !isBlank(question, answers[question.key]))
    .map(({ key }) => ({
      part: partName({ kind: 'answer', key }),
      says: null,
      standing: { kind: 'handlers', request: null },
    }))

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

/** How a part stands, for somebody who may not read why: without what it says and without the reasons that were written. */
export const withoutReasons = ({ part, standing }: Stood): Stood => {
  if (standing.kind === 'open' || standing.kind === 'handlers') return { part, says: null, standing }
  const request = standing.request === null ? null : { ...standing.request, reason: '' }
  if (standing.kind === 'asked') return { part, says: null, standing: { ...standing, request } }
  return { part, says: null, standing: { ...standing, request, decision: { ...standing.decision, reason: '' } } }
}
