import type { Write } from '../../io/db.ts'
import { post } from '../../io/mail.ts'
import { isLang, type Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { listHolders } from '../../people/reads.ts'
import { newsLetter, type News } from '../letters.ts'
import { listParticipants } from '../reads/spaces.ts'
import type { Space } from '../space.ts'

/** Where letters lead: the address of the service. */
export type Origin = { readonly now: Date; readonly origin: string }

type Told = {
  readonly news: News
  /** What it is about, in the language of the reader. */
  readonly what: (lang: Lang) => string
  /** The page in it, without origin and language. */
  readonly page: string
  readonly once: string
  readonly about: { readonly kind: 'suggestion' | 'space'; readonly id: string }
  readonly example: boolean
  /** Who did it needs no letter about it. */
  readonly except?: string | undefined
}
type Reader = {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly lang: string
  readonly example: boolean
}

async function write(tx: Write, { now, origin }: Origin, told: Told, reader: Reader): Promise<void> {
  if (reader.email === null || reader.id === told.except) return
  const lang = isLang(reader.lang) ? reader.lang : 'fi'
  const values = { name: reader.name, what: told.what(lang), address: `${origin}/${lang}${told.page}` }
  await post(
    tx,
    {
      to: { name: reader.name, address: reader.email },
      lang,
      ...newsLetter(told.news, values, lang),
      once: `${told.once}:${reader.id}`,
      about: told.about,
      example: told.example || reader.example,
    },
    now,
  )
}

/** Writes to those who write or sign for an organisation, each in their own language, once. */
export async function tellOrganisation(tx: Write, at: Origin, organisationId: string, told: Told): Promise<void> {
  for (const reader of await listHolders(tx, organisationId, ['editor', 'signatory'])) await write(tx, at, told, reader)
}

type ToldInside = Pick<Told, 'news'> & {
  readonly space: Pick<Space, 'id' | 'slug' | 'name' | 'example' | 'members'>
  readonly once: string
  /** Who did it needs no letter about it. */
  readonly except: string
}

const insideOf = ({ news, space, once, except }: ToldInside): Told => ({
  news,
  what: (lang) => plain(space.name, lang),
  page: `/my/cooperation/${space.slug}`,
  once,
  about: { kind: 'space', id: space.id },
  example: space.example,
  except,
})

/**
 * Writes to the people who take part in a space, each in their own language, once; for a member of which nobody takes part any more, to
 * those who write or sign for it.
 */
export async function tellMembers(tx: Write, at: Origin, told: ToldInside): Promise<void> {
  const { space } = told
  const people = await listParticipants(tx, space.id)
  for (const { personId, ...person } of people) await write(tx, at, insideOf(told), { ...person, id: personId })
  const silent = space.members.filter(
    (member) => member.state === 'member' && !people.some((one) => one.organisationId === member.organisationId),
  )
  for (const { organisationId } of silent) await tellOrganisation(tx, at, organisationId, insideOf(told))
}
