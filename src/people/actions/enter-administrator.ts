import { attempt, type Db } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import { dayOf } from '../../kit/dates.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { findByAddress, listOthers } from '../reads/register.ts'
import { giveMandate, insertPerson } from '../store/person.ts'

/**
 * Enters the first administrator of the first real granting authority, so that somebody can give the other roles. Repeatable.
 * `email` is the address that the issuer vouches for. Refuses no_authority where the register has none.
 */
export const enterAdministrator = ({ db, now }: { db: Db; now: Date }, email: string) =>
  attempt(db, async (tx) => {
    const authority = (await listOthers(tx)).find((one) => one.kind === 'authority' && !one.example)
    if (authority === undefined) return refuse('no_authority')
    const address = email.toLowerCase()
    const known = await findByAddress(tx, address)
    const id = known?.id ?? newId()
    if (known === undefined)
      await insertPerson(tx, { id, name: address, email: address, lang: 'fi', example: false }, now)
    await giveMandate(tx, { personId: id, organisationId: authority.id, role: 'admin', from: dayOf(now), givenBy: id })
    return done({ id })
  })
