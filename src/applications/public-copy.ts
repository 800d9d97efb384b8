import { rowsIn } from '../forms/typed.ts'
import { withoutPersonal } from '../register/personal.ts'
import { personalWords } from '../register/personal-words.ts'
import type { AnswerValue, Submission, SubmittedPartner } from './submission.ts'

type Cover = (text: string) => string

const isText = (value: unknown): value is string => typeof value === 'string'

const cellWithout = (cell: string | number, cover: Cover) => (isText(cell) ? cover(cell) : cell)

function answerWithout(value: AnswerValue, cover: Cover): AnswerValue {
  if (isText(value)) return cover(value)
  const rows = typeof value === 'object' ? rowsIn(value) : []
  if (rows.length === 0) return value
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cellWithout(cell, cover)])),
  )
}

const partnerWithout = (partner: SubmittedPartner, cover: Cover, name: string): SubmittedPartner => ({
  ...partner,
  tasks: cover(partner.tasks),
  commitment: partner.commitment === null ? null : { ...partner.commitment, by: name },
})

/** Those who committed for their organisations: their names are covered wherever they stand. */
const signedBy = ({ partners }: Submission): readonly string[] =>
  partners.flatMap(({ commitment }) => (commitment === null ? [] : [commitment.by]))

/**
 * A version without personal data, for a copy that is given out: no names of those who committed or consented, no e-mail addresses or
 * telephone numbers in any text, and none of the `names`. Titles of office and organisations stay. In the place of each stands, in the
 * language of the case, what was covered.
 */
export function withoutPersons(content: Submission, names: readonly string[]): Submission {
  const cover: Cover = (text) => withoutPersonal(text, [...names, ...signedBy(content)], content.lang)
  const { name } = personalWords[content.lang]
  const { reuse, adoption } = content
  return {
    ...content,
    answers: Object.fromEntries(
      Object.entries(content.answers).map(([key, value]) => [key, answerWithout(value, cover)]),
    ),
    partners: content.partners.map((partner) => partnerWithout(partner, cover, name)),
    reuse: {
      ...reuse,
      why: cover(reuse.why),
      searched: cover(reuse.searched),
      findings: reuse.findings.map((finding) => ({ ...finding, note: cover(finding.note) })),
    },
    ...(adoption === undefined
      ? {}
      : {
          adoption: {
            ...adoption,
            replaces: cover(adoption.replaces),
            consentBy: adoption.consentBy === '' ? '' : name,
          },
        }),
    attachments: content.attachments.map((file) => ({ ...file, name: cover(file.name) })),
  }
}
