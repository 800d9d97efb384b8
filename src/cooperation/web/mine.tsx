import { hereOf, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import type { Actor } from '../../people/person.ts'
import { MyCooperation, NoCooperation } from '../pages/my-cooperation.tsx'
import { mayOpen, mayTakePart } from '../policy.ts'
import { listSpaceNews } from '../reads/news.ts'
import { listSpacesOf } from '../reads/spaces.ts'
import { listWaitingSuggestions } from '../reads/suggestions.ts'

type Ask = Asking<Actor>

const myDeeds = ['decline', 'leave'] as const

/** The start of the cooperation of the organisation acted for; `refused`: the last deed was not possible any more. */
export async function myCooperation(outside: Outside, c: Ask, refused = false) {
  const { who } = hereOf(c, outside)
  const own = who.actingFor
  if (own === null || !mayTakePart(who)) return <NoCooperation view={c.var} />
  const db = refused ? outside.write : outside.read
  const [suggestions, spaces] = await Promise.all([
    listWaitingSuggestions(db, own.id),
    listSpacesOf(db, own.id, ['member', 'asking', 'invited']),
  ])
  const joined = spaces.filter(({ members }) => isMember(members, own.id)).map(({ id }) => id)
  return (
    <MyCooperation
      view={c.var}
      organisationId={own.id}
      suggestions={suggestions}
      spaces={spaces.filter(({ state, members }) => state === 'open' || isMember(members, own.id))}
      news={await listSpaceNews(db, who.id, joined)}
      writes={mayOpen(who)}
      done={refused ? undefined : myDeeds.find((deed) => deed === c.req.query('done'))}
      refused={refused}
    />
  )
}

const isMember = (members: readonly { organisationId: string; state: string }[], id: string) =>
  members.some(({ organisationId, state }) => organisationId === id && state === 'member')
