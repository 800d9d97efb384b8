import { isAsked, isSectionAsked, type Form } from '../forms/form.ts'
import { say } from '../kit/texts.ts'
import { partName, type PartKind } from '../register/secrecy/part.ts'
import type { Standing } from '../register/secrecy/secrecy.ts'
import { words } from '../register/words.ts'
import { totalOf } from './budget.ts'
import type { Shown } from './secrecy.ts'
import type { Submission, SubmittedPartner } from './submission.ts'

/** The form as it was answered: only what was asked, without the conditions that held, so that covering an answer hides no other. */
export const asAnswered = <F extends Pick<Form, 'sections' | 'questions'>>(
  form: F,
  answers: Submission['answers'],
): F => ({
  ...form,
  sections: form.sections.map((section) =>
    isSectionAsked(form, section.key, answers) ? { ...section, when: null } : section,
  ),
  questions: form.questions
    .filter((question) => isAsked(form, question, answers))
    .map((question) => ({ ...question, when: null })),
})

type Is = (kind: PartKind, key: string) => boolean

const partnerWithout = (partner: SubmittedPartner, is: Is, instead: string): SubmittedPartner => ({
  ...partner,
  tasks: is('tasks', partner.partnerId) ? instead : partner.tasks,
  ...(is('costs', partner.partnerId) ? { lines: [], coveredCents: totalOf(partner.lines) } : {}),
})

const reuseWithout = (reuse: Submission['reuse'], is: Is, instead: string): Submission['reuse'] => ({
  ...reuse,
  why: is('reuse', 'why') ? instead : reuse.why,
  searched: is('reuse', 'searched') ? instead : reuse.searched,
  findings: reuse.findings.map((finding) => (is('finding', finding.workId) ? { ...finding, note: instead } : finding)),
})

const adoptionWithout = ({ adoption }: Submission, is: Is, instead: string): Pick<Submission, 'adoption'> =>
  adoption === undefined
    ? {}
    : { adoption: { ...adoption, replaces: is('adoption', 'replaces') ? instead : adoption.replaces } }

/**
 * A version without what is covered: no answer, no text, no row of costs and no name of a file is left in it, so no page can show it by
 * mistake. In the place of a text that always stands there stands `instead`, in the language of the case.
 */
export function withoutCovered(
  content: Submission,
  covered: readonly string[],
  instead: string = words[content.lang].coveredText,
): Submission {
  const is: Is = (kind, key) => covered.includes(partName({ kind, key }))
  return {
    ...content,
    ...adoptionWithout(content, is, instead),
    answers: Object.fromEntries(Object.entries(content.answers).filter(([key]) => !is('answer', key))),
    partners: content.partners.map((partner) => partnerWithout(partner, is, instead)),
    reuse: reuseWithout(content.reuse, is, instead),
    attachments: content.attachments.map((file, index) =>
      is('attachment', file.id) ? { ...file, name: say(words[content.lang].coveredFile, { number: index + 1 }) } : file,
    ),
  }
}

/** How a part stands for a reader: undefined where nobody asks and nothing is decided. */
export const standingIn = ({ stood }: Shown, kind: PartKind, key: string): Standing | undefined =>
  stood.find(({ part }) => part === partName({ kind, key }))?.standing

/** Whether a part is covered for a reader. */
export const isCoveredIn = ({ covered }: Shown, kind: PartKind, key: string): boolean =>
  covered.includes(partName({ kind, key }))
