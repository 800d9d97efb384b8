import { acceptable, carriedIn, mostAttachments, type WaitingFile } from '../kit/attachment.ts'
import type { Outcome } from '../kit/outcome.ts'
import { allTakenIn, type Sent } from './attached.ts'
import type { Whole } from './file-parts.ts'
import type { Form } from './form.ts'
import type { NamedFile } from './files.ts'
import { isId, newId } from './once.ts'
import type { Outside } from './outside.ts'

/** What is done with a file of which every part has arrived: it waits for its form, or is refused as what goes with it would be. */
export const waitingForForm = {
  waits: true,
  attach: async ({ kept, name }: Whole) => acceptable({ ...kept, name }, 0),
} as const

type One = WaitingFile & Sent

/** Each once, however often the form carries it. */
const waitingIn = (form: Form): readonly WaitingFile[] => [
  ...new Map(
    form
      .all('waiting')
      .map(carriedIn)
      .filter(({ id, name }) => isId(id) && name !== '')
      .map((file) => [file.id, file]),
  ).values(),
]

/**
 * The files that go with a form: those that arrived before it and wait at `place` as whole halves (docs/decisions/036), and those in it.
 * Gives what was let in and what was not. `stay` keeps what was let in for the next try and says what waits then; `leave` lets go of what
 * waited, once the form is done.
 */
async function filesWith(outside: Pick<Outside, 'files' | 'scan'>, place: string, form: Form) {
  const { halves } = outside.files
  const waited = waitingIn(form).map(({ id, name }): One => {
    const half = { place, id }
    const read = async () =>
      (await halves.arrived(half)) === 0 ? undefined : new File([await halves.read(half)], name)
    return { id, name, read }
  })
  const came = form.files('files').map((file): One => ({ id: newId(), name: file.name, read: async () => file }))
  const { kept, refused } = await allTakenIn(outside, [...waited, ...came])
  const isLetIn = (one: One) => !refused.some(({ of }) => of === one)

  async function keepHere({ id, read }: One): Promise<boolean> {
    const file = await read()
    if (file === undefined || (await halves.begun(place)) >= mostAttachments) return false
    await halves.write({ place, id }, 0, new Uint8Array(await file.arrayBuffer()))
    return true
  }
  async function stay(): Promise<readonly WaitingFile[]> {
    const there: One[] = waited.filter(isLetIn)
    for (const one of came.filter(isLetIn)) if (await keepHere(one)) there.push(one)
    return there.map(({ id, name }) => ({ id, name }))
  }
  const leave = async () => {
    for (const { id } of waited) await halves.remove({ place, id })
  }
  return { kept, refused: refused.map(({ name, why }) => ({ name, why })), stay, leave }
}

/** What came of a form with files: nothing was done, files that were not let in, a refusal, and what waits for the next try. */
export type NotSent<Code extends string> = {
  readonly ok: false
  readonly refusal: Code | 'files'
  readonly files: Awaited<ReturnType<typeof filesWith>>['refused']
  readonly waiting: readonly WaitingFile[]
}

type Deed<Code extends string> = {
  /** Whether it has been done already: the form was sent twice, and its files have gone with it. */
  readonly isDone: () => Promise<boolean>
  readonly act: (files: readonly NamedFile[]) => Promise<Outcome<unknown, Code>>
}

/**
 * Does something with a form and the files that go with it, where all of them are let in; what waited goes then. Where it is not done they
 * stay for the next try. Refuses files that are not let in, and what the deed itself refuses.
 */
export async function doneWithFiles<Code extends string>(
  outside: Pick<Outside, 'files' | 'scan'>,
  { place, form }: { readonly place: string; readonly form: Form },
  { isDone, act }: Deed<Code>,
): Promise<{ readonly ok: true } | NotSent<Code>> {
  const { kept, refused: files, stay, leave } = await filesWith(outside, place, form)
  if (files.length > 0)
    return (await isDone()) ? { ok: true } : { ok: false, refusal: 'files', files, waiting: await stay() }
  const outcome = await act(kept)
  if (!outcome.ok) return { ok: false, refusal: outcome.refusal, files, waiting: await stay() }
  await leave()
  return { ok: true }
}
