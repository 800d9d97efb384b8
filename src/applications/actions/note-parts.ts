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

/** Notes some of the versions older than `before`. Gives their ids, the newest first. */
const noteSome = (here: Pick<Here, 'db'>, before: string | null) =>
  attempt<readonly string[], never>(here.db, async (tx) => {
    const versions = await unnotedVersions(tx, before)
    for (const version of versions) await note(tx, version)
    return done(versions.map(({ id }) => id))
  })

/**
 * Notes of every version of which it has not been noted what of it can be secret, each part with the digest of what it says, so that the
 * desk finds what nobody has decided of (reads/undecided.ts). It is done after the freezing, which many wait for in the last minute of a
 * call, some in a transaction until none is left; done twice it changes nothing.
 */
export async function noteParts(here: Pick<Here, 'db'>): Promise<void> {
  let before: string | null = null
  do {
    const outcome = await noteSome(here, before)
    before = outcome.ok ? (outcome.value.at(-1) ?? null) : null
  } while (before !== null)
}
