import { Fragment } from 'react'
import type { Lang } from '../../kit/lang.ts'
import type { FoundWork } from '../found.ts'
import { reasonsOf, type Reason } from '../reason.ts'
import { texts } from '../texts.ts'

const Words = ({ reasons, lang }: { reasons: readonly Reason[]; lang: Lang }) => (
  <>
    {texts[lang].similar.because}{' '}
    {reasons.map((reason, i) => (
      <Fragment key={reason.text}>
        {i === 0 ? null : ', '}
        <mark lang={reason.lang === lang ? undefined : reason.lang}>{reason.text}</mark>
      </Fragment>
    ))}
    .
  </>
)

/** Why a work was found: the subjects that it shares with the question, and the words of its title, or where else the question met it. Nothing where nothing was asked. */
export function FoundBecause({ work, lang }: { work: Pick<FoundWork, 'title' | 'reasons' | 'shared'>; lang: Lang }) {
  if (work.reasons.length === 0 && work.shared.length === 0) return null
  const reasons = reasonsOf(work, lang)
  if (reasons.length === 0 && work.shared.length === 0) return <>{texts[lang].similar.byNames}</>
  const shared = work.shared.map((one) => one[lang]).join(', ')
  return (
    <>
      {shared === '' ? null : `${texts[lang].similar.shared}: ${shared}. `}
      {reasons.length === 0 ? null : <Words reasons={reasons} lang={lang} />}
    </>
  )
}
