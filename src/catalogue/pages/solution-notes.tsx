import type { Lang } from '../../kit/lang.ts'
import { inUse, type Adopter } from '../adoption/adopter.ts'
import { unsaidOf, type OfferTold } from '../offer/offer.ts'
import { texts } from '../texts.ts'
import { solutionTexts } from '../texts/solutions.ts'
import type { Work } from '../work.ts'
import { SaidOf } from './work-said.tsx'

const has = (work: Work, kind: 'link' | 'note' | 'result') => work.facts.some((fact) => fact.kind === kind)

type MissingProps = { told: OfferTold; adopters: readonly Adopter[]; lang: Lang }

/** What a buyer would ask and no source tells. */
export const Missing = ({ told: { offer, named }, adopters, lang }: MissingProps) => {
  const missing = unsaidOf(offer, inUse(adopters).length + named.length > 0)
  const t = solutionTexts[lang]
  return missing.length === 0 ? null : (
    <>
      <h2>{t.missing}</h2>
      <ul>
        {missing.map((one) => (
          <li key={one}>{t.missingOf[one]}</li>
        ))}
      </ul>
    </>
  )
}

/** What came of it, what else is told, and where its code and pages are. */
export const Notes = ({ work, lang }: { work: Work; lang: Lang }) => (
  <>
    {has(work, 'result') ? (
      <>
        <h2>{texts[lang].work.came}</h2>
        <SaidOf work={work} kind="result" lang={lang} />
      </>
    ) : null}
    {has(work, 'note') ? (
      <>
        <h2>{solutionTexts[lang].notes}</h2>
        <SaidOf work={work} kind="note" lang={lang} />
      </>
    ) : null}
    {has(work, 'link') ? (
      <>
        <h2>{solutionTexts[lang].links}</h2>
        <SaidOf work={work} kind="link" lang={lang} />
      </>
    ) : null}
  </>
)
