import { Absent } from '../../io/absent.ts'
import { hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { listHolders } from '../../people/reads.ts'
import { giveDuty, takeDuty } from '../actions/give-duty.ts'
import { isPrepared, type Call } from '../call.ts'
import { dutyRoles, type DutyRole } from '../duty.ts'
import type { PartRefusal } from '../pages/part-page.tsx'
import { PartPeople, type Candidate } from '../pages/part-people.tsx'
import { policy } from '../policy.ts'
import { lacking } from '../publication.ts'
import { dutiesOf } from '../reads.ts'
import { called } from './called.ts'

type Ask = Asking<Actor>

/** Those who may be given a duty: who holds the role for the authority. */
async function candidatesFor(outside: Outside, call: Call): Promise<readonly Candidate[]> {
  const found = await Promise.all(
    dutyRoles.map(async (role) => ({ role, people: await listHolders(outside.read, call.authority.id, [role]) })),
  )
  return found
    .flatMap(({ role, people }) => people.map(({ id, name }) => ({ id, name, role })))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fi'))
}

async function people(outside: Outside, c: Ask, call: Call, refusal?: PartRefusal) {
  const [duties, candidates] = [await dutiesOf(outside.write, call.id), await candidatesFor(outside, call)]
  const lacks = isPrepared(call) ? lacking(call, c.var.now) : []
  const writes = may(policy, c.var.who, 'give_duty', call)
  return page(
    c,
    <PartPeople
      view={c.var}
      call={call}
      duties={duties}
      candidates={candidates}
      lacks={lacks}
      writes={writes}
      refusal={refusal}
    />,
    refusal === undefined ? 200 : refusalStatus,
  )
}

const roleIn = (text: string): DutyRole => {
  const role = dutyRoles.find((one) => one === text)
  if (role === undefined) throw new Absent()
  return role
}

const peoplePage = (outside: Outside) => async (c: Ask) => people(outside, c, await called(outside, c, 'follow'))

const duty = (outside: Outside) => async (c: Ask) => {
  const call = await called(outside, c, 'follow')
  const [personId, role, deed] = [c.var.form.text('person'), roleIn(c.var.form.text('role')), c.var.form.text('deed')]
  const back = () => seeOther(c, paths.deskCallPart(c.var.lang, call.slug, 'people'))
  if (!isId(personId)) return back()
  const outcome =
    deed === 'take'
      ? await takeDuty(hereOf(c, outside), call.id, { personId, role })
      : await giveDuty(hereOf(c, outside), call.id, { personId, role })
  return outcome.ok ? back() : people(outside, c, call, outcome.refusal)
}

/** Who presents, assesses and decides in a call. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk/calls/:slug/people', peoplePage(outside))
    .post('/:lang/desk/calls/:slug/people', duty(outside))
