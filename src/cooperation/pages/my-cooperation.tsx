import { titleIn } from '../../catalogue/title.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { Quote } from '../../ui/quote.tsx'
import { membersOf } from '../member.ts'
import type { SpaceNews } from '../news.ts'
import type { Space } from '../space.ts'
import type { Suggestion } from '../suggestion.ts'
import { insideTexts } from '../texts/inside.ts'
import { projectTexts } from '../texts/project.ts'
import { spaceTexts } from '../texts/space.ts'
import { MySpaces, standingIn } from './my-spaces.tsx'
import { OwnWords } from './own-words.tsx'

export type MyCooperationProps = {
  readonly view: View
  readonly organisationId: string
  readonly suggestions: readonly Suggestion[]
  readonly spaces: readonly Space[]
  /** What others did in the spaces of the organisation since the reader last looked at each. */
  readonly news: readonly SpaceNews[]
  /** May answer and open, for the organisation acted for. */
  readonly writes: boolean
  readonly done?: 'decline' | 'leave' | undefined
  readonly refused?: boolean | undefined
}

const Suggested = ({ view: { lang }, organisationId, suggestions }: MyCooperationProps) =>
  suggestions.length === 0 ? null : (
    <section className="stack" aria-labelledby="suggestions">
      <h2 id="suggestions">{insideTexts[lang].mine.suggestions}</h2>
      <ul className="ruled">
        {suggestions.map((one) => {
          const others = one.sides.filter((side) => side.organisationId !== organisationId)
          const named = others.map((side) =>
            titleIn({ title: side.title, coordinator: side.organisation, nameInSource: null }, lang),
          )
          return (
            <li key={one.id}>
              <a className="strong" href={paths.suggestion(lang, one.id)}>
                {say(projectTexts[lang].withWhom, { projects: named.join(', ') })}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )

const Invitation = ({ view: { lang }, space, organisationId, writes }: MyCooperationProps & { space: Space }) => {
  const t = insideTexts[lang].mine
  const name = plain(space.name, lang)
  const said = standingIn(space, organisationId)?.said ?? ''
  const who = membersOf(space.members)
    .map((member) => plain(member.name, lang))
    .join(', ')
  return (
    <li className="stack tight">
      <p>
        <a className="strong" href={paths.space(lang, space.slug)}>
          <OwnWords words={space.name} lang={lang} />
        </a>{' '}
        <span className="quiet">{who}</span>
      </p>
      {said === '' ? null : <Quote who={who}>{said}</Quote>}
      {writes ? (
        <Form action={paths.spaceMember(lang, space.slug, organisationId)} label={name}>
          <Buttons>
            <SubmitButton name="deed" value="accept">
              {t.accept}
            </SubmitButton>
            <SubmitButton name="deed" value="decline" variant="second">
              {t.decline}
            </SubmitButton>
          </Buttons>
        </Form>
      ) : (
        <p className="quiet">{t.onlyWriters}</p>
      )}
    </li>
  )
}

const Invitations = (props: MyCooperationProps & { readonly invited: readonly Space[] }) =>
  props.invited.length === 0 ? null : (
    <section className="stack" aria-labelledby="invitations">
      <h2 id="invitations">{insideTexts[props.view.lang].mine.invitations}</h2>
      <ul className="ruled">
        {props.invited.map((space) => (
          <Invitation key={space.id} {...props} space={space} />
        ))}
      </ul>
    </section>
  )

/** The next step of the page, unless something waits for an answer. */
const OpeningLink = ({ view: { lang }, suggestions, spaces, organisationId }: MyCooperationProps) => {
  const waits = spaces.some((space) => standingIn(space, organisationId)?.state === 'invited') || suggestions.length > 0
  return (
    <LinkButton href={paths.newSpace(lang)} variant={waits ? 'second' : undefined}>
      {spaceTexts[lang].open}
    </LinkButton>
  )
}

/** What the organisation acted for has to do with others: what waits for its answer first, then its spaces. */
export function MyCooperation(props: MyCooperationProps) {
  const { view, spaces, organisationId, writes, done, refused = false } = props
  const { lang } = view
  const t = insideTexts[lang].mine
  const inState = (...states: readonly string[]) =>
    spaces.filter((space) => states.includes(standingIn(space, organisationId)?.state ?? ''))
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      crumbs={[{ text: spaceTexts[lang].title, href: paths.cooperation(lang) }]}
      next={writes ? <OpeningLink {...props} /> : undefined}
      failed={refused}
      alert={
        refused ? (
          <Alert kind="bad">{insideTexts[lang].space.refusal.step_not_allowed}</Alert>
        ) : done === undefined ? undefined : (
          <Alert kind="good">{t.done[done]}</Alert>
        )
      }
    >
      <Suggested {...props} />
      <Invitations {...props} invited={inState('invited')} />
      <h2>{t.spaces}</h2>
      <MySpaces {...props} lang={lang} spaces={inState('member', 'asking')} />
    </Page>
  )
}

/** Instead of it, for who acts for nobody that can take part. */
export const NoCooperation = ({ view }: { view: View }) => (
  <Page
    view={view}
    title={insideTexts[view.lang].mine.title}
    width="read"
    crumbs={[{ text: spaceTexts[view.lang].title, href: paths.cooperation(view.lang) }]}
  >
    <Note>{insideTexts[view.lang].mine.forWhom}</Note>
  </Page>
)
