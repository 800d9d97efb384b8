import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { Details } from '../../ui/details.tsx'
import { activityTexts } from '../texts/activity.ts'
import type { Wording } from '../wording.ts'

type Props = {
  readonly view: View
  /** The newest first. */
  readonly wordings: readonly Wording[]
  /** Whether the newest stands open. */
  readonly open?: boolean
}

/** Everything that a text has said, each wording with its writer and moment. */
export const Wordings = ({ view: { lang }, wordings, open = false }: Props) => {
  const t = activityTexts[lang].note
  return (
    <section className="stack" aria-labelledby="wordings-heading">
      <h2 id="wordings-heading">{t.wordings}</h2>
      {wordings.map((one, index) => (
        <Details
          key={one.revision}
          open={open && index === 0}
          summary={say(t.wording, { revision: one.revision, moment: writtenMoment(one.at, lang), name: one.by })}
        >
          <p className="prose" lang={one.lang === lang ? undefined : one.lang}>
            {one.words}
          </p>
        </Details>
      ))}
    </section>
  )
}
