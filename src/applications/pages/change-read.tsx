import type { Lang } from '../../kit/lang.ts'
import { difference } from '../../kit/difference.ts'
import { together } from '../texts/together.ts'

const tags = { new: 'ins', gone: 'del' } as const
const saying = { new: 'added', gone: 'removed' } as const

/** What changed from an earlier text to a later one: what is new is underlined, what is gone is struck through, and both are said aloud. */
export const ChangeRead = ({ lang, earlier, later }: { lang: Lang; earlier: string; later: string }) => (
  <p className="prose">
    {difference(earlier, later).map(({ kind, text }, index) => {
      if (kind === 'same') return <span key={index}>{text}</span>
      const Tag = tags[kind]
      return (
        <Tag key={index}>
          <span className="hidden">{together[lang].field[saying[kind]]} </span>
          {text}
        </Tag>
      )
    })}
  </p>
)
