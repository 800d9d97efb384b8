import { writtenDay } from '../kit/dates.ts'
import { say } from '../kit/texts.ts'
import type { DecisionData } from './decision.ts'
import type { letterWords } from './words/letter.ts'

type Texts = (typeof letterWords)['fi' | 'sv']['reasons']

/** The priority of a call among the reasons of a refusal: an act that weighs on every one of them. Nothing in other decisions. */
export function priorityIn({ kind, priority, authority, lang }: DecisionData, reasons: Texts): readonly string[] {
  if (kind !== 'rejected' || priority === null) return []
  const { text, reason, laidOn } = priority
  const said = { authority: authority.name, text: text.replace(/\.$/, '') }
  return [
    laidOn === null ? say(reasons.priority, said) : say(reasons.laid, { ...said, day: writtenDay(laidOn, lang) }),
    ...(reason === '' ? [] : [say(reasons.why, { reason })]),
  ]
}
