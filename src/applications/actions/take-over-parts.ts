import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import type { Answers } from '../content.ts'
import { adoptionOf } from '../store/adoption.ts'
import { checkOf, findingOf } from '../store/reuse.ts'
import { adoptionWith, checkWith, textsUnder } from '../supplement-part.ts'
import { keepAdoption, keepCheck, keepFinding } from './keep-check.ts'

const isNamed = (texts: Readonly<Record<string, string>>) => Object.keys(texts).length > 0

/** A note about a work stays out where the work was taken out of the workspace meanwhile. */
async function takeOverNote(tx: Write, here: Here<Actor>, next: Application, [workId, note]: [string, string]) {
  const noted = await findingOf(tx, next.id, workId)
  if (noted !== undefined) await keepFinding(tx, here, next, { workId, noted: { ...noted, note } })
}

/** The workspace says the same as an answer to a request in the parts outside the questions, with their history. */
export async function takeOverParts(tx: Write, here: Here<Actor>, next: Application, given: Answers): Promise<void> {
  const [check, adopting] = [textsUnder('reuse', given), textsUnder('adoption', given)]
  if (isNamed(check)) await keepCheck(tx, here, next, checkWith(await checkOf(tx, next.id), check))
  if (isNamed(adopting)) await keepAdoption(tx, here, next, adoptionWith(await adoptionOf(tx, next.id), adopting))
  for (const note of Object.entries(textsUnder('finding', given))) await takeOverNote(tx, here, next, note)
}
