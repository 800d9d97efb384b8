import type { Lang } from '../../kit/lang.ts'
import { percent } from '../../kit/money.ts'
import type { FundingRules } from '../funding-rules.ts'
import { Said } from '../parts/said.tsx'
import { words } from '../words.ts'

/** How the grant is paid, and in what parts where it is said. */
export const Payment = ({ rules: { paymentModel, instalments }, lang }: { rules: FundingRules; lang: Lang }) => (
  <>
    {paymentModel === null ? null : words[lang].payment[paymentModel]}
    {instalments.length === 0 ? null : (
      <ul className="tight">
        {instalments.map(({ share, words: when }, i) => (
          <li key={i}>
            <span className="num">{percent(share, lang)}</span> <Said words={when} lang={lang} />
          </li>
        ))}
      </ul>
    )}
  </>
)
