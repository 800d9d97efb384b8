import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Alert } from '../../ui/note.tsx'
import type { Space } from '../space.ts'
import { activityTexts } from '../texts/activity.ts'
import { insideTexts } from '../texts/inside.ts'

type Props = {
  readonly view: View
  readonly space: Space
  readonly title: string
  readonly titleLang?: string | undefined
  readonly lead?: string | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly done?: string | undefined
  readonly children: ReactNode
}

/** A page under a space: the way back to it, what came of the last deed, and the faults of what was typed. */
export function InsidePage({ view, space, errors = [], done, children, ...heading }: Props) {
  const { lang } = view
  return (
    <Page
      view={view}
      {...heading}
      width="read"
      example={space.example}
      crumbs={[
        { text: insideTexts[lang].mine.title, href: paths.myCooperation(lang) },
        { text: plain(space.name, lang), href: paths.ownSpace(lang, space.slug) },
      ]}
      failed={errors.length > 0}
      alert={
        errors.length > 0 ? (
          <ErrorSummary title={activityTexts[lang].errors} errors={errors} />
        ) : done === undefined ? undefined : (
          <Alert kind="good">{done}</Alert>
        )
      }
    >
      {children}
    </Page>
  )
}
