import { Absent, found } from '../../io/absent.ts'
import { givenOut } from '../../io/attached.ts'
import type { Read } from '../../io/db.ts'
import { page, routes, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { SpacePage } from '../pages/space.tsx'
import { Spaces } from '../pages/spaces.tsx'
import { mayOpen, mayTakePart, spacePolicy, takesDown } from '../policy.ts'
import { findResult, listResults } from '../reads/inside.ts'
import { findSpace, listSpaces } from '../reads/spaces.ts'
import type { Space } from '../space.ts'
import { idHere } from './space-here.ts'

type Ask = Asking<Actor>

const mostSpaces = 500

const spaces = (outside: Outside) => async (c: Ask) => {
  const { who } = c.var
  return page(
    c,
    <Spaces
      view={c.var}
      spaces={await listSpaces(outside.read, mostSpaces)}
      opens={who !== null && mayOpen(who)}
      takesPart={who !== null && mayTakePart(who)}
    />,
  )
}

/** The public page of a space for the person who reads it. */
export async function publicOf(db: Read, who: Actor | null, space: Space) {
  const results = await listResults(db, space.id, true)
  return {
    space,
    results,
    takesDown: takesDown(who, space, results),
    standing: space.members.find(({ organisationId }) => organisationId === who?.actingFor?.id)?.state,
    asksFor: who !== null && may(spacePolicy, who, 'ask', space) ? (who.actingFor?.id ?? null) : null,
  }
}

const deeds = ['ask', 'taken_back'] as const

const space = (outside: Outside) => async (c: Ask) => {
  const there = found(await findSpace(outside.read, c.req.param('slug') ?? ''))
  const done = deeds.find((deed) => deed === c.req.query('done'))
  return page(c, <SpacePage view={c.var} {...await publicOf(outside.read, c.var.who, there)} done={done} />)
}

/** GET: a file that is shared with everybody, or with the members for their people. */
const file = (outside: Outside) => async (c: Ask) => {
  const { who } = c.var
  const there = found(await findSpace(outside.read, c.req.param('slug') ?? ''))
  const { file: shared, forAll } = found(await findResult(outside.read, there.id, idHere(c)))
  if (!forAll && !(who !== null && may(spacePolicy, who, 'look_inside', there))) throw new Absent()
  return givenOut(c, outside, found(shared ?? undefined))
}

/** What everybody sees of the cooperation. */
export const publicDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/cooperation', spaces(outside))
    .get('/:lang/cooperation/:slug', space(outside))
    .get('/:lang/cooperation/:slug/results/:id', file(outside))
