import type { Lang } from '../kit/lang.ts'
import { say } from '../kit/texts.ts'
import { plain, type Words } from '../kit/words.ts'
import { coordinatorOf, type Work } from './work.ts'
import { words } from './words.ts'

type Titled = {
  readonly title: Words | null
  readonly coordinator: Words | null
  readonly nameInSource: string | null
}

/** What a work is called in a sentence: by its title, and where none is published by its coordinator. */
export function titleIn(work: Titled, lang: Lang): string {
  const coordinator = plain(work.coordinator, lang) || (work.nameInSource ?? '')
  const untitled = coordinator === '' ? words[lang].untitled : say(words[lang].untitledOf, { coordinator })
  return plain(work.title, lang) || untitled
}

/** The same for a work with its parties. */
export function titleOf(work: Pick<Work, 'title' | 'parties'>, lang: Lang): string {
  const leader = coordinatorOf(work)
  return titleIn(
    { title: work.title, coordinator: leader?.name ?? null, nameInSource: leader?.nameInSource ?? null },
    lang,
  )
}
