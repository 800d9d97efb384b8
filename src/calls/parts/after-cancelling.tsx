import type { Lang } from '../../kit/lang.ts'
import { texts } from '../texts/life.ts'

/** What follows when a published call is cancelled: for its page, its drafts, what was sent, and who is told. */
export const AfterCancelling = ({ lang }: { lang: Lang }) => {
  const { happens, points } = texts[lang].amend.cancellation
  return (
    <>
      <h2>{happens}</h2>
      <ul>
        {Object.entries(points).map(([key, point]) => (
          <li key={key}>{point}</li>
        ))}
      </ul>
    </>
  )
}
