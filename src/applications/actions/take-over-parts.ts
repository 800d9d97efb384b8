import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import type { Answers } from '../content.ts'
import { adoptionOf } from '../store/adoption.ts'
import { checkOf, findingOf } from '../store/reuse.ts'
import { insertCommitment } from '../store/partner.ts'
import { adoptionWith, checkWith, textsUnder } from '../supplement-part.ts'
import type { NewPromise } from '../supplement-promise.ts'
import { keepAdoption, keepCheck, keepFinding } from './keep-check.ts'
import { keepCommitted } from './keep-promise.ts'

const isNamed = (texts: Readonly<Record<string, string>>) => Object.keys(texts).length > 0

/** A note about a work stays out where the work was taken out of the workspace meanwhile. */
async function takeOverNote(tx: Write, here: Here<Actor>, next: Application, [workId, note]: [string, string]) {
  const noted = await findingOf(tx, next.id, workId)
  if (noted !== undefined) await keepFinding(tx, here, next, { workId, noted: { ...noted, note } })
}

/** What a party committed to, with its commitment, as the workspace keeps them. */
async function takeOverPromise(tx: Write, here: Here<Actor>, next: Application, one: NewPromise): Promise<void> {
  const { party, promise, digest, given } = one
  const { partnerId } = party
  if (given !== null)
    await insertCommitment(tx, {
      ...given,
      partnerId,
      digest,
      promised: promise,
      coordinatorId: next.coordinatorId,
    })
  await keepCommitted(tx, here, { next, party: partnerId, promise })
}

type Taken = { readonly answers: Answers; readonly promises: readonly NewPromise[] }

/** The workspace says the same as an answer to a request in the parts outside the questions, with their history. */
export async function takeOverParts(
  tx: Write,
  here: Here<Actor>,
  next: Application,
  { answers, promises }: Taken,
): Promise<void> {
  const [check, adopting] = [textsUnder('reuse', answers), textsUnder('adoption', answers)]
  if (isNamed(check)) await keepCheck(tx, here, next, checkWith(await checkOf(tx, next.id), check))
  if (isNamed(adopting)) await keepAdoption(tx, here, next, adoptionWith(await adoptionOf(tx, next.id), adopting))
  for (const note of Object.entries(textsUnder('finding', answers))) await takeOverNote(tx, here, next, note)
  for (const one of promises) await takeOverPromise(tx, here, next, one)
}
