import type { View } from '../../frame/view.ts'
import { writtenDay } from '../../kit/dates.ts'
import { paths } from '../../paths.ts'
import { Said } from '../parts/said.tsx'
import { factsOn, type Source } from '../fact.ts'
import { texts } from '../texts/open.ts'
import { isHistory, sourceTitle, type Known } from './call-known.ts'

type Props = { view: View; known: Known }

const SourceLine = ({ view, source }: { view: View; source: Source }) => {
  const lang = source.lang === null || source.lang === view.lang ? undefined : source.lang
  const name = <span lang={source.title === null ? undefined : lang}>{sourceTitle(source, view.lang)}</span>
  const by = [source.publisher, source.publishedOn === null ? null : writtenDay(source.publishedOn, view.lang)].filter(
    (text) => text !== null,
  )
  return (
    <li>
      {source.url === null ? name : <a href={source.url}>{name}</a>}
      {by.length === 0 ? null : <span className="quiet"> ({by.join(', ')})</span>}
    </li>
  )
}

/** What history was read from, and what "not published" means. Nothing for a call that was written here. */
export function CallSources({ view, known: { call, facts, sources } }: Props) {
  if (!isHistory(call)) return null
  const [t, notes] = [texts[view.lang], factsOn(facts, 'note')]
  return (
    <>
      {notes.map(({ words }, i) => (
        <p className="small" key={i}>
          <Said words={words} lang={view.lang} />
        </p>
      ))}
      <p className="small quiet">{t.unsaidMeans}</p>
      {sources.length === 0 ? null : (
        <>
          <h2 className="h3">{t.sources}</h2>
          <ul role="list" className="tight small">
            {sources.map((source) => (
              <SourceLine key={source.key} view={view} source={source} />
            ))}
          </ul>
        </>
      )}
      {view.lang === 'sv' || !sources.some((source) => source.lang === 'sv' && !source.external) ? null : (
        <p className="small">
          <a href={paths.call('sv', call.slug)} hrefLang="sv">
            {t.original}
          </a>
        </p>
      )}
    </>
  )
}
