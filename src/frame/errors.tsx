import type { ReactNode } from 'react'
import { paths } from '../paths.ts'
import { LinkButton } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { errorTexts } from './error-texts.ts'
import { Page } from './page.tsx'
import { useUnkept } from './unkept.tsx'
import type { View } from './view.ts'

/** 404 absent · 403 barred · 409 refused · 422 invalid · 413 too_large (files) or too_long (texts) · 403 elsewhere · 500 fault. */
export type ErrorKind = 'absent' | 'barred' | 'refused' | 'invalid' | 'too_large' | 'too_long' | 'elsewhere' | 'fault'

export const statusOf = {
  absent: 404,
  barred: 403,
  refused: 409,
  invalid: 422,
  too_large: 413,
  too_long: 413,
  elsewhere: 403,
  fault: 500,
} as const satisfies Record<ErrorKind, number>

type Props = {
  view: View
  kind: ErrorKind
  /** The refusal or the limit in the words of the room; never a stack or a message of the program. */
  detail?: string | undefined
  /** Of a fault: by which the log finds it. */
  reference?: string | undefined
  /** Where one came from, on this site. */
  back?: string | undefined
}

type Said = ErrorKind | 'gone'

/** Pages of one's own work: what a letter says of one organisation is opened by who acts for another just now. */
const own = /^\/(my|desk|assess)(\/|$)/

/** Where a person who acts for several organisations comes back to after changing; undefined where a change would not help. */
function afterChange({ lang, path, who }: View, kind: Said): string | undefined {
  if ((who?.mandates.length ?? 0) < 2) return undefined
  if (kind === 'absent') return own.test(path) ? `/${lang}${path}` : undefined
  return kind === 'barred' || kind === 'gone' ? '' : undefined
}

const wayOut = (view: View, kind: Said): { readonly href: string; readonly text: string } => {
  const texts = errorTexts[view.lang]
  const back = afterChange(view, kind)
  if (back !== undefined) return { href: paths.acting(view.lang, back), text: texts.acting }
  if (kind === 'absent') return { href: paths.projects(view.lang), text: texts.search }
  return { href: paths.home(view.lang), text: texts.home }
}

const Detail = ({ kind, children }: { kind: ErrorKind; children: ReactNode }) => (
  <Note kind={kind === 'refused' ? 'warn' : 'info'}>{children}</Note>
)

/** What went wrong, that nothing was lost, and the way on; in the language of the page. */
export const ErrorPage = ({ view, kind, detail, reference, back }: Props) => {
  const texts = errorTexts[view.lang]
  const unkept = useUnkept()
  const said: Said = kind === 'absent' && unkept.length > 0 ? 'gone' : kind
  const first = back === undefined ? wayOut(view, said) : { href: back, text: texts.back }
  const home = paths.home(view.lang)
  return (
    <Page view={view} title={texts[said].title} lead={texts[said].lead} width="read" crumbs={[]}>
      {detail === undefined ? null : (
        <Detail kind={kind}>
          <p>{detail}</p>
        </Detail>
      )}
      {reference === undefined ? null : (
        <p>
          {texts.reference} <strong className="num">{reference}</strong>
        </p>
      )}
      <p className="buttons">
        <LinkButton href={first.href}>{first.text}</LinkButton>
        {first.href === home ? null : <a href={home}>{texts.home}</a>}
      </p>
    </Page>
  )
}
