import type { Lang } from '../../kit/lang.ts'
import { plain, told, type Words } from '../../kit/words.ts'
import { ToldText } from '../../ui/told.tsx'
import { texts } from '../texts.ts'
import { tellingTexts } from '../texts/telling.ts'
import { words } from '../words.ts'
import { partnersKnown, type Fact, type Work } from '../work.ts'
import { SourceLine } from './source-line.tsx'

/** Facts are in our own wording: only what a machine translated is marked. */
export const worded = (said: Words | null, lang: Lang) => {
  const text = told(said, lang)
  return text?.by === 'ours' ? { ...text, by: 'original' as const } : text
}

const Said = ({ fact, lang }: { fact: Fact; lang: Lang }) => (
  <div className="tight">
    <p>
      {fact.url === null ? (
        <ToldText told={worded(fact.text, lang)} marks={words[lang].marks} />
      ) : (
        <a href={fact.url} rel="external">
          {plain(fact.text, lang) || fact.url}
        </a>
      )}
    </p>
    {fact.byOwner && fact.url === null ? <p className="small quiet">{tellingTexts[lang].byOwner}</p> : null}
    {fact.source === null || fact.url !== null ? null : (
      <p className="small quiet">
        <SourceLine source={fact.source} lang={lang} />
      </p>
    )}
  </div>
)

/** All that sources say of one kind: results, links or notes, each with where it was read. */
export const SaidOf = ({ work, kind, lang }: { work: Work; kind: Fact['kind']; lang: Lang }) =>
  work.facts.filter((fact) => fact.kind === kind).map((fact, i) => <Said key={i} fact={fact} lang={lang} />)

const has = (work: Work, kind: Fact['kind']) => work.facts.some((fact) => fact.kind === kind)

function unpublished(work: Work, lang: Lang): readonly string[] {
  const t = texts[lang].work
  const missing: readonly (string | false)[] = [
    work.title === null && t.missingTitle,
    work.grantedCents === null && t.missingSum,
    ['unsaid', 'unnamed'].includes(partnersKnown(work)) && t.missingPartners,
    t.missingApplication,
    !has(work, 'result') && t.missingResults,
    t.missingSavings,
  ]
  return missing.filter((one) => one !== false)
}

/** What came of it, where to read on, and what else sources tell. */
export const Body = ({ work, lang }: { work: Work; lang: Lang }) => {
  const t = texts[lang].work
  return (
    <>
      {work.summary === null ? null : (
        <p>
          <ToldText told={told(work.summary, lang)} marks={words[lang].marks} />
        </p>
      )}
      <h2>{t.came}</h2>
      {has(work, 'result') ? <SaidOf work={work} kind="result" lang={lang} /> : <p>{t.nothingCame}</p>}
      {has(work, 'link') ? (
        <>
          <h3>{t.links}</h3>
          <SaidOf work={work} kind="link" lang={lang} />
        </>
      ) : null}
      {has(work, 'note') ? (
        <>
          <h2>{t.notes}</h2>
          <SaidOf work={work} kind="note" lang={lang} />
        </>
      ) : null}
    </>
  )
}

/** What no source tells. */
export const Unpublished = ({ work, lang }: { work: Work; lang: Lang }) =>
  work.example ? null : (
    <>
      <h2>{texts[lang].work.missing}</h2>
      <ul>
        {unpublished(work, lang).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  )
