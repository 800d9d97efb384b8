import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Empty } from '../../ui/empty.tsx'
import { Table } from '../../ui/table.tsx'
import { membersOf } from '../member.ts'
import type { SpaceNews } from '../news.ts'
import { NewsList } from '../parts/space-news.tsx'
import type { Space } from '../space.ts'
import { insideTexts } from '../texts/inside.ts'
import { newsTexts } from '../texts/news.ts'
import { spaceTexts } from '../texts/space.ts'
import { words } from '../words.ts'

/** How an organisation stands to a space; undefined where it has nothing to do with it. */
export const standingIn = (space: Space, organisationId: string) =>
  space.members.find((member) => member.organisationId === organisationId)

type Props = {
  readonly lang: Lang
  readonly organisationId: string
  readonly spaces: readonly Space[]
  readonly news: readonly SpaceNews[]
}

/** The spaces of an organisation, with what is new in each. */
export const MySpaces = ({ lang, organisationId, spaces, news }: Props) => {
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
          key: 'news',
          head: newsTexts[lang].head,
          cell: ({ id }) => <NewsList lines={news.find(({ spaceId }) => spaceId === id)?.lines ?? []} lang={lang} />,
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
