import canonicalize from 'canonicalize'
import { attempt, type Db } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import { done } from '../../kit/outcome.ts'
import type { FormContent } from '../form.ts'
import { contentOf, fileOf, type FormFile } from '../form-file.ts'
import { findNewestForm } from '../reads.ts'
import { insertForm } from '../store.ts'

const wordFor = (form: FormContent) => canonicalize(fileOf(form))

/**
 * Enters a form as a frozen version. The same content again changes nothing; a changed file becomes the next number, and the versions
 * before it stay as they were answered. Gives the id and number of the version that holds the content.
 */
export const importForm = ({ db, now }: { db: Db; now: Date }, file: FormFile) =>
  attempt(db, async (tx) => {
    const content = contentOf(file)
    const newest = await findNewestForm(tx, content.key)
    if (newest !== undefined && wordFor(newest) === wordFor(content))
      return done({ id: newest.id, number: newest.number })
    const form = { ...content, id: newId(), number: (newest?.number ?? 0) + 1, frozenAt: now }
    await insertForm(tx, form)
    return done({ id: form.id, number: form.number })
  })
