import { halfPoint, writtenPoints } from '../calls/criterion.ts'
import type { Lang } from '../kit/lang.ts'
import { say } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'

/** A weighted score as people read it: 350 hundredths are `3,50`. */
export function writtenScore(hundredths: number, lang: Lang): string {
  const text = (hundredths / 100).toFixed(2)
  return lang === 'en' ? text : text.replace('.', ',')
}

/** A median as people read it, half points only where there are any: doubled 7 is `3,5`, doubled 8 is `4`. A dash for none. */
export const writtenMedian = (doubled: number | null, lang: Lang): string =>
  doubled === null ? '–' : writtenPoints(doubled * halfPoint, lang)

type Named = { readonly coordinator: { readonly name: Words }; readonly partners: readonly unknown[] }

/** The coordinator, and how many there are besides. */
export const writtenApplicants = (
  { coordinator, partners }: Named,
  lang: Lang,
  others: { one: string; other: string },
): string => {
  const lead = plain(coordinator.name, lang)
  return partners.length === 0 ? lead : `${lead} ${say(others, { count: partners.length })}`
}
