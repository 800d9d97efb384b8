import { Absent } from '../../io/absent.ts'
import { takenIn } from '../../io/attached.ts'
import type { Kept } from '../../io/files.ts'
import type { Half } from '../../io/halves.ts'
import { BadBody, badInputStatus, hereOf, routes, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { largestAttachment, mostAttachments, type AttachRefusal, type ScanRefusal } from '../../kit/attachment.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import { attachmentStanding } from '../reads/application.ts'

type Ask = Asking<Actor>
type Whole = { readonly id: string; readonly kept: Kept; readonly name: string }

/** Where files in parts go to, for somebody who may send them there. */
export type Into<Code extends string> = {
  readonly applicationId: string
  /** Why nothing is taken in now; undefined where files are. */
  readonly closed: Code | undefined
  readonly attach: (file: Whole) => Promise<Outcome<unknown, Code | AttachRefusal>>
  readonly said: Readonly<Record<Code | AttachRefusal | ScanRefusal, string>>
}

/** Half of a file belongs to one person, in one application, under the id that the attachment will have: nobody goes on with another's. */
function halfIn(c: Ask, outside: Outside, applicationId: string): Half {
  const id = c.req.param('attachment') ?? ''
  if (!isId(id)) throw new Absent()
  return { place: `${applicationId}.${hereOf(c, outside).who.id}`, id: id.toLowerCase() }
}

/** A count of bytes as a form says it. */
function bytesIn(c: Ask, name: string): number {
  const text = c.var.form.text(name)
  if (!/^\d{1,9}$/.test(text)) throw new BadBody()
  return Number(text)
}

type Arriving = { readonly half: Half; readonly file: File; readonly from: number }

/** Keeps a part and gives how much is there then. Refuses by what has come, whatever the sender says of the whole. */
async function keptPart(
  { halves }: Outside['files'],
  { half, file, from }: Arriving,
): Promise<Outcome<number, 'too_large' | 'too_many'>> {
  if (from + file.size > largestAttachment) {
    await halves.remove(half)
    return refuse('too_large')
  }
  if ((await halves.arrived(half)) === 0 && (await halves.begun(half.place)) >= mostAttachments)
    return refuse('too_many')
  return done(await halves.write(half, from, new Uint8Array(await file.arrayBuffer())))
}

/** Attaches what is whole. Its parts stay only where it may be tried again as it is: the scanner did not answer. */
async function attached<Code extends string>(
  outside: Outside,
  { half, file }: Arriving,
  into: Into<Code>,
): Promise<Outcome<unknown, Code | AttachRefusal | ScanRefusal>> {
  const put = await takenIn(outside, new File([await outside.files.halves.read(half)], file.name))
  const outcome = put.ok ? await into.attach({ id: half.id, kept: put.value, name: file.name }) : put
  if (outcome.ok || outcome.refusal !== 'scanner_away') await outside.files.halves.remove(half)
  return outcome
}

type Intos<Code extends string> = (c: Ask) => Promise<Into<Code>>

/** GET: how much of a file has arrived, so that its sending goes on from there; or that it is attached, or was taken away. */
const tell =
  <Code extends string>(outside: Outside, intos: Intos<Code>) =>
  async (c: Ask) => {
    const { applicationId } = await intos(c)
    const half = halfIn(c, outside, applicationId)
    const is = await attachmentStanding(outside.read, applicationId, half.id)
    return c.json(is === 'none' ? { at: await outside.files.halves.arrived(half) } : { is })
  }

/** POST: a part of a file of `size` bytes, `from` one of them on. With its last part the file is looked over and attached. */
const take =
  <Code extends string>(outside: Outside, intos: Intos<Code>) =>
  async (c: Ask) => {
    const into = await intos(c)
    const half = halfIn(c, outside, into.applicationId)
    const refused = (why: Code | AttachRefusal | ScanRefusal) => c.json({ text: into.said[why] }, badInputStatus)
    if (into.closed !== undefined) return refused(into.closed)
    const [file] = c.var.form.files('part')
    if (file === undefined) throw new BadBody()
    const [from, size] = [bytesIn(c, 'from'), bytesIn(c, 'size')]
    const arriving = { half, file, from }
    const at = await keptPart(outside.files, arriving)
    if (!at.ok) return refused(at.refusal)
    if (at.value < size) return c.json({ at: at.value })
    const outcome = await attached(outside, arriving, into)
    return outcome.ok ? c.json({ is: 'attached' }) : refused(outcome.refusal)
  }

/** The doors through which files come in parts; the address before them names the attachment (`:attachment`). */
export const inParts = <Code extends string>(outside: Outside, intos: Intos<Code>) =>
  routes<Actor>().get('/', tell(outside, intos)).post('/', take(outside, intos))
