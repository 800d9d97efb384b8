import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Empty } from '../../ui/empty.tsx'
import { Note } from '../../ui/note.tsx'
import { alikeTexts } from '../texts/alike.ts'
import type { ListedCase } from '../listed.ts'
import type { Alike, AlikePair } from '../alike.ts'
import type { Tab } from '../tab.ts'
import { callCrumbs, CallTabs, type CallHead } from '../parts/call-tabs.tsx'

type Props = { view: View; call: CallHead; tabs: readonly Tab[]; alike: Alike }

const One = ({ listed, lang }: { listed: ListedCase; lang: Lang }) => (
  <p>
    <a href={paths.deskCase(lang, listed.applicationId)}>{plain(listed.title, lang) || alikeTexts[lang].untitled}</a>
    <br />
    <span className="small quiet">
      {listed.caseNumber} · {plain(listed.coordinator.name, lang)}
    </span>
  </p>
)

/** Parties that stand in both applications: one party in two of the same is worth knowing. */
function inBoth({ cases: [a, b] }: AlikePair, lang: Lang): string {
  const others = new Set([b.coordinator, ...b.partners].map((party) => party.id))
  return [a.coordinator, ...a.partners]
    .filter((party) => others.has(party.id))
    .map((party) => plain(party.name, lang))
    .join(', ')
}

const Why = ({ pair, lang }: { pair: AlikePair; lang: Lang }) => {
  const said = alikeTexts[lang]
  const names = inBoth(pair, lang)
  const about = pair.shared.map((one) => one[lang]).join(', ')
  return (
    <>
      {about === '' ? null : <p className="small">{say(said.both, { subjects: about })}</p>}
      {pair.words.length === 0 ? null : <p className="small">{say(said.words, { words: pair.words.join(', ') })}</p>}
      {names === '' ? null : <p className="small">{say(said.sameParty, { names })}</p>}
    </>
  )
}

const Pairs = ({ alike, lang }: { alike: Alike; lang: Lang }) => {
  const said = alikeTexts[lang]
  return (
    <div className="scroll" role="region" aria-label={said.caption} tabIndex={0}>
      <table>
        <caption>{said.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{said.pair}</th>
            <th scope="col">{said.how}</th>
            <th scope="col">{said.why}</th>
          </tr>
        </thead>
        <tbody>
          {alike.pairs.map((pair) => (
            <tr key={pair.cases.map((one) => one.applicationId).join(' ')}>
              <td>
                {pair.cases.map((one) => (
                  <One key={one.applicationId} listed={one} lang={lang} />
                ))}
              </td>
              <td>{say(said.percent, { share: String(Math.round(pair.alike * 100)) })}</td>
              <td>
                <Why pair={pair} lang={lang} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Which applications of a call are about the same, for those who handle them. */
export const AlikePage = ({ view, call, tabs, alike }: Props) => {
  const said = alikeTexts[view.lang]
  return (
    <Page view={view} wide title={said.title} lead={said.lead} crumbs={callCrumbs(view, call)}>
      <CallTabs view={view} slug={call.slug} now="alike" open={tabs} />
      <Note>{said.whoSees}</Note>
      {alike.pairs.length === 0 ? (
        <Empty title={said.noneTitle}>{say(said.none, { count: alike.compared })}</Empty>
      ) : (
        <Pairs alike={alike} lang={view.lang} />
      )}
    </Page>
  )
}
