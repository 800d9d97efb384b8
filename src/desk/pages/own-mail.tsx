import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { Empty } from '../../ui/empty.tsx'
import { texts } from '../texts/own-mail.ts'

type LetterShown = {
  readonly id: string
  readonly at: Date
  readonly lang: string
  readonly subject: string
  readonly body: string
}

/** A text whose addresses of this service can be followed. */
function Followed({ text, origin }: { text: string; origin: string }) {
  return text.split(/(https?:\/\/\S+)/).map((piece, index) => {
    if (!piece.startsWith(`${origin}/`)) return piece
    return (
      <a key={index} href={piece.slice(origin.length)}>
        {piece}
      </a>
    )
  })
}

/** The letters to who has signed in, whole, newest first: an example environment has no other place where they could be read. */
export function OwnLetters({
  view,
  address,
  letters,
  origin,
}: {
  view: View
  address: string
  letters: readonly LetterShown[]
  origin: string
}) {
  const t = texts[view.lang]
  return (
    <Page view={view} title={t.title} lead={say(t.lead, { address })} crumbs={[]} width="read">
      {letters.length === 0 ? <Empty title={t.empty}>{t.emptyHelp}</Empty> : null}
      {letters.map((letter) => (
        <article key={letter.id} className="panel stack" aria-labelledby={`letter-${letter.id}`}>
          <h2 id={`letter-${letter.id}`} lang={letter.lang}>
            {letter.subject}
          </h2>
          <p className="small quiet">
            <time dateTime={letter.at.toISOString()}>{writtenMoment(letter.at, view.lang)}</time>
          </p>
          <div className="prose" lang={letter.lang}>
            <Followed text={letter.body} origin={origin} />
          </div>
        </article>
      ))}
    </Page>
  )
}
