import type { Lang } from '../../kit/lang.ts'
import { OrganisationName } from '../../people/parts/organisation-name.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { Member } from '../member.ts'
import { spaceTexts } from '../texts/space.ts'

/** A member by its name, with the way to its page and the mark of what is invented. */
export const MemberName = ({ member, lang }: { member: Pick<Member, 'name' | 'code' | 'example'>; lang: Lang }) => (
  <>
    <OrganisationName lang={lang} name={member.name} code={member.code} />
    {member.example ? (
      <>
        {' '}
        <Tag kind="example">{spaceTexts[lang].example}</Tag>
      </>
    ) : null}
  </>
)
