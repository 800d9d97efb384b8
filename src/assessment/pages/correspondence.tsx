import type { Shown } from '../../applications/secrecy.ts'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Status, type StatusKind } from '../../ui/status.tsx'
import { texts } from '../texts/correspondence.ts'
import type { Corresponded } from '../listed.ts'
import { texts as coordinationTexts } from '../texts/coordination.ts'
import { texts as copyTexts } from '../texts/copy.ts'
import { texts as editTexts } from '../texts/edits.ts'
import { texts as transferTexts } from '../texts/transfer.ts'
import { texts as secrecyTexts } from '../texts/secrecy.ts'
import { texts as supplementTexts } from '../texts/supplement.ts'

type Props = {
  readonly view: View
  readonly id: string
  readonly said: Corresponded
  /** Null for whoever may not see what is secret. */
  readonly secrecy: Shown | null
  /** Makes copies for those who ask for the application. */
  readonly gives: boolean
  /** May give the application to the authority that it belongs to. */
  readonly transfers: boolean
}

const Messages = ({ view, id, said }: Props) => {
  const t = texts[view.lang]
  const { count, waiting } = said.messages
  return (
    <li>
      <a href={paths.deskMessages(view.lang, id)}>{t.messages}</a>: {count === 0 ? t.none : say(t.counted, { count })}{' '}
      {waiting === 0 ? null : <Status kind="due">{say(t.waiting, { count: waiting })}</Status>}
    </li>
  )
}

const kinds: readonly (readonly [keyof Corresponded['supplements'], StatusKind])[] = [
  ['open', 'busy'],
  ['answered', 'ok'],
  ['lapsed', 'bad'],
]

const Supplements = ({ view, id, said }: Props) => {
  const t = supplementTexts[view.lang]
  const some = kinds.filter(([standing]) => said.supplements[standing] > 0)
  return (
    <li>
      <a href={paths.deskSupplements(view.lang, id)}>{t.link}</a>:{some.length === 0 ? ` ${t.none}` : null}
      {some.map(([standing, kind]) => (
        <span key={standing}>
          {' '}
          <Status kind={kind}>{say(t[standing], { count: said.supplements[standing] })}</Status>
        </span>
      ))}
    </li>
  )
}

const Secrecy = ({ view, id, secrecy }: Props) => {
  const t = secrecyTexts[view.lang]
  if (secrecy === null) return null
  const count = (kind: 'asked' | 'secret') => secrecy.stood.filter(({ standing }) => standing.kind === kind).length
  const [asked, secret] = [count('asked'), count('secret')]
  return (
    <li>
      <a href={paths.deskSecrecy(view.lang, id)}>{t.link}</a>:{asked + secret === 0 ? ` ${t.noneAsked}` : null}
      {secret === 0 ? null : ` ${say(t.secretNow, { count: secret })}`}{' '}
      {asked === 0 ? null : <Status kind="due">{say(t.waiting, { count: asked })}</Status>}
    </li>
  )
}

/** What is being written between those who handle a case and its parties, with the way to it. */
export const Correspondence = (props: Props) => (
  <section className="stack tight" aria-labelledby="correspondence">
    <h2 id="correspondence">{texts[props.view.lang].heading}</h2>
    <ul>
      <Messages {...props} />
      <Supplements {...props} />
      <Secrecy {...props} />
      {props.secrecy === null ? null : (
        <li>
          <a href={paths.deskEdits(props.view.lang, props.id)}>{editTexts[props.view.lang].link}</a>
        </li>
      )}
      <li>
        <a href={paths.deskCoordination(props.view.lang, props.id)}>{coordinationTexts[props.view.lang].link}</a>
      </li>
      {props.gives ? (
        <li>
          <a href={paths.deskCopies(props.view.lang, props.id)}>{copyTexts[props.view.lang].link}</a>
        </li>
      ) : null}
      {props.transfers ? (
        <li>
          <a href={paths.deskTransfer(props.view.lang, props.id)}>{transferTexts[props.view.lang].link}</a>
        </li>
      ) : null}
    </ul>
  </section>
)
