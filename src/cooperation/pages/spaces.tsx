import { WorkLink } from '../../catalogue/parts/work-link.tsx'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { dayOf, writtenDay } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Tag } from '../../ui/tag.tsx'
import { membersOf } from '../member.ts'
import { MemberName } from '../parts/member-name.tsx'
import type { Space } from '../space.ts'
import { spaceTexts } from '../texts/space.ts'
import { OwnWords } from './own-words.tsx'

type Props = {
  readonly view: View
  readonly spaces: readonly Space[]
  readonly opens: boolean
  readonly takesPart: boolean
}

const SpaceLine = ({ space, view: { lang } }: { space: Space; view: View }) => {
  const t = spaceTexts[lang]
  return (
    <li className="stack tight">
      <h2 className="h3">
        <a href={paths.space(lang, space.slug)}>
          <OwnWords words={space.name} lang={lang} />
        </a>{' '}
        {space.example ? <Tag kind="example">{t.example}</Tag> : null}
      </h2>
      <p>
        <OwnWords words={space.about} lang={lang} />
      </p>
      <p className="small">
        {t.members}:{' '}
        {membersOf(space.members).map((member, index) => (
          <span key={member.organisationId}>
            {index === 0 ? '' : ', '}
            <MemberName member={{ ...member, example: false }} lang={lang} />
          </span>
        ))}
      </p>
      {space.works.length === 0 ? null : (
        <p className="small">
          {t.projects}:{' '}
          {space.works.map((work, index) => (
            <span key={work.id}>
              {index === 0 ? '' : ', '}
              <WorkLink work={{ ...work, example: false }} lang={lang} />
            </span>
          ))}
        </p>
      )}
      <p className="small quiet">
        {space.closedAt === null
          ? say(t.openedOn, { day: writtenDay(dayOf(space.openedAt), lang) })
          : say(t.closedOn, { day: writtenDay(dayOf(space.closedAt), lang) })}
      </p>
    </li>
  )
}

/** Every space, for everybody: what it is about, and who is in it. */
export function Spaces({ view, spaces, opens, takesPart }: Props) {
  const { lang } = view
  const t = spaceTexts[lang]
  return (
    <Page
      view={view}
      title={t.title}
      lead={t.lead}
      crumbs={[]}
      next={opens ? <LinkButton href={paths.newSpace(lang)}>{t.open}</LinkButton> : undefined}
    >
      {takesPart ? (
        <p>
          <a href={paths.myCooperation(lang)}>{t.mine}</a>
        </p>
      ) : null}
      {spaces.length === 0 ? (
        <Empty title={t.none}>{t.noneHelp}</Empty>
      ) : (
        <ul className="ruled read">
          {spaces.map((space) => (
            <SpaceLine key={space.id} space={space} view={view} />
          ))}
        </ul>
      )}
      <p className="small quiet read">{t.published}</p>
    </Page>
  )
}
