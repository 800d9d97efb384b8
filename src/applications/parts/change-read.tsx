import type { Lang } from '../../kit/lang.ts'
import { difference } from '../../kit/difference.ts'
import { together } from '../texts/together.ts'

const tags = { new: 'ins', gone: 'del' } as const
const saying = { new: 'added', gone: 'removed' } as const

type Props = {
  lang: Lang
  /** The language of the text itself, where it is known. */
  textLang?: string | undefined
  earlier: string
  later: string
}

/** What changed from an earlier text to a later one: what is new is underlined, what is gone is struck through, and both are said aloud. */
export const ChangeRead = ({ lang, textLang, earlier, later }: Props) => (
  <p className="prose" lang={textLang}>
    {difference(earlier, later).map(({ kind, text }, index) => {
      if (kind === 'same') return <span key={index}>{text}</span>
      const Tag = tags[kind]
      return (
        <Tag key={index}>
          <span className="hidden" lang={lang}>
            {together[lang].field[saying[kind]]}{' '}
          </span>
          {text}
          <span className="hidden" lang={lang}>
            {' '}
            {together[lang].field.changeEnds}
          </span>
        </Tag>
      )
    })}
  </p>
)
