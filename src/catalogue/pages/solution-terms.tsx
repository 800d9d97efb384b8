import { Fragment, type ReactNode } from 'react'
import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { plain, told } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Facts, type Fact } from '../../ui/facts.tsx'
import { ToldText } from '../../ui/told.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { KnownUser, OfferTold, Related } from '../offer.ts'
import { offerWords } from '../words/offer.ts'
import { WorkLink } from '../parts/work-link.tsx'
import { solutionTexts } from '../texts/solutions.ts'
import { words } from '../words.ts'
import { coordinatorOf, partnersOf, type Work } from '../work.ts'
import { SourceLine } from './source-line.tsx'
import { PartyName } from './work-parties.tsx'

type Props = { work: Work; told: OfferTold; lang: Lang }

const orUnsaid = (lang: Lang, content: ReactNode) =>
  content === null ? <Unsaid>{solutionTexts[lang].unsaid}</Unsaid> : content

const list = (items: readonly ReactNode[]) =>
  items.map((item, i) => (
    <Fragment key={i}>
      {i === 0 ? null : ', '}
      {item}
    </Fragment>
  ))

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
export const Users = ({ told: { users, offer }, lang }: Omit<Props, 'work'>) => {
  const said = plain(offer.usersWords, lang)
  if (users.length === 0) return said === '' ? <Unsaid>{solutionTexts[lang].usersUnsaid}</Unsaid> : said
  return (
    <>
      {list(users.map((user) => <User key={user.nameInSource} user={user} lang={lang} />))}
      <UsersFrom from={users[0]?.toldIn ?? null} lang={lang} />
    </>
  )
}

const Licence = ({ told: { offer }, lang }: Omit<Props, 'work'>) => (
  <>
    {offer.licence ?? <Unsaid>{solutionTexts[lang].unsaid}</Unsaid>}
    {offer.licenceRead === null ? null : (
      <span className="quiet"> ({offerWords[lang].licenceRead[offer.licenceRead]})</span>
    )}
    {offer.licence === null ? <span className="quiet"> {solutionTexts[lang].noLicence}</span> : null}
  </>
)

const RelatedWork = ({ work, lang }: { work: Related; lang: Lang }) => (
  <WorkLink work={{ ...work, nameInSource: null }} lang={lang} />
)

const some = (keys: readonly string[], labels: Readonly<Record<string, string>>) =>
  keys.length === 0 ? null : keys.map((key) => labels[key] ?? key).join(', ')

/** What somebody who would take the work into use asks first; what is not published says so. */
export function Terms({ work, told: all, lang }: Props) {
  const t = solutionTexts[lang]
  const w = offerWords[lang]
  const { offer, resultOf } = all
  const facts: readonly (Fact | null)[] = [
    {
      term: t.kind,
      text: [w.kind[work.kind], offer.form === null ? '' : w.form[offer.form]].filter(Boolean).join(', '),
    },
    { term: t.status, text: orUnsaid(lang, offer.status === null ? null : w.status[offer.status]) },
    work.kind === 'solution' ? { term: t.licence, text: <Licence told={all} lang={lang} /> } : null,
    { term: t.cost, text: orUnsaid(lang, offer.costCents === null ? null : euros(offer.costCents, lang)) },
    { term: t.users, text: <Users told={all} lang={lang} /> },
    { term: t.gets, text: orUnsaid(lang, some(offer.gets, w.gets)) },
    { term: t.changes, text: orUnsaid(lang, some(offer.changes, w.changes)) },
    { term: t.services, text: orUnsaid(lang, some(offer.services, w.service)) },
    offer.lastChangeOn === null ? null : { term: t.lastChange, text: writtenDay(offer.lastChangeOn, lang) },
    resultOf === null ? null : { term: t.resultOf, text: <RelatedWork work={resultOf} lang={lang} /> },
  ]
  return (
    <>
      <Facts facts={facts.filter((fact) => fact !== null)} flat />
      {offer.sortedBy === 'ours' ? <p className="small quiet">{t.sortedByUs}</p> : null}
    </>
  )
}

/** Whom to ask: the role that the owner gives; else the owner itself, and where code is received. */
export const Contact = ({ work, told: { offer }, lang }: Props) => {
  const t = solutionTexts[lang]
  const owner = coordinatorOf(work)
  const role = told(offer.contact, lang)
  const [before = '', after = ''] = t.contactUnsaid.split('{owner}')
  return (
    <p>
      {role === undefined ? before : <ToldText told={role} marks={words[lang].marks} />}
      {role === undefined ? null : ', '}
      {owner === undefined ? <Unsaid>{t.unsaid}</Unsaid> : <PartyName party={owner} lang={lang} />}
      {role === undefined ? after : '.'}
      {work.facts.some((fact) => fact.url?.startsWith('https://github.com/')) ? ` ${t.contactSource}` : null}
    </p>
  )
}

/** Who made it, which problems it solves and where it was read. */
export function Makers({ work, told: { families }, lang }: Props) {
  const t = solutionTexts[lang]
  const owner = coordinatorOf(work)
  const others = partnersOf(work)
  const facts: readonly (Fact | null)[] = [
    { term: t.owner, text: orUnsaid(lang, owner === undefined ? null : <PartyName party={owner} lang={lang} />) },
    others.length === 0
      ? null
      : {
          term: t.others,
          text: list(others.map((one) => <PartyName key={one.nameInSource} party={one} lang={lang} />)),
        },
    families.length === 0
      ? null
      : {
          term: t.problems,
          text: list(
            families.map((one) => (
              <a key={one.key} href={paths.solutions(lang, { family: one.key })}>
                {plain(one.name, lang)}
              </a>
            )),
          ),
        },
    work.source === null ? null : { term: words[lang].source, text: <SourceLine source={work.source} lang={lang} /> },
  ]
  return (
    <>
      <Facts facts={facts.filter((fact) => fact !== null)} />
      {families.some((one) => one.by === 'ours') ? <p className="small quiet">{t.proposedFamilies}</p> : null}
    </>
  )
}
