import { momentOf } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { filled } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'
import type { Amendment } from './amendment.ts'
import type { Call } from './call.ts'
import type { News } from './feed.ts'
import type { Notice } from './notice.ts'

type Texts = {
  readonly lang: Lang
  readonly published: string
  readonly amended: string
  readonly priority: string
  readonly opened: string
  readonly decided: string
  readonly answered: string
  readonly notice: string
  readonly withdrawn: string
  readonly what: (amendment: Pick<Amendment, 'kind'>) => string
}
type Listed = Pick<Call, 'id' | 'title' | 'summary'> & { readonly publishedAt: Date | null }

/** That a call was published, as news; nothing where no source says when. */
export const newsOfListed = (
  { id, title, summary, publishedAt }: Listed,
  texts: Texts,
  address: string,
): readonly News[] =>
  publishedAt === null
    ? []
    : [
        {
          id: `call:${id}`,
          at: publishedAt,
          title: filled(texts.published, { call: plain(title, texts.lang) }),
          summary: plain(summary, texts.lang),
          address,
        },
      ]

type Happened = {
  readonly amendments: readonly Amendment[]
  readonly notices: readonly Notice[]
  /** When questions were answered after publication, by their number from 1. */
  readonly answered: ReadonlyMap<number, Date>
  readonly now: Date
}

/** What the clock and the decision have brought: that it opened, that it was decided; a day without a time is told from its beginning. */
function turnsOf(call: Call, now: Date): readonly { readonly what: 'opened' | 'decided'; readonly at: Date }[] {
  const { opensAt, publishedAt, state, decidedOn } = call
  const opened = publishedAt !== null && state !== 'cancelled' && opensAt !== null && opensAt <= now
  return [
    ...(opened ? [{ what: 'opened' as const, at: opensAt }] : []),
    ...(decidedOn === null ? [] : [{ what: 'decided' as const, at: momentOf(decidedOn, '00:00') }]),
  ]
}

/** A notice as news: when it was published or, of one that was withdrawn, when and why. */
function newsOfNotice(
  call: Call,
  { number, title, words, publishedAt, withdrawn }: Notice,
  texts: Texts,
  address: string,
): News {
  const said = { title: plain(title, texts.lang) }
  return {
    id: `call:${call.id}:notice:${number}`,
    at: withdrawn?.at ?? publishedAt,
    title: filled(withdrawn === null ? texts.notice : texts.withdrawn, said),
    summary: plain(withdrawn?.reason ?? words, texts.lang),
    address: `${address}#notices`,
  }
}

/**
 * Everything that has happened in a call in public, as news: its publication, its opening, its changes with their reasons, its notices,
 * answers given after publication, a priority laid down, its decision.
 */
export function newsOfCall(
  call: Call,
  { amendments, notices, answered, now }: Happened,
  texts: Texts,
  address: string,
): readonly News[] {
  const name = plain(call.title, texts.lang)
  const said = (words: Words | null) => plain(words, texts.lang)
  const news = (id: string, at: Date, title: string, summary: string): News => ({
    id: `call:${call.id}:${id}`,
    at,
    title: filled(title, { call: name }),
    summary,
    address,
  })
  return [
    ...newsOfListed(call, texts, address),
    ...turnsOf(call, now).map(({ what, at }) => news(what, at, texts[what], '')),
    ...amendments.map((amendment) => ({
      ...news(String(amendment.number), amendment.madeAt, '', said(amendment.reason)),
      title: filled(texts.amended, { what: texts.what(amendment), call: name }),
      address: `${address}#changes`,
    })),
    ...call.faq.flatMap(({ question }, i) => {
      const at = answered.get(i + 1)
      return at === undefined
        ? []
        : [{ ...news(`answer:${i + 1}`, at, texts.answered, said(question)), address: `${address}#faq` }]
    }),
    ...notices.map((notice) => newsOfNotice(call, notice, texts, address)),
    ...(call.priorityLaidAt === null
      ? []
      : [news('priority', call.priorityLaidAt, texts.priority, said(call.priorityText))]),
  ]
}
