import { langs, type Lang } from '../kit/lang.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Said, Words } from '../kit/words.ts'
import type { Contact, Picture, Quotation, Texts } from './announcement.ts'
import { bodyFrom } from './body.ts'
import { forms, listOrders } from './listing.ts'
import type { Sent } from '../kit/sent.ts'

export const mostContacts = 3
const longestTitle = 300

/** Words of one field in languages (`title_fi`, `title_sv` …); a text that was not changed keeps whose words it is. */
export function wordsIn(sent: Sent, name: string, before: Words | null): Words {
  return Object.fromEntries(
    langs.flatMap((lang): (readonly [Lang, Said])[] => {
      const text = sent.text(`${name}_${lang}`).trim()
      const old = before?.[lang]
      return text === '' ? [] : [[lang, old?.text === text ? old : { text, by: 'original' }]]
    }),
  )
}

const orNull = (words: Words) => (Object.keys(words).length === 0 ? null : words)
const lines = (text: string) => text.split('\n').map((line) => line.trim())

/** Topic words, one on each line of each language, joined by their lines. */
function topicsIn(sent: Sent): readonly Words[] {
  const columns = langs.map((lang) => [lang, lines(sent.text(`topics_${lang}`))] as const)
  const count = Math.max(...columns.map(([, all]) => all.length))
  const rows = Array.from({ length: count }, (_, i): Words =>
    Object.fromEntries(
      columns.flatMap(([lang, all]): (readonly [Lang, Said])[] => {
        const text = all[i] ?? ''
        return text === '' ? [] : [[lang, { text, by: 'original' }]]
      }),
    ),
  )
  return rows.filter((words) => Object.keys(words).length > 0)
}

function quotationIn(sent: Sent, before: Quotation | null): Quotation | null {
  const text = wordsIn(sent, 'quote', before?.text ?? null)
  const speaker = {
    name: sent.text('speaker').trim(),
    title: wordsIn(sent, 'speaker_title', before?.speaker.title ?? null),
  }
  return Object.keys(text).length === 0 && speaker.name === '' ? null : { text, speaker }
}

function contactsIn(sent: Sent, before: readonly Contact[]): readonly Contact[] {
  return Array.from({ length: mostContacts }, (_, i): Contact => {
    const address = sent.text(`contact${i + 1}_address`).trim()
    return {
      name: sent.text(`contact${i + 1}`).trim(),
      title: wordsIn(sent, `contact${i + 1}_title`, before[i]?.title ?? null),
      address: address === '' ? null : address,
    }
  }).filter((contact) => contact.name !== '' || contact.address !== null || Object.keys(contact.title).length > 0)
}

/** The picture that the form leaves: a new one, the old one with new words, or none. */
function pictureIn(sent: Sent, before: Picture | null, file: Picture['file']): Picture | null {
  const alt = wordsIn(sent, 'alt', before?.alt ?? null)
  if (file !== null) return { alt, file }
  return before === null || sent.text('picture_away') !== '' ? null : { ...before, alt }
}

const placeIn = (sent: Sent, name: string, before: number) => {
  const typed = sent.text(name).trim()
  return /^\d{1,3}$/.test(typed) ? Number(typed) : before
}

/** What the form says, over what stood there before; `file` is a new picture whose bytes are kept. What is no choice of the form changes nothing. */
export function textsIn(sent: Sent, before: Texts, file: Picture['file']): Texts {
  return {
    form: forms.find((form) => form === sent.text('form')) ?? before.form,
    order: listOrders.find((order) => order === sent.text('order')) ?? before.order,
    title: wordsIn(sent, 'title', before.title),
    lead: orNull(wordsIn(sent, 'lead', before.lead)),
    body: bodyFrom({ fi: sent.text('body_fi'), sv: sent.text('body_sv'), en: sent.text('body_en') }, before.body),
    listAfter: placeIn(sent, 'list_after', before.listAfter),
    listHeading: orNull(wordsIn(sent, 'list_heading', before.listHeading)),
    quotation: quotationIn(sent, before.quotation),
    quotationAfter: placeIn(sent, 'quotation_after', before.quotationAfter),
    topicWords: topicsIn(sent),
    contacts: contactsIn(sent, before.contacts),
    picture: pictureIn(sent, before.picture, file),
    highlighted: Object.fromEntries(
      langs.map((lang) => [lang, sent.all(`highlighted_${lang}`).filter((code) => /^[\dX]\d{2}$/.test(code))]),
    ),
  }
}

export type EntryRefusal = 'title_missing' | 'too_long'

/** The same texts when they can be kept. Refuses `title_missing` and `too_long`: a draft lacks much, but it has a name. */
export function keepable(texts: Texts): Outcome<Texts, EntryRefusal> {
  const titles = Object.values(texts.title).map((said) => said.text)
  if (titles.length === 0) return refuse('title_missing')
  return titles.some((title) => title.length > longestTitle) ? refuse('too_long') : done(texts)
}

const pictureTypes: readonly string[] = ['image/jpeg', 'image/png', 'image/webp']
const largestPicture = 5 * 1_048_576 // bytes

/** A picture by its content, not its name. Refuses `picture_type`: another kind of file, or too large. */
export const acceptable = (kept: {
  readonly hash: string
  readonly size: number
  readonly mediaType: string
}): Outcome<NonNullable<Picture['file']>, 'picture_type'> =>
  pictureTypes.includes(kept.mediaType) && kept.size <= largestPicture
    ? done({ hash: kept.hash, mediaType: kept.mediaType })
    : refuse('picture_type')
