import type { Lang } from '../../kit/lang.ts'
import { told, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Tag } from '../../ui/tag.tsx'
import type { FoundWork } from '../found.ts'
import type { Offered } from '../offer/offered.ts'
import { untitledIn } from '../title.ts'
import { texts } from '../texts.ts'
import { MarkedText } from './marked-text.tsx'

type Titled = {
  readonly slug: string
  /** A funded project where nothing is said. */
  readonly kind?: string | undefined
  readonly title: Words | null
  /** Invented: marked beside the link. */
  readonly example?: boolean | undefined
  readonly coordinator: Words | null
  readonly nameInSource: string | null
}

/** A work of a list as its link wants it. */
export const linked = (work: Pick<FoundWork, 'slug' | 'title' | 'coordinator' | 'example'>): Titled => ({
  slug: work.slug,
  title: work.title,
  example: work.example,
  coordinator: work.coordinator?.name ?? null,
  nameInSource: work.coordinator?.nameInSource ?? null,
})

/** A work of any kind as its link wants it. */
export const linkable = (work: Pick<Offered, 'slug' | 'kind' | 'title' | 'coordinator' | 'example'>): Titled => ({
  kind: work.kind,
  ...linked(work),
})

type Props = { work: Titled; lang: Lang; reasons?: readonly string[] | undefined }

function bare({ work, lang, reasons = [] }: Props) {
  const title = told(work.title, lang)
  const href = paths.work(lang, work)
  if (title === undefined) return <a href={href}>{untitledIn(work, lang)}</a>
  return (
    <a href={href} lang={title.lang === lang ? undefined : title.lang}>
      <MarkedText text={title.text} reasons={reasons} />
    </a>
  )
}

/**
 * The title of a work as a link, in the reader's language or the nearest one; words for which it was found are marked, and so is what is
 * invented.
 */
export const WorkLink = (props: Props) =>
  props.work.example === true ? (
    <>
      {bare(props)} <Tag kind="example">{texts[props.lang].list.example}</Tag>
    </>
  ) : (
    bare(props)
  )
