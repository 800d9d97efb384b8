import { Absent, allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { gathered, rewritten, taken } from '../../io/joined-text.ts'
import { longestOf } from '../../forms/question.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { edited, type Application } from '../application.ts'
import { policy } from '../policy.ts'
import { lockApplication } from '../store/application.ts'
import { deleteChanges, insertChange, saveWritten, textOf, type Field } from '../store/text.ts'
import { goesOn, othersIn } from '../stretch.ts'

const mostChanges = 64 // more of them are gathered into one

/** The draft as it is after a change, for somebody who may write it; nobody else changes it meanwhile. */
async function opened(
  tx: Write,
  here: Here<Actor>,
  id: string,
): Promise<Outcome<{ before: Application; next: Application }, 'application_closed'>> {
  const { application, call } = found(await lockApplication(tx, id))
  allowed(may(policy, here.who, 'edit_answers', application), may(policy, here.who, 'read', application))
  const next = edited(application, call, here.now)
  return next.ok ? done({ before: application, next: next.value }) : next
}

/** A field of long text; the others are saved as a whole. */
async function fieldOf(tx: Write, application: Application, question: string): Promise<Field> {
  const field = found(await textOf(tx, { applicationId: application.id, question }, application.formId))
  if (field.kind !== 'long_text') throw new Absent()
  return field
}

/** What a field says so far, for somebody who begins to write: all its changes as one, and the revision of the last. */
export type OpenedText = { readonly state: Uint8Array; readonly revision: number }

/**
 * Opens a field for writing together: gives what it says so far. The first to open it turns the text that is kept into the first
 * change. Refuses application_closed.
 */
export const openText = (here: Here<Actor>, id: string, { question }: { readonly question: string }) =>
  attempt<OpenedText, 'application_closed'>(here.db, async (tx) => {
    const draft = await opened(tx, here, id)
    if (!draft.ok) return draft
    const { before, next } = draft.value
    const field = await fieldOf(tx, next, question)
    if (field.newest !== null) return done({ state: gathered(field.changes), revision: field.newest })
    const change = rewritten([], field.value)
    const { revision } = before
    await insertChange(tx, { applicationId: id, question, revision, change, at: here.now, who: here.who.id })
    return done({ state: change, revision })
  })

type Input = { readonly question: string; readonly change: Uint8Array }
type Making = { readonly field: Field; readonly text: string; readonly change: Uint8Array; readonly question: string }

/** Keeps a text with one change more; where there are many, they are gathered into one. */
async function keep(tx: Write, { who, now }: Here<Actor>, next: Application, made: Making): Promise<void> {
  const { field, text, change, question } = made
  const continues = goesOn(field, text, now)
  const gathers = field.changes.length >= mostChanges
  const place = { applicationId: next.id, question }
  if (gathers) await deleteChanges(tx, place)
  const written = {
    ...place,
    revision: next.revision,
    change: gathers ? gathered([...field.changes, change]) : change,
    at: now,
    who: who.id,
    text,
    stretch: {
      goesOn: continues,
      others: continues ? othersIn(field.others, field.who, who.id) : [],
      at: continues && field.stretchAt !== null ? field.stretchAt : now,
    },
  }
  await saveWritten(tx, written, next)
}

/**
 * Takes one change of a long text into it, by somebody who writes it together with others. The plain text is kept in the same
 * transaction, so that the form without a script, and the submission, read what everybody has written. Refuses application_closed,
 * not_a_change, text_too_long (longer than the question allows).
 */
export const writeTogether = (here: Here<Actor>, id: string, { question, change }: Input) =>
  attempt<{ readonly revision: number }, 'application_closed' | 'not_a_change' | 'text_too_long'>(
    here.db,
    async (tx) => {
      const draft = await opened(tx, here, id)
      if (!draft.ok) return draft
      const { before, next } = draft.value
      const field = await fieldOf(tx, next, question)
      const outcome = taken(field.changes, change)
      if (!outcome.ok) return outcome
      const { text, fresh } = outcome.value
      if (!fresh) return done({ revision: before.revision })
      const shorter = text.length < field.value.length
      if (text.length > longestOf({ kind: 'long_text', longest: field.longest }) && !shorter)
        return refuse('text_too_long')
      await keep(tx, here, next, { field, text, change, question })
      return done({ revision: next.revision })
    },
  )
