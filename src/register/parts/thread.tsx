import { writtenSize } from '../../kit/attachment.ts'
import { writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { Empty } from '../../ui/empty.tsx'
import { PostButton } from '../../ui/form.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { Message } from '../message.ts'
import { texts } from '../texts.ts'
import { Opened } from './opened.tsx'
import { Covered, SecrecyTag } from './secrecy.tsx'

/** From which side the thread is read. */
export type Side = 'party' | 'authority'

type Props = {
  readonly lang: Lang
  readonly side: Side
  readonly messages: readonly Message[]
  /** The organisation of the reader, who is opening them now. */
  readonly own: string
  /** Where it is said that a message needs no answer; null where this person may not. */
  readonly settleAt: ((id: string) => string) | null
  /** Where a file of a message is fetched. */
  readonly fileAt: (message: string, file: string) => string
}

type Said = { readonly lang: Lang; readonly message: Message }

const Heading = ({ lang, message }: Said) =>
  message.covered ? (
    <h3>{texts[lang].text}</h3>
  ) : (
    <h3>
      <span lang={message.lang}>{message.subject}</span> <SecrecyTag lang={lang} standing={message.standing} />
    </h3>
  )

/** What it says, or why that is covered. */
const Text = ({ lang, message }: Said) =>
  message.covered ? (
    <Covered lang={lang} standing={message.standing} />
  ) : (
    <p className="prose" lang={message.lang}>
      {message.text}
    </p>
  )

/** The files that go with it. */
const Files = ({ lang, message, fileAt }: Said & Pick<Props, 'fileAt'>) =>
  message.files.length === 0 ? null : (
    <ul aria-label={texts[lang].files}>
      {message.files.map(({ id, name, size }) => (
        <li key={id}>
          <a href={fileAt(message.id, id)} download>
            {name}
          </a>{' '}
          <span className="small quiet">{writtenSize(size, lang)}</span>
        </li>
      ))}
    </ul>
  )

const One = ({ lang, side, message, own, settleAt, fileAt }: Omit<Props, 'messages'> & { message: Message }) => {
  const t = texts[lang]
  const waits = side === 'authority' && message.waits
  return (
    <li className="stack tight" id={`message-${message.id}`}>
      <Heading lang={lang} message={message} />
      <p className="small">
        <strong>{say(t.from, { who: message.by ?? '', organisation: plain(message.organisation, lang) })}</strong>{' '}
        <span className="quiet">
          {writtenMoment(message.at, lang)} · {say(t.number, { number: message.number })}
        </span>{' '}
        {message.kind === 'addition' ? <Tag>{t.kind.addition}</Tag> : null} {waits ? <Tag>{t.waits}</Tag> : null}
      </p>
      <Text lang={lang} message={message} />
      <Files lang={lang} message={message} fileAt={fileAt} />
      <Opened lang={lang} to={message.to.filter((one) => one.seenAt !== null || one.organisationId !== own)} />
      {waits && settleAt !== null ? (
        <PostButton action={settleAt(message.id)} variant="second" slim>
          {t.settle}
          <span className="hidden">: {message.subject}</span>
        </PostButton>
      ) : null}
    </li>
  )
}

/** The messages of a case, from the first to the last, with who has opened each. */
export const Thread = ({ messages, ...props }: Props) => {
  const t = texts[props.lang]
  if (messages.length === 0)
    return <Empty title={t.none}>{props.side === 'party' ? t.noneParty : t.noneAuthority}</Empty>
  return (
    <ol className="ruled">
      {messages.map((message) => (
        <One key={message.id} {...props} message={message} />
      ))}
    </ol>
  )
}
