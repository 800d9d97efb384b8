import type { Write } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import type { Lang } from '../../kit/lang.ts'
import { findByAddress } from '../reads/register.ts'
import { insertPerson } from '../store/person.ts'

type Invited = { readonly name: string; readonly email: string; readonly lang: Lang; readonly example: boolean }

/**
 * The person whom a letter to an address (in small letters) reaches, in the caller's transaction; entered where nobody is known by it.
 * The person has no role by this, and is bound to a sign-in by the address that the issuer vouches for. Gives the id.
 */
export async function enterInvited(tx: Write, person: Invited, now: Date): Promise<string> {
  const known = await findByAddress(tx, person.email)
  if (known !== undefined) return known.id
  const id = newId()
  await insertPerson(tx, { ...person, id }, now)
  return id
}
