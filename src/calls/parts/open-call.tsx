import { texts as frame } from '../../frame/texts.ts'
import type { View } from '../../frame/view.ts'
import { euros, type Cents } from '../../kit/money.ts'
import type { Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { phaseOf, type Call } from '../call.ts'
import { texts } from '../texts/open.ts'
import { CallStatus } from './call-status.tsx'
import { Said } from './said.tsx'

export type OpenCallProps = {
  view: View
  call: Pick<Call, 'slug' | 'state' | 'opensAt' | 'closesAt' | 'closesOn' | 'example'> & {
    readonly title: Words
    readonly summary: Words | null
    readonly appropriationCents: Cents | null
  }
  /** Level of its heading on the page where it stands. */
  level?: 2 | 3 | undefined
  /** The button that leads on is the one next step of the page. */
  first?: boolean | undefined
}

const Money = ({ view, cents }: { view: View; cents: Cents | null }) =>
  cents === null ? null : (
    <p className="small">
      {texts[view.lang].facts.appropriation}: <strong className="num">{euros(cents, view.lang)}</strong>
    </p>
  )

/** The way on where one can apply, now or soon. */
const Next = ({ view, call, first = false }: Omit<OpenCallProps, 'level'>) => {
  const [t, phase] = [texts[view.lang].list, phaseOf(call, view.now)]
  if (phase !== 'open' && phase !== 'scheduled') return null
  return (
    <div className="buttons">
      <LinkButton href={paths.call(view.lang, call.slug)} variant={first ? 'first' : 'second'}>
        {phase === 'open' ? t.readAndApply : t.read}
      </LinkButton>
    </div>
  )
}

/** A call: name, time left, money, and a button where one can apply now or soon; the name leads to it always. */
export function OpenCall({ view, call, level = 3, first = false }: OpenCallProps) {
  const { lang } = view
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className="card stack">
      <Heading>
        <a href={paths.call(lang, call.slug)}>
          <Said words={call.title} lang={lang} />
        </a>
        {call.example ? (
          <>
            {' '}
            <Tag kind="example">{frame[lang].example}</Tag>
          </>
        ) : null}
      </Heading>
      <CallStatus view={view} call={call} />
      {call.summary === null ? null : (
        <p className="read">
          <Said words={call.summary} lang={lang} />
        </p>
      )}
      <Money view={view} cents={call.appropriationCents} />
      <Next view={view} call={call} first={first} />
    </article>
  )
}
