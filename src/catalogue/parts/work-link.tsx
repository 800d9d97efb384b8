import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain, told, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { FoundWork } from '../found.ts'
import type { Offered } from '../offered.ts'
import { marked } from '../reason.ts'
import { words } from '../words.ts'

type Titled = {
  readonly slug: string
  /** A funded project where nothing is said. */
  readonly kind?: string | undefined
  readonly title: Words | null
  readonly coordinator: Words | null
  readonly nameInSource: string | null
}

/** A work of a list as its link wants it. */
export const linked = (work: Pick<FoundWork, 'slug' | 'title' | 'coordinator'>): Titled => ({
  slug: work.slug,
  title: work.title,
  coordinator: work.coordinator?.name ?? null,
  nameInSource: work.coordinator?.nameInSource ?? null,
})

/** A work of any kind as its link wants it. */
export const linkable = (work: Pick<Offered, 'slug' | 'kind' | 'title' | 'coordinator'>): Titled => ({
  kind: work.kind,
  ...linked(work),
})

/** What a work without a published title is called: by its coordinator. */
export const untitledOf = (work: Omit<Titled, 'slug' | 'title' | 'kind'>, lang: Lang): string => {
  const coordinator = plain(work.coordinator, lang) || (work.nameInSource ?? '')
  return coordinator === '' ? words[lang].untitled : say(words[lang].untitledOf, { coordinator })
}

/** The title of a work as a link, in the reader's language or the nearest one; words for which it was found are marked. */
export function WorkLink({
  work,
  lang,
  reasons = [],
}: {
  work: Titled
  lang: Lang
  reasons?: readonly string[] | undefined
}) {
  const title = told(work.title, lang)
  const href = paths.work(lang, work)
  if (title === undefined) return <a href={href}>{untitledOf(work, lang)}</a>
  return (
    <a href={href} lang={title.lang === lang ? undefined : title.lang}>
      {reasons.length === 0
        ? title.text
        : marked(title.text, reasons).map((piece, i) => (piece.met ? <mark key={i}>{piece.text}</mark> : piece.text))}
    </a>
  )
}
