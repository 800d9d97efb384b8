import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import { findingPart, partsSaid, reusePart } from '../kept-part.ts'
import { saveAdoptionRow } from '../store/adoption.ts'
import { keepParts } from '../store/part-history.ts'
import { deleteFinding, saveCheck, saveFinding } from '../store/reuse.ts'
import { fieldsOfAdoption, type ParsedAdoption } from '../typed-adoption.ts'
import { fieldsOfCheck, fieldsOfNoted, type Check, type Noted } from '../typed-reuse.ts'
import { rewriteTexts } from './rewrite-texts.ts'

/** Writes the reuse check in the transaction of a change, and puts what became different into its history. Says whether anything did. */
export async function keepCheck(tx: Write, here: Here<Actor>, next: Application, check: Check): Promise<boolean> {
  if (!(await saveCheck(tx, next.id, check))) return false
  await keepParts(tx, here, next, partsSaid('reuse', fieldsOfCheck(check)))
  const answers = { [reusePart('searched')]: check.searched, [reusePart('why')]: check.why }
  await rewriteTexts(tx, here, { application: next, answers })
  return true
}

/** The same of what the application takes into use. */
export async function keepAdoption(
  tx: Write,
  here: Here<Actor>,
  next: Application,
  row: ParsedAdoption,
): Promise<boolean> {
  if (!(await saveAdoptionRow(tx, next.id, row))) return false
  await keepParts(tx, here, next, partsSaid('adoption', fieldsOfAdoption(row)))
  return true
}

type Found = { readonly workId: string; readonly noted: Noted | null }

/** The same of the note about a work that was found; null takes the work out. */
export async function keepFinding(
  tx: Write,
  here: Here<Actor>,
  next: Application,
  { workId, noted }: Found,
): Promise<boolean> {
  const changed =
    noted === null
      ? await deleteFinding(tx, next.id, workId)
      : await saveFinding(tx, next.id, { workId, ...noted }, here.now)
  if (!changed) return false
  const value = noted === null ? null : fieldsOfNoted(noted)
  const part = findingPart(workId)
  await keepParts(tx, here, next, [{ part, value }])
  if (noted !== null) await rewriteTexts(tx, here, { application: next, answers: { [part]: noted.note } })
  return true
}
