import { writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import type { Addressee } from '../message.ts'
import { texts } from '../texts.ts'

/** Who has opened something that went to them and when, and who of them has not. */
export const Opened = ({ lang, to }: { lang: Lang; to: readonly Addressee[] }) => (
  <ul className="small quiet">
    {to.map(({ organisationId, name, seenAt }) => (
      <li key={organisationId}>
        {seenAt === null
          ? say(texts[lang].unopened, { who: plain(name, lang) })
          : say(texts[lang].opened, { at: writtenMoment(seenAt, lang), who: plain(name, lang) })}
      </li>
    ))}
  </ul>
)
