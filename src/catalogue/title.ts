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

/** What a work without a published title is called: by its coordinator. */
export function untitledIn(work: Omit<Titled, 'title'>, lang: Lang): string {
  const coordinator = plain(work.coordinator, lang) || (work.nameInSource ?? '')
  return coordinator === '' ? words[lang].untitled : say(words[lang].untitledOf, { coordinator })
}

/** What a work is called in a sentence: by its title, and where none is published by its coordinator. */
export const titleIn = (work: Titled, lang: Lang): string => plain(work.title, lang) || untitledIn(work, lang)

/** The same for a work with its parties. */
export function titleOf(work: Pick<Work, 'title' | 'parties'>, lang: Lang): string {
  const leader = coordinatorOf(work)
  return titleIn(
    { title: work.title, coordinator: leader?.name ?? null, nameInSource: leader?.nameInSource ?? null },
    lang,
  )
}
