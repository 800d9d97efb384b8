import { found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { findCall } from '../../calls/reads.ts'
import { findOrganisation } from '../../people/reads.ts'
import type { Application } from '../application.ts'
import { changes } from '../commitment.ts'
import { titleOf } from '../content.ts'
import { reopenedLetter } from '../reopened-letters.ts'
import { answersTo } from '../store/answer.ts'
import { newestCommitment, promiseOf } from '../store/partner.ts'
import { partyOf } from './change.ts'
import { tell } from './tell.ts'

/**
 * Asks a partner again, in the transaction of a change of its tasks or money that its commitment does not cover: once for each
 * commitment that no longer holds, however often it is changed after that. The page of the commitment says what changed.
 */
export async function askAgain(
  tx: Write,
  here: Pick<Here, 'now'>,
  next: Application,
  partnerId: string,
): Promise<void> {
  const party = partyOf(next, partnerId)
  const given = await newestCommitment(tx, partnerId)
  if (given === undefined || party.role === 'coordinator') return
  const changed = changes(given.promised, await promiseOf(tx, partnerId))
  if (changed.length === 0) return
  const name = found(await findOrganisation(tx, party.organisationId)).name
  const title = titleOf(await answersTo(tx, next.id, ['title_fi', 'title_sv']))
  const closesAt = found(await findCall(tx, next.callId)).closesAt ?? here.now
  await tell(
    tx,
    here,
    { application: next, organisationId: party.organisationId },
    {
      from: 'parties',
      once: `reopened:${given.id}`,
      letter: (reader) => reopenedLetter({ title, party: name, changed, closesAt }, reader),
    },
  )
}
