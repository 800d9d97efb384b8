import type { Lang } from '../kit/lang.ts'
import { filled } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'
import type { Amendment } from './amendment.ts'
import type { Call } from './call.ts'
import type { News } from './feed.ts'

type Texts = {
  readonly lang: Lang
  readonly published: string
  readonly amended: string
  readonly priority: string
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

/** Everything that has happened in a call in public, as news: its publication, its changes with their reasons, a priority laid down. */
export function newsOfCall(
  call: Call,
  amendments: readonly Amendment[],
  texts: Texts,
  address: string,
): readonly News[] {
  const name = plain(call.title, texts.lang)
  const said = (words: Words | null) => plain(words, texts.lang)
  return [
    ...newsOfListed(call, texts, address),
    ...amendments.map((amendment) => ({
      id: `call:${call.id}:${amendment.number}`,
      at: amendment.madeAt,
      title: filled(texts.amended, { what: texts.what(amendment), call: name }),
      summary: said(amendment.reason),
      address: `${address}#changes`,
    })),
    ...(call.priorityLaidAt === null
      ? []
      : [
          {
            id: `call:${call.id}:priority`,
            at: call.priorityLaidAt,
            title: filled(texts.priority, { call: name }),
            summary: said(call.priorityText),
            address,
          },
        ]),
  ]
}
