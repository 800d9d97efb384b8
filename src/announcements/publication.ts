import { dayOf, monthsLater, type Day } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { step } from '../kit/lifecycle.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { saidIn, type Words } from '../kit/words.ts'
import { firstPublishedAt, life, type Announcement, type Contact, type Texts } from './announcement.ts'
import { bodySaidIn } from './body.ts'

/** What is missing before a language can be published, in the order of the form. */
export type Lack = {
  readonly what:
    | 'title'
    | 'lead'
    | 'body'
    | 'list_heading'
    | 'quotation'
    | 'speaker'
    | 'picture'
    | 'topic_words'
    | 'contact'
  readonly langs: readonly Lang[]
}

/** Finnish and Swedish are ready before either goes out (KieliL 32 §); English only where English is published. */
const neededFor = (lang: Lang): readonly Lang[] => (lang === 'en' ? ['fi', 'sv', 'en'] : ['fi', 'sv'])

const textLack = (what: Lack['what'], words: Words | null, needed: readonly Lang[]): readonly Lack[] => {
  const langs = needed.filter((lang) => !saidIn(words, [lang]))
  return langs.length === 0 ? [] : [{ what, langs }]
}

const worded = (all: readonly Words[], lang: Lang) => all.every((words) => saidIn(words, [lang]))
const unless = (fine: boolean, what: Lack['what'], langs: readonly Lang[] = []): readonly Lack[] =>
  fine ? [] : [{ what, langs }]

function inQuotation({ quotation }: Texts, needed: readonly Lang[]): readonly Lack[] {
  if (quotation === null) return []
  const { text, speaker } = quotation
  return [
    ...textLack('quotation', text, needed),
    ...unless(speaker.name !== '', 'speaker'),
    ...textLack('speaker', speaker.title, needed),
  ]
}

function inContacts({ contacts }: Texts, needed: readonly Lang[]): readonly Lack[] {
  const untitled = needed.filter(
    (lang) =>
      !worded(
        contacts.map((contact) => contact.title),
        lang,
      ),
  )
  return unless(
    contacts.length > 0 && contacts.every((contact) => contact.name !== '') && untitled.length === 0,
    'contact',
    contacts.length === 0 ? [] : untitled,
  )
}

/** Everything that an announcement lacks before a language of it can be published. */
export function lacking(one: Texts, lang: Lang): readonly Lack[] {
  const needed = neededFor(lang)
  const without = (fine: (lang: Lang) => boolean) => needed.filter((each) => !fine(each))
  const unbodied = without((each) => bodySaidIn(one.body, each))
  const untopical = without((each) => worded(one.topicWords, each))
  return [
    ...textLack('title', one.title, needed),
    ...textLack('lead', one.lead, needed),
    ...unless(unbodied.length === 0, 'body', unbodied),
    ...(one.form === null || one.form === 'prose'
      ? []
      : textLack('list_heading', one.listHeading, one.form === 'sums' ? needed : [])),
    ...inQuotation(one, needed),
    ...(one.picture === null ? [] : textLack('picture', one.picture.alt, needed)),
    ...unless(
      one.topicWords.length > 0 && untopical.length === 0,
      'topic_words',
      one.topicWords.length === 0 ? [] : untopical,
    ),
    ...inContacts(one, needed),
  ]
}

export type PublishRefusal = 'language_published' | 'changed_meanwhile' | 'something_missing'

/**
 * The announcement with a language published at a moment; `revision` is the one that was read when the person confirmed. Refuses
 * `language_published`, `changed_meanwhile`, and `something_missing` (what it is: `lacking`).
 */
export function published(
  one: Announcement,
  { lang, revision }: { lang: Lang; revision: number },
  now: Date,
): Outcome<Announcement, PublishRefusal> {
  const next = step(life, one.state, 'publish')
  if (!next.ok || one.publishedAt[lang] !== undefined || one.sourceKey !== null) return refuse('language_published')
  if (one.revision !== revision) return refuse('changed_meanwhile')
  if (lacking(one, lang).length > 0) return refuse('something_missing')
  return done({
    ...one,
    state: next.value,
    publishedAt: { ...one.publishedAt, [lang]: now },
    revision: one.revision + 1,
  })
}

export type WriteRefusal = 'published_already' | 'changed_meanwhile'

/** The announcement with new texts. Refuses `published_already`: what has been read by the public is only corrected; `changed_meanwhile`. */
export function written(one: Announcement, texts: Texts, revision: number): Outcome<Announcement, WriteRefusal> {
  if (one.state !== 'draft') return refuse('published_already')
  if (one.revision !== revision) return refuse('changed_meanwhile')
  return done({ ...one, ...texts, revision: one.revision + 1 })
}

/** For how many months after publication the addresses of contacts are shown. */
export const contactMonths = 6

/** The last day on which addresses of contacts are shown; undefined before publication and where its time is not known. */
export function contactsUntil(one: Pick<Announcement, 'publishedAt'>): Day | undefined {
  const first = firstPublishedAt(one)
  return first === undefined ? undefined : monthsLater(dayOf(first), contactMonths)
}

/** Contacts as they are shown at a moment: names and titles stay, addresses only for a time (GDPR 5.1 e: no longer than needed). */
export function contactsShown(one: Announcement, now: Date): readonly Contact[] {
  const until = contactsUntil(one)
  const old = until === undefined ? one.state !== 'draft' : dayOf(now) > until
  return old ? one.contacts.map((contact) => ({ ...contact, address: null })) : one.contacts
}
