import { Fragment } from 'react'
import type { Lang } from '../../kit/lang.ts'
import type { FoundWork } from '../found.ts'
import { reasonsOf } from '../reason.ts'
import { texts } from '../texts.ts'

/** Why a work was found: the words of its title, or where else the question met it. Nothing where nothing was asked. */
export function FoundBecause({ work, lang }: { work: FoundWork; lang: Lang }) {
  if (work.reasons.length === 0) return null
  const reasons = reasonsOf(work, lang)
  if (reasons.length === 0) return <>{texts[lang].similar.byNames}</>
  return (
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
}
