import { writtenDay, writtenMoment, type Day } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import type { FormerAttachment } from '../attachment.ts'
import type { Amendment } from '../amendment.ts'
import type { Call } from '../call.ts'
import { factsOn, type Fact, type Outcome, type Source } from '../fact.ts'
import type { FundingVersion } from '../funding-rules.ts'
import type { Notice } from '../notice.ts'
import { texts } from '../texts/open.ts'

/** Everything that the public page of a call is drawn from. */
export type Known = {
  readonly call: Call
  readonly outcome: Outcome | null
  readonly facts: readonly Fact[]
  readonly sources: readonly Source[]
  readonly amendments: readonly Amendment[]
  /** When questions were answered after publication, by their number from 1. */
  readonly answered: ReadonlyMap<number, Date>
  /** The funding rules as they were published, the newest first. */
  readonly funding: readonly FundingVersion[]
  /** What the authority has told of it beside its terms, the newest first. */
  readonly notices: readonly Notice[]
  /** Attachments that published changes have taken away. */
  readonly former: readonly FormerAttachment[]
}

/** What is known, and from which other source where it is not the call's own. */
export type Told = { readonly text: string; readonly source: Source | undefined }

/** History: read from a source, and nobody can add to it. */
export const isHistory = (call: Call): boolean => call.sourceKey !== null

/** Nobody can apply any more and the round is at its end: the page tells of it in the past. */
export const isOver = (call: Call): boolean =>
  call.state === 'decided' || call.state === 'archived' || call.state === 'cancelled'

/** Another source than the call's own. */
const otherSource = (known: Known, key: string | null) =>
  key === known.call.sourceKey ? undefined : known.sources.find((source) => source.key === key)

const siteOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : url)

/** How a source is called: its heading, else the site it is on. */
export const sourceTitle = (source: Source, lang: Lang): string =>
  source.title ?? (source.url === null ? texts[lang].sourceUntitled : siteOf(source.url))

/** How a source is called where there is little room. */
export const sourceName = (source: Source, lang: Lang): string => source.publisher ?? sourceTitle(source, lang)

const own = (text: string): Told => ({ text, source: undefined })

function fromFact(known: Known, what: string, write: (value: string) => string): Told | null {
  const [fact] = factsOn(known.facts, what)
  return fact?.value === undefined || fact.value === null
    ? null
    : { text: write(fact.value), source: otherSource(known, fact.sourceKey) }
}

/** A sum of the call, or what another source says of it, exactly or about. */
export function toldSum(
  known: Known,
  cents: number | null,
  what: { exact: string; about?: string; most?: string },
  lang: Lang,
): Told | null {
  if (cents !== null) return own(euros(cents, lang))
  const sum = (value: string) => euros(Number(value), lang)
  const about =
    what.about === undefined
      ? null
      : fromFact(known, what.about, (value) => say(texts[lang].approximately, { sum: sum(value) }))
  const most =
    what.most === undefined ? null : fromFact(known, what.most, (value) => say(texts[lang].atMost, { sum: sum(value) }))
  return fromFact(known, what.exact, sum) ?? about ?? most
}

/** A count of the outcome, or what another source says of it. */
export const toldCount = (known: Known, count: number | null | undefined, what: string): Told | null =>
  count === null || count === undefined ? fromFact(known, what, (value) => value) : own(String(count))

const month = (text: string) => text.split('-').reverse().map(Number).join('/')

/** A moment, or a day where no time is known, or what another source says. */
export function toldTime(
  known: Known,
  at: { moment: Date | null; day: Day | null },
  what: readonly string[],
  lang: Lang,
): Told | null {
  if (at.moment !== null) return own(writtenMoment(at.moment, lang))
  if (at.day !== null) return own(writtenDay(at.day, lang))
  const write = (value: string) =>
    value.length === 7
      ? month(value)
      : value.length === 10
        ? writtenDay(value, lang)
        : writtenMoment(new Date(value), lang)
  return what.map((one) => fromFact(known, one, write)).find((told) => told !== null) ?? null
}

/** What another source says in basis points. */
export const toldShare = (known: Known, share: number | null, write: (share: number) => string): Told | null =>
  share === null ? fromFact(known, 'highest_share', (value) => write(Number(value))) : own(write(share))
