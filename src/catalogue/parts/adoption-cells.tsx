import { writtenDay, type Day } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { Status, type StatusKind } from '../../ui/status.tsx'
import { standingOf, type AdoptionStage, type Entry, type Standing } from '../adoption/adoption.ts'
import { words } from '../adoption/words.ts'

const kinds = { plans: 'none', pilots: 'busy', uses: 'ok', left: 'none' } as const satisfies Record<
  AdoptionStage,
  StatusKind
>

/** The stage of an adoption as word and icon. */
export const StageOf = ({ stage, lang }: { stage: AdoptionStage; lang: Lang }) => (
  <Status kind={kinds[stage]}>{words[lang].stage[stage]}</Status>
)

/** How well an adoption is known on a day, in words; of an old word it says that nobody has confirmed it since. */
export function knownText(entry: Entry | null, today: Day, lang: Lang): string {
  const standing: Standing = standingOf(entry, today)
  const day = entry === null ? '' : writtenDay(entry.on, lang)
  const text: string = words[lang].standing[standing]
  const source = entry?.sourceTitle ?? ''
  return `${text.replace('{day}', day)}${source === '' ? '' : ` (${source})`}`
}

/** The sectors of an adoption, one after the other. */
export const sectorsText = (entry: Entry, lang: Lang): string =>
  entry.sectors.map((one) => words[lang].sector[one]).join(', ')

/** What an organisation has learnt, as it wrote it, with its language. */
export const experienceOf = (entry: Entry, lang: Lang) => {
  const text = plain(entry.experience, lang)
  return text === '' ? null : text
}
