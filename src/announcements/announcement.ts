import type { Day } from '../kit/dates.ts'
import { langs, type Lang } from '../kit/lang.ts'
import { lifecycle, type StateOf } from '../kit/lifecycle.ts'
import type { Words } from '../kit/words.ts'
import type { Paragraph } from './body.ts'
import type { Form, ListOrder } from './listing.ts'

/** A published one is published again in each further language; its words stay as they are. */
export const life = lifecycle({
  draft: { publish: 'published' },
  published: { publish: 'published' },
})
export type State = StateOf<typeof life>

/** Somebody to ask. `address` was typed by an officer, and is shown only for some months; the history has none. */
export type Contact = { readonly name: string; readonly title: Words; readonly address: string | null }
export type Quotation = { readonly text: Words; readonly speaker: { readonly name: string; readonly title: Words } }
/** `file` null: the source had a picture that we do not hold. */
export type Picture = {
  readonly alt: Words
  readonly file: { readonly hash: string; readonly mediaType: string } | null
}
/** What a source writes oddly, and how it is shown. */
export type Quirk = { readonly where: string; readonly written: string; readonly shown: string }
export type Party = { readonly id: string; readonly name: Words }

/** What an officer writes. `form` null: news without a list of projects. */
export type Texts = {
  readonly form: Form | null
  readonly order: ListOrder | null
  readonly title: Words
  readonly lead: Words | null
  readonly body: readonly Paragraph[]
  /** After how many paragraphs the list stands; 0 is after the lead. */
  readonly listAfter: number
  readonly listHeading: Words | null
  readonly quotation: Quotation | null
  readonly quotationAfter: number
  readonly topicWords: readonly Words[]
  /** Codes of municipalities that the readers of a language are told of first. */
  readonly highlighted: Readonly<Partial<Record<Lang, readonly string[]>>>
  readonly contacts: readonly Contact[]
  readonly picture: Picture | null
}

/** News of an authority: what was decided in a call, that a call opens, that a trial begins. */
export type Announcement = Texts & {
  readonly id: string
  readonly slug: string
  readonly state: State
  readonly authority: Party
  readonly call: { readonly id: string; readonly slug: string; readonly title: Words } | null
  /** The day of the decisions; another thing than the moments of publication. */
  readonly decidedOn: Day | null
  /** When each language was published; one that is missing is not, or no source says when. */
  readonly publishedAt: Readonly<Partial<Record<Lang, Date>>>
  /** The source of the history; null for what is written here. */
  readonly sourceKey: string | null
  readonly quirks: readonly Quirk[]
  readonly example: boolean
  readonly revision: number
  readonly writtenAt: Date
}

/** The languages in which it can be read: those published; all of them where it is history. */
export const readableIn = (one: Pick<Announcement, 'publishedAt' | 'sourceKey' | 'state'>): readonly Lang[] =>
  one.state === 'draft'
    ? []
    : one.sourceKey !== null
      ? langs
      : langs.filter((lang) => one.publishedAt[lang] !== undefined)

/** The moment of the first publication in any language; undefined where none is known. */
export const firstPublishedAt = (one: Pick<Announcement, 'publishedAt'>): Date | undefined =>
  Object.values(one.publishedAt).toSorted((a, b) => a.getTime() - b.getTime())[0]

const only = (words: Words, kept: readonly string[]): Words =>
  Object.fromEntries(Object.entries(words).filter(([lang]) => kept.includes(lang)))
const onlyOrNull = (words: Words | null, kept: readonly string[]) => (words === null ? null : only(words, kept))

/** As the public reads it: without the languages that have not been published yet. */
export function asPublished<T extends Announcement>(one: T): T {
  const kept = readableIn(one)
  const { quotation, picture } = one
  return {
    ...one,
    title: only(one.title, kept),
    lead: onlyOrNull(one.lead, kept),
    listHeading: onlyOrNull(one.listHeading, kept),
    body: one.body.map((part) => ({
      ...part,
      words: only(part.words, kept),
      bullets: part.bullets.map((bullet) => only(bullet, kept)),
    })),
    quotation:
      quotation === null
        ? null
        : {
            text: only(quotation.text, kept),
            speaker: { ...quotation.speaker, title: only(quotation.speaker.title, kept) },
          },
    picture: picture === null ? null : { ...picture, alt: only(picture.alt, kept) },
    topicWords: one.topicWords.map((word) => only(word, kept)),
    contacts: one.contacts.map((contact) => ({ ...contact, title: only(contact.title, kept) })),
  }
}
