import { writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import type { NewsLine } from '../news.ts'
import { newsTexts } from '../texts/news.ts'

const mostTold = 10

/** What others did in a space since the reader last looked at it, in a list. */
export const NewsList = ({ lines, lang }: { lines: readonly NewsLine[]; lang: Lang }) => {
  const t = newsTexts[lang]
  return (
    <ul className="small">
      {lines.slice(0, mostTold).map(({ what, organisation, at, times }) => (
        <li key={`${what} ${plain(organisation, lang)} ${at.getTime()}`}>
          {say(t.what[what], { organisation: plain(organisation, lang) })}, {writtenMoment(at, lang)}
          {times === 1 ? null : ` (${say(t.times, { count: times })})`}
        </li>
      ))}
      {lines.length > mostTold ? <li>{say(t.more, { count: lines.length - mostTold })}</li> : null}
    </ul>
  )
}

/** The same under its heading; nothing where nothing is new. */
export const News = ({ lines, lang }: { lines: readonly NewsLine[]; lang: Lang }) =>
  lines.length === 0 ? null : (
    <section className="stack" aria-labelledby="news">
      <h2 id="news">{newsTexts[lang].title}</h2>
      <NewsList lines={lines} lang={lang} />
    </section>
  )
