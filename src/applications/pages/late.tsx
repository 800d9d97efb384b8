import type { View } from '../../frame/view.ts'
import { writtenMoment, writtenSecond } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { errorOf, type FieldError } from '../../ui/error-summary.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { LongText } from '../../ui/text-field.tsx'
import { isSupplementable } from '../completeness.ts'
import type { LateStanding } from '../late.ts'
import { EarlierShowings } from '../parts/earlier-showings.tsx'
import { lateTexts } from '../texts/late.ts'
import type { Workspace } from '../workspace.ts'

export type LateSent = {
  readonly late: LateStanding
  /** What was typed, where it came back with an error. */
  readonly typed?: string | undefined
  readonly errors?: readonly FieldError[] | undefined
}
type LateProps = LateSent & { readonly view: View; readonly work: Workspace }

/** What the applicant shows about the delay: as it is kept, and where one may, to be written. */
function Showing({ view: { lang }, work, late, typed, errors = [] }: LateProps) {
  const t = lateTexts[lang]
  const [showing, ...earlier] = late.showings
  return (
    <>
      {showing === undefined ? null : (
        <>
          <h2>{t.shown}</h2>
          <p className="small quiet">{say(t.shownBy, { who: showing.who, at: writtenMoment(showing.at, lang) })}</p>
          <p className="prose">{showing.showing}</p>
          <EarlierShowings lang={lang} showings={earlier} />
        </>
      )}
      {work.may.submit ? (
        <Form action={paths.applicationLate(lang, work.application.id)}>
          <LongText
            name="showing"
            label={t.showing}
            hint={t.showingHint}
            rows={5}
            value={typed ?? showing?.showing ?? ''}
            error={errorOf(errors, 'showing')}
          />
          <SubmitButton variant="second">{t.save}</SubmitButton>
        </Form>
      ) : null}
    </>
  )
}

const coordinatorOf = ({ application }: Workspace, lang: Lang) =>
  plain(application.partners.find(({ role }) => role === 'coordinator')?.name, lang)

/** Whether it lacks something that is not supplemented after closing. */
const barring = ({ form, lacks }: Workspace): boolean => lacks.some((lack) => !isSupplementable(form, lack))

/** What can still be done with what was left unsent: by this person, by another, or nothing. */
function whatNow(work: Workspace, lang: Lang): string {
  const t = lateTexts[lang]
  if (barring(work)) return t.lacking
  const send = work.may.submit ? t.sendNow : say(t.theySend, { coordinator: coordinatorOf(work, lang) })
  return work.lacks.length === 0 ? send : `${send} ${t.supplemented}`
}

/** After closing: how what was not sent in time can still be tried to be sent, and what came of it. */
export function LateSending(props: LateProps) {
  const { view, work, late } = props
  const { lang } = view
  const t = lateTexts[lang]
  const closes = work.call.closesAt
  if (closes === null) return null
  if (late.triedAt === undefined)
    return (
      <>
        <Note title={t.closed}>
          {say(t.closedText, { closes: writtenMoment(closes, lang) })} {whatNow(work, lang)}
        </Note>
        {work.may.submit && !barring(work) ? (
          <PostButton action={paths.applicationSubmission(lang, work.application.id)} variant="second">
            {t.button}
          </PostButton>
        ) : null}
      </>
    )
  return (
    <>
      <Note kind="warn" title={t.tried}>
        {say(t.triedText, { at: writtenSecond(late.triedAt, lang) })}{' '}
        {work.may.submit ? t.tellYou : say(t.tellThey, { coordinator: coordinatorOf(work, lang) })}
      </Note>
      <Showing {...props} />
    </>
  )
}
