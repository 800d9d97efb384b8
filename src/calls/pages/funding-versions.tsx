import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { percent } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { Details } from '../../ui/details.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { FundingVersion } from '../funding-rules.ts'
import { texts } from '../texts/open.ts'
import { ruleFacts } from './call-facts.tsx'

const Version = ({ view: { lang }, version }: { view: View; version: FundingVersion }) => {
  const t = texts[lang]
  const unsaid = <Unsaid>{t.unsaid}</Unsaid>
  const { highestShare, legalBasis } = version
  return (
    <li className="stack tight">
      <p className="strong">
        {say(t.funding.version, { number: version.number, when: writtenMoment(version.at, lang) })}
      </p>
      <Facts
        facts={[
          {
            term: t.facts.share,
            text: highestShare === null ? unsaid : say(t.facts.shareOf, { share: percent(highestShare, lang) }),
          },
          ...ruleFacts(version, lang).map(({ term, text }) => ({ term, text: text ?? unsaid })),
          { term: t.facts.law, text: plain(legalBasis, lang) || unsaid },
        ]}
      />
    </li>
  )
}

/** Which version of the funding rules counts, and those before it with the law each stood on. */
export function FundingVersions({ view, funding }: { view: View; funding: readonly FundingVersion[] }) {
  const [now, ...earlier] = funding
  const t = texts[view.lang].funding
  if (now === undefined) return null
  return (
    <>
      <p className="small quiet">{say(t.now, { number: now.number, when: writtenMoment(now.at, view.lang) })}</p>
      {earlier.length === 0 ? null : (
        <Details summary={t.earlier} lean>
          <ul role="list">
            {earlier.map((version) => (
              <Version key={version.number} view={view} version={version} />
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}
