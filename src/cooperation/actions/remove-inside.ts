import { attempt, type Db } from '../../io/db.ts'
import { recordDisposal, yearsBefore } from '../../io/disposal.ts'
import { done } from '../../kit/outcome.ts'
import { insideYears } from '../space.ts'
import { removeInside } from '../store/disposal.ts'

type Asked = { readonly db: Db; readonly now: Date }

/**
 * Removes the closed part of spaces that closed longer ago than it is kept; name, subject, members and what was given to everybody stay.
 * Safe to run twice. Gives of how many spaces.
 */
export const removeClosedParts = ({ db, now }: Asked) =>
  attempt(db, async (tx) => {
    const before = yearsBefore(now, insideYears)
    const count = await removeInside(tx, before)
    await recordDisposal(tx, now, { kind: 'spaces', count, before })
    return done(count)
  })
