import { langs } from '../kit/lang.ts'
import { plain } from '../kit/words.ts'
import type { Submission } from './submission.ts'

/** A text rather than a key or a code: it has more than one word. */
const isProse = (answer: unknown): answer is string => typeof answer === 'string' && /\S\s+\S/u.test(answer)

/**
 * Everything that an application says of what is to be done, in the words of those who wrote it: its titles first, then its answers and
 * the tasks of its parties. What is not a text (sums, days, choices) is left out. For whoever looks for works or applications like it.
 */
export function allSaidIn({ title, answers, partners }: Pick<Submission, 'title' | 'answers' | 'partners'>): string {
  const titles = langs.map((lang) => plain(title[lang] === undefined ? null : { [lang]: title[lang] }, lang))
  const texts = [...titles, ...Object.values(answers).filter(isProse), ...partners.map((partner) => partner.tasks)]
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))].join('\n')
}
