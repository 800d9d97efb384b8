import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { plain, type Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { texts } from '../texts.ts'

export type DeskCall = { readonly slug: string; readonly title: Words; readonly example: boolean }
type Frame = {
  readonly view: View
  readonly call: DeskCall
  readonly alert?: ReactNode
  readonly failed?: boolean
  readonly lead?: string
  readonly children: ReactNode
}

/** The way to a call at the desk. */
export const crumbsTo = (view: View, call: DeskCall) => [
  { text: texts[view.lang].desk.desk, href: paths.desk(view.lang) },
  { text: plain(call.title, view.lang), href: paths.deskCall(view.lang, call.slug) },
]

/** The frame of the pages of a call's announcement at the desk. */
export const DeskPage = ({ view, call, lead, alert, failed, children }: Frame) => (
  <Page
    view={view}
    title={texts[view.lang].desk.title}
    above={plain(call.title, view.lang)}
    lead={lead}
    wide
    crumbs={crumbsTo(view, call)}
    alert={alert}
    failed={failed}
    example={call.example}
  >
    {children}
  </Page>
)
