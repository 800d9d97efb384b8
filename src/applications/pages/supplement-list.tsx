import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { paths } from '../../paths.ts'
import { SupplementStanding, type SupplementShown } from '../parts/supplement-read.tsx'
import { standingOf } from '../supplement.ts'
import { supplementTexts } from '../texts/supplement.ts'

type Props = { readonly view: View; readonly id: string; readonly supplements: readonly SupplementShown[] }

/** The requests to supplement an application, the newest first; nothing where there is none. */
export const SupplementList = ({ view: { lang, now }, id, supplements }: Props) => {
  const t = supplementTexts[lang]
  if (supplements.length === 0) return null
  return (
    <>
      <h2>{t.pastRequests}</h2>
      <ul>
        {supplements.map((one) => (
          <li key={one.id}>
            <a href={paths.applicationSupplement(lang, id, one.id)}>
              {t.title} {writtenMoment(one.askedAt, lang)}
            </a>{' '}
            <SupplementStanding lang={lang} standing={standingOf(one, now)} /> {t.due} {writtenMoment(one.dueAt, lang)}
          </li>
        ))}
      </ul>
    </>
  )
}
