import { WorkLink } from '../../catalogue/parts/work-link.tsx'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { dayOf, writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain, told } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { errorOf, ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { LongText } from '../../ui/text-field.tsx'
import { membersOf, type MemberState } from '../member.ts'
import { MemberName } from '../parts/member-name.tsx'
import type { Result } from '../result.ts'
import type { Space } from '../space.ts'
import { activityTexts } from '../texts/activity.ts'
import { insideTexts } from '../texts/inside.ts'
import { spaceTexts } from '../texts/space.ts'
import { Results } from './results.tsx'
import { OwnWords } from './own-words.tsx'

export type SpacePageProps = {
  readonly view: View
  readonly space: Space
  /** What members give to everybody. */
  readonly results: readonly Result[]
  /** How the organisation acted for stands to it. */
  readonly standing: MemberState | undefined
  /** May ask for the own organisation to join: its id. */
  readonly asksFor: string | null
  readonly said?: string | undefined
  readonly errors?: readonly FieldError[] | undefined
  readonly takesDown: readonly string[]
  /** What came of the last deed. */
  readonly done?: 'ask' | 'taken_back' | undefined
}

const Asking = ({ view: { lang }, space, asksFor, standing, said, errors = [] }: SpacePageProps) => {
  const t = spaceTexts[lang]
  if (standing === 'asking') return <Note>{t.asked}</Note>
  if (standing === 'invited')
    return (
      <Note>
        <p>
          {t.invitedNote} <a href={paths.myCooperation(lang)}>{t.answerInvitation}</a>
        </p>
      </Note>
    )
  if (asksFor === null || standing === 'member') return null
  return (
    <section className="stack" aria-labelledby="asking">
      <h2 id="asking">{t.ask}</h2>
      <p>{t.askLead}</p>
      <Form action={paths.spaceMember(lang, space.slug, asksFor)} hidden={{ deed: 'ask' }}>
        <LongText name="said" label={t.askSaid} rows={4} value={said} error={errorOf(errors, 'said')} />
        <SubmitButton variant="second">{t.ask}</SubmitButton>
      </Form>
    </section>
  )
}

/** Who is in a space, and which projects it is about. */
export const Belonging = ({ space, lang }: { space: Space; lang: Lang }) => {
  const t = spaceTexts[lang]
  return (
    <>
      <h2 className="h3">{t.members}</h2>
      <ul role="list">
        {membersOf(space.members).map((member) => (
          <li key={member.organisationId}>
            <MemberName member={member} lang={lang} />
          </li>
        ))}
      </ul>
      <h2 className="h3">{t.projects}</h2>
      {space.works.length === 0 ? (
        <p className="small quiet">{t.projectsNone}</p>
      ) : (
        <ul role="list">
          {space.works.map((work) => (
            <li key={work.id}>
              <WorkLink work={work} lang={lang} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const alertOf = ({ view: { lang }, errors = [], done }: SpacePageProps) => {
  if (errors.length > 0) return <ErrorSummary title={insideTexts[lang].form.errors} errors={errors} />
  if (done === undefined) return undefined
  return <Alert kind="good">{done === 'ask' ? spaceTexts[lang].askSent : activityTexts[lang].done.taken_back}</Alert>
}

/** What everybody sees of a space. */
export function SpacePage(props: SpacePageProps) {
  const { view, space, standing, results } = props
  const { lang } = view
  const t = spaceTexts[lang]
  const shown = told(space.name, lang)?.lang
  return (
    <Page
      view={view}
      title={plain(space.name, lang)}
      titleLang={shown === lang ? undefined : shown}
      above={t.name}
      crumbs={[{ text: t.title, href: paths.cooperation(lang) }]}
      example={space.example}
      alert={alertOf(props)}
      failed={(props.errors ?? []).length > 0}
      next={
        standing === 'member' ? <LinkButton href={paths.ownSpace(lang, space.slug)}>{t.inside}</LinkButton> : undefined
      }
    >
      {space.closedAt === null ? null : (
        <Note>{say(t.closedOn, { day: writtenDay(dayOf(space.closedAt), lang) })}</Note>
      )}
      <div className="beside">
        <div className="stack read">
          <h2>{t.about}</h2>
          <p className="prose">
            <OwnWords words={space.about} lang={lang} />
          </p>
          <Results view={view} space={space} results={results} shares={false} takesDown={props.takesDown} />
          <Asking {...props} />
          <p className="small quiet">{t.published}</p>
        </div>
        <aside className="stack" aria-label={t.members}>
          <Belonging space={space} lang={lang} />
          <p className="small quiet">{say(t.openedOn, { day: writtenDay(dayOf(space.openedAt), lang) })}</p>
        </aside>
      </div>
    </Page>
  )
}
