import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { KnownUser, OfferTold } from '../offer.ts'
import { solutionTexts } from '../texts/solutions.ts'
import { listed } from './listed.tsx'

const nameOfUser = (user: KnownUser, lang: Lang) => plain(user.name, lang) || user.nameInSource

const User = ({ user, lang }: { user: KnownUser; lang: Lang }) =>
  user.code === null ? (
    nameOfUser(user, lang)
  ) : (
    <a href={paths.municipality(lang, user.code)}>{nameOfUser(user, lang)}</a>
  )

/** Which text tells of the users: the owner itself, or one named in English as it was read. */
const UsersFrom = ({ from, lang }: { from: string | null; lang: Lang }) => {
  const t = solutionTexts[lang]
  const [before = '', after = ''] = t.usersFrom.split('{where}')
  return (
    <span className="quiet">
      {'. '}
      {before}
      {from === null ? t.ownerUses : <span lang={lang === 'en' ? undefined : 'en'}>{from}</span>}
      {after}
    </span>
  )
}

/** Who is said to use it, and which text says so. */
export const Users = ({ told: { users, offer }, lang }: { told: OfferTold; lang: Lang }) => {
  const said = plain(offer.usersWords, lang)
  if (users.length === 0) return said === '' ? <Unsaid>{solutionTexts[lang].usersUnsaid}</Unsaid> : said
  return (
    <>
      {listed(users.map((user) => <User key={user.nameInSource} user={user} lang={lang} />))}
      <UsersFrom from={users[0]?.toldIn ?? null} lang={lang} />
    </>
  )
}
