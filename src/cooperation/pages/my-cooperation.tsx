import { titleIn } from '../../catalogue/title.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Form } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { Quote } from '../../ui/quote.tsx'
import { Table } from '../../ui/table.tsx'
import { membersOf } from '../member.ts'
import type { Space } from '../space.ts'
import type { Suggestion } from '../suggestion.ts'
import { insideTexts } from '../texts/inside.ts'
import { projectTexts } from '../texts/project.ts'
import { spaceTexts } from '../texts/space.ts'
import { words } from '../words.ts'
import { OwnWords } from './own-words.tsx'

export type MyCooperationProps = {
  readonly view: View
  readonly organisationId: string
  readonly suggestions: readonly Suggestion[]
  readonly spaces: readonly Space[]
  /** May answer and open, for the organisation acted for. */
  readonly writes: boolean
  readonly done?: 'decline' | 'leave' | undefined
  readonly refused?: boolean | undefined
}

const standingIn = (space: Space, organisationId: string) =>
  space.members.find((member) => member.organisationId === organisationId)

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

const Own = ({ view: { lang }, organisationId, spaces }: MyCooperationProps) => {
  const t = insideTexts[lang].mine
  const isMember = (space: Space) => standingIn(space, organisationId)?.state === 'member'
  return (
    <Table
      id="spaces"
      caption={t.spaces}
      captionHidden
      rows={spaces}
      keyOf={(space) => space.id}
      files
      empty={<Empty title={t.none}>{t.noneHelp}</Empty>}
      columns={[
        {
          key: 'name',
          head: spaceTexts[lang].name,
          cell: (space) => (
            <a href={isMember(space) ? paths.ownSpace(lang, space.slug) : paths.space(lang, space.slug)}>
              {plain(space.name, lang)}
            </a>
          ),
        },
        {
          key: 'members',
          head: spaceTexts[lang].members,
          cell: (space) =>
            membersOf(space.members)
              .map((member) => plain(member.name, lang))
              .join(', '),
        },
        {
          key: 'state',
          head: spaceTexts[lang].state,
          cell: (space) => (isMember(space) ? words[lang].space[space.state] : t.asking),
        },
      ]}
    />
  )
}

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
      <Own {...props} spaces={inState('member', 'asking')} />
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
