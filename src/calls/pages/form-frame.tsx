import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import type { Flaw } from '../../forms/flaw.ts'
import type { Form as AskedForm } from '../../forms/form.ts'
import { writtenNumber } from '../../kit/number.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Alert } from '../../ui/note.tsx'
import type { Call } from '../call.ts'
import type { FormRefusal } from '../form-needs.ts'
import type { Lack } from '../publication.ts'
import { texts as desk } from '../texts/desk.ts'
import { texts } from '../texts/forms.ts'
import { CallSteps } from './desk-side.tsx'
import { deskCrumbs } from './part-page.tsx'

/** What every page of the form builder shows around its own. */
export type Around = {
  readonly view: View
  readonly call: Call
  readonly lacks: readonly Lack[]
  readonly duties: number
  /** Whether this person may change the form now. */
  readonly writes: boolean
  /** Of a published call: the next version of its form. */
  readonly version: { readonly changeId: string | null; readonly asked: boolean } | null
}

/** What the frame takes from how the form of a call stands, and the form. */
export type FormOf = Omit<Around, 'view'> & { readonly form: AskedForm }

/** The frame of a page out of what stands behind it. */
export const aroundOf = (view: View, { call, lacks, duties, writes, version }: Omit<Around, 'view'>): Around => ({
  view,
  call,
  lacks,
  duties,
  writes,
  version,
})

/** The address of the outline, at a question where one was worked on. */
export const outlineOf = (lang: View['lang'], slug: string, question = ''): string =>
  `${paths.deskCallForm(lang, slug)}${question === '' ? '' : `#question-${question}`}`

type Frame = Around & {
  readonly title: string
  readonly lead?: string | undefined
  readonly alert?: ReactNode
  readonly failed?: boolean | undefined
  /** Whether the page is the form's own; else the form is a step back. */
  readonly outline?: boolean | undefined
  readonly children: ReactNode
}

/** What is wrong in a form, in words. */
export const flawText = ({ code, limit = 0 }: Omit<Flaw, 'at'>, lang: View['lang']): string =>
  texts[lang].flaw[code].replace('{limit}', writtenNumber(limit, lang))

/** Why a change was not made, in words. */
export function refusalText(refusal: FormRefusal, lang: View['lang']): string {
  const own: Readonly<Partial<Record<string, string>>> = texts[lang].refusal
  const shared: Readonly<Partial<Record<string, string>>> = desk[lang].refusal
  const flaw: Readonly<Partial<Record<string, string>>> = texts[lang].flaw
  return own[refusal] ?? shared[refusal] ?? flaw[refusal] ?? refusal
}

/** That a change was not made, and why. */
export const NotDone = ({ refusal, lang }: { refusal: FormRefusal; lang: View['lang'] }) => (
  <Alert kind="bad" title={texts[lang].notDone}>
    {refusalText(refusal, lang)}
  </Alert>
)

/** A page of the form builder, beside the list of the parts of the call. */
export const FormFrame = ({ view, call, lacks, duties, outline = false, children, ...page }: Frame) => {
  const crumbs = deskCrumbs(view, call)
  const form = { text: texts[view.lang].title, href: paths.deskCallForm(view.lang, call.slug) }
  return (
    <Page
      view={view}
      title={page.title}
      lead={page.lead}
      wide
      crumbs={outline ? crumbs : [...crumbs, form]}
      example={call.example}
      alert={page.alert}
      failed={page.failed}
      above={say(desk[view.lang].part.lead, { title: plain(call.title, view.lang) })}
    >
      <div className="side">
        <div>
          <CallSteps view={view} call={call} lacks={lacks} duties={duties} current="form" />
        </div>
        <div className="stack">{children}</div>
      </div>
    </Page>
  )
}
