import type { Lang } from '../../kit/lang.ts'
import { plain, type Words } from '../../kit/words.ts'
import { OrganisationName } from '../../people/parts/organisation-name.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { inUse, type Adopter } from '../adoption/adopter.ts'
import { solutionTexts } from '../texts/solutions.ts'
import { listed } from './listed.tsx'

/** Which text tells of users that have not told themselves: the owner's, or one named in English as it was read. */
const UsersFrom = ({ from, lang }: { from: string | null; lang: Lang }) => {
  const t = solutionTexts[lang]
  const [before = '', after = ''] = t.usersFrom.split('{where}')
  return (
    <span className="quiet">
      {' '}
      ({before}
      {from === null ? t.ownerUses : <span lang={lang === 'en' ? undefined : 'en'}>{from}</span>}
      {after})
    </span>
  )
}

/** Who uses it: those who have told so themselves, then those whom a source names, source by source. */
export function Users({ adopters, said, lang }: { adopters: readonly Adopter[]; said: Words | null; lang: Lang }) {
  const users = inUse(adopters)
  const inWords = plain(said, lang)
  if (users.length === 0) return inWords === '' ? <Unsaid>{solutionTexts[lang].usersUnsaid}</Unsaid> : inWords
  const own = users.filter(({ entry }) => entry.kind !== 'source')
  const bySource = Map.groupBy(
    users.filter(({ entry }) => entry.kind === 'source'),
    ({ entry }) => entry.sourceTitle,
  )
  const linked = (some: readonly Adopter[]) =>
    listed(
      some.map((user) => <OrganisationName key={user.organisationId} lang={lang} name={user.name} code={user.code} />),
    )
  return listed([
    ...(own.length === 0 ? [] : [linked(own)]),
    ...[...bySource].map(([from, some]) => (
      <>
        {linked(some)}
        <UsersFrom from={from} lang={lang} />
      </>
    )),
  ])
}
