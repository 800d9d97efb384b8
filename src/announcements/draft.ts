import type { Call } from '../calls/call.ts'
import { writtenDay } from '../kit/dates.ts'
import type { Lang } from '../kit/lang.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { say } from '../kit/texts.ts'
import { plain, wordsOf, type Words } from '../kit/words.ts'
import type { Announcement } from './announcement.ts'
import type { Paragraph } from './body.ts'
import { knownToSwedish } from './highlight.ts'
import { grantedIn, type Grant } from './listing.ts'
import { inWordsFirst, inWords, roughly } from './numerals.ts'
import { sentences } from './sentences.ts'

/** What came of a call, as the decisions have told. Null is "not known". */
export type Numbers = { readonly received: number | null; readonly later: number | null }

/** As much of a call as an announcement of its decisions is made of. */
export type DecidedCall = Pick<
  Call,
  | 'id'
  | 'slug'
  | 'title'
  | 'state'
  | 'authority'
  | 'decidedOn'
  | 'latestOn'
  | 'jointOnly'
  | 'purposes'
  | 'example'
  | 'priorityPurpose'
  | 'priorityText'
  | 'priorityReason'
>

export type Ground = {
  readonly id: string
  readonly call: DecidedCall
  readonly grants: readonly Grant[]
  readonly numbers: Numbers
  /** Who drafts is the first one to ask. */
  readonly officer: { readonly name: string }
}

const inAll = (text: (lang: Lang) => string): Words => wordsOf({ fi: text('fi'), sv: text('sv'), en: text('en') })
const paragraph = (words: Words, bullets: readonly Words[] = []): Paragraph => ({ words, heading: false, bullets })

function lead({ call, grants }: Ground, lang: Lang): string {
  const t = sentences[lang]
  const cents = grantedIn(grants)
  const count = grants.length
  const given = { authority: plain(call.authority.name, lang), count, number: inWords(count, lang, 'allative') }
  const first = cents === null ? say(t.granted, given) : say(t.grantedSum, { ...given, sum: roughly(cents, lang) })
  return call.latestOn === null ? first : `${first} ${say(t.until, { count, day: writtenDay(call.latestOn, lang) })}`
}

function received({ call, numbers }: Ground): readonly Paragraph[] {
  const { received: count } = numbers
  const text = (lang: Lang) => {
    const t = sentences[lang]
    const arrived = count === null ? [] : [say(t.received, { count })]
    return [...arrived, ...(call.jointOnly === true ? [t.jointOnly] : [])].join(' ')
  }
  return text('fi') === '' ? [] : [paragraph(inAll(text))]
}

const later = ({ numbers }: Ground): readonly Paragraph[] => {
  const count = numbers.later ?? 0
  if (count === 0) return []
  const number = (lang: Lang) =>
    lang === 'fi' ? inWordsFirst(count, lang, 'genitive') : inWords(count, lang, 'genitive')
  return [paragraph(inAll((lang) => say(sentences[lang].later, { count, number: number(lang) })))]
}

const purposes = ({ call }: Ground): readonly Paragraph[] =>
  call.purposes.length === 0
    ? []
    : [
        paragraph(
          inAll((lang) => sentences[lang].purposes),
          call.purposes.map((purpose) => purpose.words),
        ),
      ]

/** Which purpose went before the others, and why: what decided who was left without is told to everybody (2018). */
function priority({ call }: Ground): readonly Paragraph[] {
  const first = call.purposes.find(({ key }) => key === call.priorityPurpose)
  if (first === undefined) return []
  const text = (lang: Lang) => {
    const said = plain(call.priorityText ?? first.words, lang).replace(/\.$/, '')
    return [say(sentences[lang].priority, { text: said }), plain(call.priorityReason, lang)].join(' ').trim()
  }
  return [paragraph(inAll(text))]
}

export type DraftRefusal = 'not_decided' | 'nothing_granted'

/**
 * A first announcement of the decisions of a call: numbers and sums as they were decided, texts to be bettered by the officer. Refuses
 * `not_decided` before the round is decided, and `nothing_granted` where no project was given anything.
 */
export function drafted(ground: Ground, now: Date): Outcome<Announcement, DraftRefusal> {
  const { call, grants } = ground
  if (call.state !== 'decided' && call.state !== 'archived') return refuse('not_decided')
  if (grants.length === 0) return refuse('nothing_granted')
  const body = [...received(ground), ...later(ground), ...purposes(ground), ...priority(ground)]
  return done({
    id: ground.id,
    slug: `${call.slug}-decisions`,
    state: 'draft',
    authority: call.authority,
    decidedOn: call.decidedOn,
    publishedAt: {},
    call: { id: call.id, slug: call.slug, title: call.title },
    sourceKey: null,
    quirks: [],
    example: call.example,
    revision: 1,
    writtenAt: now,
    form: grantedIn(grants) === null ? 'categories' : 'sums',
    order: 'name_fi',
    title: inAll((lang) => say(sentences[lang].title, { call: plain(call.title, lang) })),
    lead: inAll((lang) => lead(ground, lang)),
    body,
    listAfter: body.length,
    listHeading: inAll((lang) => sentences[lang].listHeading),
    quotation: null,
    quotationAfter: 0,
    topicWords: [],
    highlighted: { sv: knownToSwedish(grants) },
    contacts: [{ name: ground.officer.name, title: {}, address: null }],
    picture: null,
  })
}
