import type { Lang } from '../../kit/lang.ts'
import { plain, type Words } from '../../kit/words.ts'
import { OrganisationName } from '../../people/parts/organisation-name.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import { inUse, type Adopter } from '../adoption/adopter.ts'
import type { NamedUser } from '../offer/offer.ts'
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

type Props = { adopters: readonly Adopter[]; named: readonly NamedUser[]; said: Words | null; lang: Lang }

/** Who uses it: those who have told so themselves, then those whom a source names, source by source. */
export function Users({ adopters, named, said, lang }: Props) {
  const users = inUse(adopters)
  const inWords = plain(said, lang)
  const strangers = named.filter((one) => one.organisationId === null)
  if (users.length === 0 && inWords !== '') return inWords
  if (users.length + strangers.length === 0) return <Unsaid>{solutionTexts[lang].usersUnsaid}</Unsaid>
  const own = users.filter(({ entry }) => entry.kind !== 'source')
  const inSources = users.filter(({ entry }) => entry.kind === 'source')
  const sources = new Set([...inSources.map(({ entry }) => entry.sourceTitle), ...strangers.map((one) => one.from)])
  const links = (some: readonly Adopter[]) =>
    some.map((user) => <OrganisationName key={user.organisationId} lang={lang} name={user.name} code={user.code} />)
  const from = (source: string | null) =>
    listed([
      ...links(inSources.filter(({ entry }) => entry.sourceTitle === source)),
      ...strangers.flatMap((one) => (one.from === source ? <span key={one.name}>{one.name}</span> : [])),
    ])
  return listed([
    ...(own.length === 0 ? [] : [listed(links(own))]),
    ...[...sources].map((source) => (
      <>
        {from(source)}
        <UsersFrom from={source} lang={lang} />
      </>
    )),
  ])
}
