import { writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import type { Transfer } from '../coordination.ts'
import { coordinationTexts } from '../texts/coordination.ts'

/** The two sides of a request by name. */
export const sidesOf = ({ from, to }: Transfer, lang: Lang) => ({
  from: plain(from.name, lang),
  to: plain(to.name, lang),
})

type RequestProps = { readonly lang: Lang; readonly open: Transfer; readonly authority: Words }

/** A request that waits for an answer: who asks whom to coordinate, when and why. */
export function RequestRead({ lang, open, authority }: RequestProps) {
  const t = coordinationTexts[lang]
  const sides = sidesOf(open, lang)
  return (
    <>
      <h2 id="asked">
        {open.byAuthority ? say(t.byAuthority, { by: plain(authority, lang), to: sides.to }) : say(t.asked, sides)}
      </h2>
      <p className="small quiet">{say(t.askedBy, { who: open.askedBy, at: writtenMoment(open.askedAt, lang) })}</p>
      <p className="prose">{say(t.why, { reason: open.reason })}</p>
    </>
  )
}

/** What came of earlier requests; nothing where there are none. */
export function EndedTransfers({ lang, transfers }: { readonly lang: Lang; readonly transfers: readonly Transfer[] }) {
  const t = coordinationTexts[lang]
  const ended = transfers.filter(({ endedAs }) => endedAs !== null)
  if (ended.length === 0) return null
  return (
    <>
      <h2>{t.past}</h2>
      <ul>
        {ended.map((one) =>
          one.endedAs === null || one.endedAt === null ? null : (
            <li key={one.id}>
              {say(t.ended[one.endedAs], {
                ...sidesOf(one, lang),
                at: writtenMoment(one.endedAt, lang),
                who: one.endedBy ?? '',
              })}
              <div className="small quiet">{say(t.why, { reason: one.reason })}</div>
            </li>
          ),
        )}
      </ul>
    </>
  )
}
