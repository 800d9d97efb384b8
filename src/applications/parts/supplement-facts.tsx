import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { Facts } from '../../ui/facts.tsx'
import { supplementTexts } from '../texts/supplement.ts'
import type { SupplementReadProps } from './supplement-read.tsx'

/** When a request was made, by whom, until when, and what came of it. */
export const SupplementFacts = ({ lang, supplement }: Pick<SupplementReadProps, 'lang' | 'supplement'>) => {
  const t = supplementTexts[lang]
  const { askedAt, askedBy, dueAt, answeredAt } = supplement
  return (
    <Facts
      flat
      facts={[
        { term: t.asked, text: say(t.askedBy, { at: writtenMoment(askedAt, lang), who: askedBy }) },
        { term: t.due, text: writtenMoment(dueAt, lang) },
        ...(answeredAt === null ? [] : [{ term: t.arrived, text: writtenMoment(answeredAt, lang) }]),
      ]}
    />
  )
}
