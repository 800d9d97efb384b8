import type { Entry } from '../kit/calendar.ts'
import type { Lang } from '../kit/lang.ts'
import { plain, type Words } from '../kit/words.ts'

type Dated = {
  readonly id: string
  readonly title: Words
  readonly opensAt: Date | null
  readonly closesAt: Date | null
}

/** When a call opens and closes, as entries of a calendar. */
export function entriesOf(call: Dated, texts: { readonly opens: string; readonly closes: string }, lang: Lang) {
  const title = plain(call.title, lang)
  const at = (what: 'opens' | 'closes', moment: Date | null): readonly Entry[] =>
    moment === null ? [] : [{ id: `${call.id}-${what}`, at: moment, title: `${texts[what]}: ${title}`, alarmDays: 7 }]
  return [...at('opens', call.opensAt), ...at('closes', call.closesAt)]
}
