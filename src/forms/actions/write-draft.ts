import type { Write } from '../../io/db.ts'
import type { Form, FormContent } from '../form.ts'
import { findDraft } from '../reads.ts'
import { insertForm, newestNumber, replaceDraft } from '../store.ts'

/**
 * Writes the draft of a form, whole, in the caller's transaction: the one that its key has, or a new version after the newest. `id` is
 * for a new one; `unfinished` is how many things keep it from being taken into use. Gives the draft as it stands.
 */
export async function writeDraft(
  tx: Write,
  id: string,
  { content, unfinished }: { readonly content: FormContent; readonly unfinished: number },
): Promise<Form> {
  const { key, name, sections, questions } = content // and nothing else that a frozen version it is copied from may carry
  const there = await findDraft(tx, key)
  if (there !== undefined) {
    const form = { ...there, name, sections, questions }
    await replaceDraft(tx, form, unfinished)
    return form
  }
  const form = { id, key, name, sections, questions, number: (await newestNumber(tx, key)) + 1, frozenAt: null }
  await insertForm(tx, form, unfinished)
  return form
}
