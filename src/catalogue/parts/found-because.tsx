import { Fragment } from 'react'
import type { Lang } from '../../kit/lang.ts'
import type { Words as Said } from '../../kit/words.ts'
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

const elsewhere = ({ byModel }: Pick<FoundWork, 'byModel'>, lang: Lang) =>
  byModel === true ? texts[lang].similar.byModel : texts[lang].similar.byNames

type Props = {
  work: Pick<FoundWork, 'title' | 'reasons' | 'shared' | 'byModel'> & { readonly summary?: Said | null | undefined }
  lang: Lang
}

/** Why a work was found: the subjects that it shares with the question, and the words of its title or summary, or where else the question met it. Nothing where nothing was asked. */
export function FoundBecause({ work, lang }: Props) {
  if (work.reasons.length + work.shared.length === 0 && work.byModel !== true) return null
  const reasons = reasonsOf(work, lang)
  if (reasons.length === 0 && work.shared.length === 0) return <>{elsewhere(work, lang)}</>
  const shared = work.shared.map((one) => one[lang]).join(', ')
  return (
    <>
      {shared === '' ? null : `${texts[lang].similar.shared}: ${shared}. `}
      {reasons.length === 0 ? null : <Words reasons={reasons} lang={lang} />}
    </>
  )
}
