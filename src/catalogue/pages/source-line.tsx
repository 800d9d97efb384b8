import type { Lang } from '../../kit/lang.ts'
import { writtenDay } from '../../kit/dates.ts'
import { langOfSource, nameOfSource, type Source } from '../source.ts'
import { texts } from '../texts.ts'

/** Where something was read: title, publisher and day as far as they are known, a link where there is an address. */
export function SourceLine({ source, lang }: { source: Source; lang: Lang }) {
  const name = nameOfSource(source) ?? texts[lang].work.sourceUnnamed
  const more = [source.title === null ? null : source.publisher, source.publishedOn === null ? null : writtenDay(source.publishedOn, lang)]
  const rest = more.filter((one) => one !== null).join(', ')
  const said = nameOfSource(source) === undefined ? undefined : langOfSource(source)
  return (
    <>
      {source.url === null ? <span lang={said === lang ? undefined : said}>{name}</span> : <a href={source.url} lang={said === lang ? undefined : said} rel="external">{name}</a>}
      {rest === '' ? null : `, ${rest}`}
    </>
  )
}
