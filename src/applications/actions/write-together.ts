import { Absent, allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { gathered, joinedText, rewritten } from '../../io/joined-text.ts'
import { longestOf } from '../../forms/question.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { editable, edited, formIdOf, type Application, type Asking } from '../application.ts'
import type { KeptText, OpenedText, OpenText } from '../live-text.ts'
import { mayWriteText } from '../kept-part.ts'
import { policy } from '../policy.ts'
import { lockApplication } from '../store/application.ts'
import { gatherChanges, insertChange, saveWritten, textsOf } from '../store/text.ts'
import { inTime, type Writing } from '../written.ts'
import { writtenInto, type Field, type WrittenText } from '../written-text.ts'
import { askWritten } from './ask-written.ts'

const mayWrite = (who: Actor, application: Application, text: string): void =>
  allowed(mayWriteText(who, application, text), may(policy, who, 'read', application))

/**
 * Opens a long text of the form, or the tasks of a party (kept-part.ts), for writing together. The first to open it turns the text that
 * is kept into its first change. Absent where the form does not ask it or there is no such party. Refuses application_closed.
 */
export const openText = (here: Here<Actor>, id: string, { question }: { readonly question: string }) =>
  attempt<OpenedText, 'application_closed'>(here.db, async (tx) => {
    const { application, call } = found(await lockApplication(tx, id))
    mayWrite(here.who, application, question)
    const next = edited(application, call, here.now)
    if (!next.ok) return next
    const field = found((await textsOf(tx, next.value, [{ question, after: 0 }]))[0])
    const longest = longestOf({ kind: 'long_text', longest: field.longest })
    if (field.newest !== null) return done({ changes: field.changes, newest: field.newest, longest })
    const change = rewritten([], field.value)
    const newest = await insertChange(tx, id, { question, change, at: here.now, who: here.who.id })
    return done({ changes: [change], newest, longest })
  })

type Ready = {
  readonly field: Field
  readonly writings: readonly Writing<Actor>[]
  /** What the text says with them and with nothing that came later. */
  readonly text: string
}

/** What a text says with those of its writings alone that came in time: read anew, for what is open holds the others too. */
async function textUntil(tx: Write, application: Application, { field, writings }: Omit<Ready, 'text'>) {
  const [whole] = await textsOf(tx, application, [{ question: field.question, after: 0 }])
  return joinedText([...(whole?.changes ?? []), ...writings.map(({ change }) => change)]).text()
}

/** What is kept of a text. */
function writtenOf({ field, writings, text }: Ready): readonly WrittenText[] {
  const [first, last] = [writings[0], writings.at(-1)]
  if (first === undefined || last === undefined) return []
  const change = gathered(writings.map((one) => one.change))
  const writers = [first.who.id, ...writings.slice(1).map(({ who }) => who.id)] as const
  return [writtenInto(field, { change, text, writers, at: last.at })]
}

type Locked = { readonly application: Application; readonly call: Asking; readonly fields: readonly Field[] }

/** What is to be kept of each text, as it stands at this moment: nothing waits in here, so that change and text belong together. */
function readyIn({ application, call, fields }: Locked, texts: readonly OpenText[]) {
  let late = false
  const ready = texts.flatMap((open): readonly Ready[] => {
    const field = fields.find(({ question }) => question === open.question)
    const unkept = [...open.unkept()] // as it is now: while it is being kept more is written
    if (field === undefined && unkept.length > 0) throw new Absent()
    if (field === undefined) return []
    open.catchUp(field.changes, field.newest ?? open.known())
    const timely = inTime(unkept, (at) => editable(application, call, at))
    const writings = timely.ok ? timely.value : []
    late ||= writings.length < unkept.length
    return writings.length === 0 ? [] : [{ field, writings, text: open.text() }]
  })
  return { ready, late }
}

export type KeptTexts = {
  readonly savedAt: Date
  readonly kept: readonly KeptText[]
  /** Something came after the application was closed, and was not kept. */
  readonly late: boolean
}

/**
 * Keeps what several people wrote into the open texts of an application since the last time, each with the rights and at the moment of
 * its arrival: one change and the plain text of each, in one transaction, so that forms, the preview and the submission read what
 * everybody has written. Refuses application_closed where nothing came in time. Barred or absent where one of them may not write.
 */
export const keepWritten = ({ db }: Pick<Here<Actor>, 'db'>, id: string, texts: readonly OpenText[]) =>
  attempt<KeptTexts, 'application_closed'>(db, async (tx) => {
    const { application, call } = found(await lockApplication(tx, id))
    const formId = formIdOf(application, call)
    const from = texts.map(({ question, known }) => ({ question, after: known() }))
    const fields = await textsOf(tx, { id, formId }, from)
    const { ready, late } = readyIn({ application, call, fields }, texts)
    const last = ready.flatMap(({ writings }) => writings.map(({ at }) => at.getTime()))
    if (last.length === 0)
      return late ? refuse('application_closed') : done({ savedAt: application.savedAt, kept: [], late })
    for (const { field, writings } of ready) for (const { who } of writings) mayWrite(who, application, field.question)
    const next = edited(application, call, new Date(Math.max(...last)))
    if (!next.ok) return next
    const whole = late
      ? await Promise.all(ready.map(async (one) => ({ ...one, text: await textUntil(tx, application, one) })))
      : ready
    const written = whole.flatMap((one) => writtenOf(one))
    const seqs = await saveWritten(tx, next.value, written)
    await askWritten(tx, next.value, written)
    const kept = whole.map(({ field: { question }, writings: { length: count } }) => ({
      question,
      count,
      seq: seqs.get(question) ?? 0,
    }))
    return done({ savedAt: next.value.savedAt, kept, late })
  })

/** Gathers the changes of a text up to a sequence into one, which says the same. */
export const gatherText = ({ db }: Pick<Here<Actor>, 'db'>, id: string, upTo: Pick<KeptText, 'question' | 'seq'>) =>
  attempt<boolean, never>(db, async (tx) => {
    const gather = (changes: readonly Uint8Array[]) => joinedText(changes).state()
    return done(await gatherChanges(tx, id, { question: upTo.question, upTo: upTo.seq, gather }))
  })
