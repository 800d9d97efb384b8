import { acceptable, carriedIn, mostAttachments, type WaitingFile } from '../kit/attachment.ts'
import { allTakenIn, type Sent } from './attached.ts'
import type { Whole } from './file-parts.ts'
import type { Form } from './form.ts'
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
export async function filesWith(outside: Pick<Outside, 'files' | 'scan'>, place: string, form: Form) {
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
