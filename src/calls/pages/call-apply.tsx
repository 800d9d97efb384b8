import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { CaseLang } from '../../people/organisation.ts'
import type { Actor } from '../../people/person.ts'
import { LinkButton } from '../../ui/button.tsx'
import { phaseOf, type Call } from '../call.ts'
import type { ListedCall } from '../listing.ts'
import { mayApply, mayTakePart } from '../partner-kind.ts'
import { AboutLanguage, BeginButtons } from '../parts/begin-buttons.tsx'
import { periodLine, timeLeft } from '../parts/call-status.tsx'
import { Said } from '../parts/said.tsx'
import { texts } from '../texts/open.ts'
import { texts as preCheck } from '../texts/pre-check.ts'
import { words } from '../words.ts'

type Props = {
  view: View
  call: Call
  /** Id of the application that the button would begin: sent twice it is one. */
  newId: string
  /** The languages in which the organisation acted for may have its case. */
  languages: readonly CaseLang[]
  /** Calls that are open now, shown beside one that is not. */
  openNow: readonly ListedCall[]
}

const applies = (who: Actor, call: Call) => mayApply(who.actingFor?.kind, call)

const NotApplicant = ({ view, who, call }: { view: View; who: Actor; call: Call }) => {
  const why = mayTakePart(who.actingFor?.kind, call) ? 'onlyPartner' : 'notApplicant'
  const name = who.actingFor === null ? who.name : plain(who.actingFor.name, view.lang)
  return (
    <>
      <p className="small">{say(texts[view.lang][why], { name })}</p>
      {who.mandates.length > 1 ? (
        <p className="small">
          <a href={paths.acting(view.lang)}>{texts[view.lang].switch}</a>
        </p>
      ) : null}
    </>
  )
}

/** The one button of the page while the call is open: begins an application, or leads to sign in. Null for who cannot apply. */
export function ApplyButton({ view, call, newId, languages }: Omit<Props, 'openNow'>) {
  const [t, { lang, who }] = [texts[view.lang], view]
  if (phaseOf(call, view.now) !== 'open') return null
  if (who === null)
    return <LinkButton href={paths.signIn(lang, paths.call(lang, call.slug))}>{t.signInToApply}</LinkButton>
  if (!applies(who, call)) return null
  return <BeginButtons lang={lang} slug={call.slug} newId={newId} languages={languages} />
}

/** What the reader needs to know before applying. */
function Before({ view, call, languages }: Props) {
  if (view.who === null) return <p className="small">{texts[view.lang].signInWhy}</p>
  if (!applies(view.who, call)) return <NotApplicant view={view} who={view.who} call={call} />
  return <AboutLanguage lang={view.lang} languages={languages} />
}

const Another = ({ view, openNow }: Props) => {
  const [call] = openNow
  if (call === undefined) return null
  return (
    <div className="panel stack">
      <h2 className="h3">{texts[view.lang].nextOpen}</h2>
      <p>
        <Said words={call.title} lang={view.lang} />
        <br />
        {[periodLine(view, call), timeLeft(view, call)].filter((text) => text !== null).join(' · ')}
      </p>
      <p>
        <a href={paths.call(view.lang, call.slug)}>{texts[view.lang].nextOpenTo}</a>
      </p>
    </div>
  )
}

/** How long there is left and who may apply; else what the reader can do instead. */
export function CallApply(props: Props) {
  const { view, call } = props
  const [phase, t] = [phaseOf(call, view.now), texts[view.lang]]
  if (phase === 'closed' || phase === 'in_assessment')
    return (
      <>
        <div className="panel stack">
          <h2 className="h3">{words[view.lang].phase[phase]}</h2>
          <p>{t.handled}</p>
        </div>
        <Another {...props} />
      </>
    )
  if (phase !== 'open' && phase !== 'scheduled') return <Another {...props} />
  return (
    <div className="panel stack">
      <h2 className="h3">{timeLeft(view, call)}</h2>
      <p>{periodLine(view, call)}</p>
      {phase === 'open' ? <Before {...props} /> : null}
      <p className="small">
        <a href={paths.callPreCheck(view.lang, call.slug)}>{preCheck[view.lang].title}</a>
      </p>
    </div>
  )
}
