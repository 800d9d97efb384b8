import { findForm } from '../../forms/reads.ts'
import { attempt, type Write } from '../../io/db.ts'
import { digestOf } from '../../io/digest.ts'
import type { Here } from '../../io/here.ts'
import { done } from '../../kit/outcome.ts'
import { askedByForm } from '../secrecy.ts'
import { partsIn } from '../secret-part.ts'
import { insertParts, unnotedVersions, type Unnoted } from '../store/version-part.ts'

/** Notes one version, as the form that it answers has it. */
async function note(tx: Write, { id, content }: Unnoted): Promise<void> {
  const form = await findForm(tx, content.formId)
  if (form === undefined) return
  const asked = new Set(askedByForm(form).map(({ part }) => part))
  const parts = partsIn(form, content)
  await insertParts(
    tx,
    id,
    parts.map(({ part, says }) => ({ part, digest: digestOf(says), askedByForm: asked.has(part) })),
  )
}

/**
 * Notes of the versions that were frozen last what of them can be secret, each part with the digest of what it says, so that the desk finds
 * what nobody has decided of (reads/undecided.ts). Gives how many were noted. It is done after the freezing, which many wait for in the
 * last minute of a call; done twice it changes nothing.
 */
export const noteParts = (here: Pick<Here, 'db'>) =>
  attempt<number, never>(here.db, async (tx) => {
    const versions = await unnotedVersions(tx)
    for (const version of versions) await note(tx, version)
    return done(versions.length)
  })
