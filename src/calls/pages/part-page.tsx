import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import type { Attachment } from '../attachment.ts'
import { isPrepared, type Call } from '../call.ts'
import type { WrittenPart } from '../entry/entry.ts'
import type { Part } from '../part.ts'
import type { Proposal } from '../proposed-criteria.ts'
import type { Lack } from '../publication.ts'
import { texts } from '../texts/desk.ts'
import { texts as life } from '../texts/life.ts'
import { words } from '../words.ts'
import { CallSteps } from './desk-side.tsx'
import { ReasonFields, type FormState } from './form-state.tsx'
import { PartFields } from './part-fields.tsx'
import type { NamedTheme, OfferedForm } from './part-props.ts'

export type PartRefusal = keyof (typeof texts)['fi']['refusal']
type Frame = {
  view: View
  call: Call
  part: Part
  lacks: readonly Lack[]
  duties: number
  alert?: ReactNode
  failed?: boolean | undefined
  children: ReactNode
}

/** The way to a page of a call at the desk. */
export const deskCrumbs = (view: View, call: Call) => [
  { text: texts[view.lang].desk, href: paths.desk(view.lang) },
  { text: texts[view.lang].list.title, href: paths.deskCalls(view.lang) },
  { text: plain(call.title, view.lang), href: paths.deskCall(view.lang, call.slug) },
]

/** A part of a call beside the list of all parts. */
export const PartFrame = ({ view, call, part, lacks, duties, alert, failed, children }: Frame) => (
  <Page
    view={view}
    title={words[view.lang].part[part]}
    wide
    crumbs={deskCrumbs(view, call)}
    example={call.example}
    alert={alert}
    failed={failed}
    above={say(texts[view.lang].part.lead, { title: plain(call.title, view.lang) })}
  >
    <div className="side">
      <div>
        <CallSteps view={view} call={call} lacks={lacks} duties={duties} current={part} />
      </div>
      <div className="stack">{children}</div>
    </div>
  </Page>
)

export type PartPageProps = {
  view: View
  call: Call
  part: WrittenPart
  form: FormState
  forms: readonly OfferedForm[]
  themes: readonly NamedTheme[]
  files: readonly Attachment[]
  proposals: readonly Proposal[]
  lacks: readonly Lack[]
  duties: number
  /** Whether this person may write the part now. */
  writes: boolean
  /** The call is public: what is written here is published as a correction. */
  corrects: boolean
  refusal?: PartRefusal | undefined
  /** When it was saved a moment ago, in words. */
  saved?: string | undefined
}

function alertOf({ view, form, refusal, saved }: PartPageProps): ReactNode {
  const t = texts[view.lang]
  if (refusal !== undefined)
    return (
      <Alert kind="bad" title={t.part.notSaved}>
        {t.refusal[refusal]}
      </Alert>
    )
  if (form.errors.length > 0) return <ErrorSummary title={t.part.errors} errors={form.errors} />
  return saved === undefined ? undefined : <Alert kind="good">{say(t.part.saved, { when: saved })}</Alert>
}

/** Enter in a field saves; without this it would press the first button of a row. */
const SaveOnEnter = ({ text }: { text: string }) => (
  <button className="hidden" type="submit" name="onward" value="here" tabIndex={-1} aria-hidden="true">
    {text}
  </button>
)

/** A correction of a published part: the same fields, and why. */
const Correcting = ({ view, call, part, form, forms, themes, files, proposals }: PartPageProps) => {
  const [t, action] = [life[view.lang].amend, paths.deskCallPart(view.lang, call.slug, part)]
  return (
    <Form action={action} hidden={{ revision: String(call.revision) }} multipart={part === 'attachments'}>
      <SaveOnEnter text={t.publish} />
      <Note kind="warn" title={t.correcting}>
        {t.correctingMeans}
      </Note>
      <PartFields {...{ part, view, form, call, forms, themes, files, proposals, action }} />
      <ReasonFields view={view} form={form} />
      <div className="buttons">
        <SubmitButton name="onward" value="here">
          {t.publish}
        </SubmitButton>
        <LinkButton href={paths.deskCall(view.lang, call.slug)} variant="plain">
          {texts[view.lang].part.back}
        </LinkButton>
      </div>
    </Form>
  )
}

const Writing = ({ view, call, part, form, forms, themes, files, proposals }: PartPageProps) => {
  const [t, action] = [texts[view.lang].part, paths.deskCallPart(view.lang, call.slug, part)]
  return (
    <Form action={action} hidden={{ revision: String(call.revision) }} multipart={part === 'attachments'}>
      <SaveOnEnter text={t.save} />
      <PartFields {...{ part, view, form, call, forms, themes, files, proposals, action }} />
      <div className="buttons">
        <SubmitButton name="onward" value="next">
          {t.saveOn}
        </SubmitButton>
        <SubmitButton name="onward" value="here" variant="second">
          {t.save}
        </SubmitButton>
        <LinkButton href={paths.deskCall(view.lang, call.slug)} variant="plain">
          {t.back}
        </LinkButton>
      </div>
    </Form>
  )
}

const Reading = ({ view, call }: PartPageProps) => {
  const t = texts[view.lang]
  const address = isPrepared(call) ? paths.deskCallPreview(view.lang, call.slug) : paths.call(view.lang, call.slug)
  return (
    <Note>
      <p>{isPrepared(call) ? t.part.readOnly : t.part.frozen}</p>
      <p>
        <a href={address}>{isPrepared(call) ? t.overview.preview : t.overview.see}</a>
      </p>
    </Note>
  )
}

/** One part of a call as a form, or where it may be read where it can no longer be written. */
export const PartPage = (props: PartPageProps) => (
  <PartFrame
    view={props.view}
    call={props.call}
    part={props.part}
    lacks={props.lacks}
    duties={props.duties}
    alert={alertOf(props)}
    failed={props.refusal !== undefined || props.form.errors.length > 0}
  >
    {props.writes ? <Writing {...props} /> : props.corrects ? <Correcting {...props} /> : <Reading {...props} />}
  </PartFrame>
)
