import type { Lang } from '../../kit/lang.ts'
import { writtenDay } from '../../kit/dates.ts'
import { langOfSource, nameOfSource, type Source } from '../source.ts'
import { texts } from '../texts.ts'

const restOf = (source: Source, lang: Lang) =>
  [
    source.title === null ? null : source.publisher,
    source.publishedOn === null ? null : writtenDay(source.publishedOn, lang),
  ]
    .filter((one) => one !== null)
    .join(', ')

/** Where something was read: title, publisher and day as far as they are known, a link where there is an address. */
export function SourceLine({ source, lang }: { source: Source; lang: Lang }) {
  const name = nameOfSource(source) ?? texts[lang].work.sourceUnnamed
  const rest = restOf(source, lang)
  const said = langOfSource(source)
  const other = nameOfSource(source) === undefined || said === lang ? undefined : said
  return (
    <>
      {source.url === null ? (
        <span lang={other}>{name}</span>
      ) : (
        <a href={source.url} lang={other} rel="external">
          {name}
        </a>
      )}
      {rest === '' ? null : `, ${rest}`}
    </>
  )
}
