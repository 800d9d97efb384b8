import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
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

/** Which parties have opened a request, and when. */
export const SupplementSeen = ({ lang, supplement }: Pick<SupplementReadProps, 'lang' | 'supplement'>) => (
  <ul className="small quiet">
    {supplement.to.map(({ organisationId, name, seenAt }) => (
      <li key={organisationId}>
        {seenAt === null
          ? say(supplementTexts[lang].unopened, { who: plain(name, lang) })
          : say(supplementTexts[lang].opened, { at: writtenMoment(seenAt, lang), who: plain(name, lang) })}
      </li>
    ))}
  </ul>
)
