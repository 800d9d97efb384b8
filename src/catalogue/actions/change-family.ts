import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { FamilyEvent } from '../family/events.ts'
import { familyFaults, type FamilyEntry } from '../family/family.ts'
import { familyPolicy } from '../family/policy.ts'
import { findFamily } from '../reads/families.ts'
import { saveFamily } from '../store/family.ts'

/**
 * The programme office writes the words of a family of problems; from then on they are no proposal of ours. Refuses words_wrong where
 * something needed is missing, too long, or a contact is a person (`familyFaults` tells which).
 */
export const changeFamily = (here: Here<Actor>, key: string, entry: FamilyEntry) =>
  attempt(here.db, async (tx) => {
    allowed(may(familyPolicy, here.who, 'write', null), true)
    const { id } = found(await findFamily(tx, key))
    if (familyFaults(entry).length > 0) return refuse('words_wrong')
    await saveFamily(tx, key, entry, { at: here.now, by: here.who.id })
    await record<FamilyEvent>(tx, here, {
      what: 'family.changed',
      aboutKind: 'family',
      about: id,
      data: { key },
    })
    return done({ key })
  })
