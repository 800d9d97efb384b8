import { largestAttachment, mostAttachments, type AttachRefusal, type ScanRefusal } from '../kit/attachment.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import { Absent } from './absent.ts'
import { takenIn } from './attached.ts'
import type { Kept } from './files.ts'
import type { Half } from './halves.ts'
import type { Somebody } from './here.ts'
import { BadBody, badInputStatus, hereOf, routes, type Asking } from './http.ts'
import { isId } from './once.ts'
import type { Outside } from './outside.ts'

export type Whole = { readonly id: string; readonly kept: Kept; readonly name: string }

/** Where files in parts go to, for somebody who may send them there. */
export type Into<Code extends string> = {
  /** The application or the case that they are for. */
  readonly about: string
  /** How a file of an id stands there; not asked where files wait for a form. */
  readonly standing?: (id: string) => Promise<'attached' | 'removed' | 'none'>
  /** Why nothing is taken in now; undefined where files are. */
  readonly closed: Code | undefined
  /** Attaches what is whole; where files wait for a form it only says whether they can go with it. */
  readonly attach: (file: Whole) => Promise<Outcome<unknown, Code | AttachRefusal>>
  /** Whether what is whole waits for the form that it goes with (waiting-files.ts). */
  readonly waits?: boolean
  readonly said: Readonly<Record<Code | AttachRefusal | ScanRefusal, string>>
}

/** Where the halves of a person lie that are for an application or a case: nobody goes on with another's. */
export const placeOf = (about: string, { id }: Pick<Somebody, 'id'>): string => `${about}.${id}`

/** Half of a file, under the id that the attachment will have. */
function halfIn<Who extends Somebody>(c: Asking<Who>, outside: Outside, about: string): Half {
  const id = c.req.param('attachment') ?? ''
  if (!isId(id)) throw new Absent()
  return { place: placeOf(about, hereOf(c, outside).who), id: id.toLowerCase() }
}

/** A count of bytes as a form says it. */
function bytesIn<Who>(c: Asking<Who>, name: string): number {
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

/** Attaches what is whole. Its parts stay where it waits for its form, or may be tried again as it is: the scanner did not answer. */
async function attached<Code extends string>(
  outside: Outside,
  { half, file }: Arriving,
  into: Into<Code>,
): Promise<Outcome<unknown, Code | AttachRefusal | ScanRefusal>> {
  const put = await takenIn(outside, new File([await outside.files.halves.read(half)], file.name))
  const outcome = put.ok ? await into.attach({ id: half.id, kept: put.value, name: file.name }) : put
  const stays = outcome.ok ? into.waits === true : outcome.refusal === 'scanner_away'
  if (!stays) await outside.files.halves.remove(half)
  return outcome
}

type Intos<Who, Code extends string> = (c: Asking<Who>) => Promise<Into<Code>>

/** GET: how much of a file has arrived, so that its sending goes on from there; or that it is attached, or was taken away. */
const tell =
  <Who extends Somebody, Code extends string>(outside: Outside, intos: Intos<Who, Code>) =>
  async (c: Asking<Who>) => {
    const { about, standing } = await intos(c)
    const half = halfIn(c, outside, about)
    const is = standing === undefined ? 'none' : await standing(half.id)
    return c.json(is === 'none' ? { at: await outside.files.halves.arrived(half) } : { is })
  }

/** POST: a part of a file of `size` bytes, `from` one of them on. With its last part the file is looked over and attached. */
const take =
  <Who extends Somebody, Code extends string>(outside: Outside, intos: Intos<Who, Code>) =>
  async (c: Asking<Who>) => {
    const into = await intos(c)
    const half = halfIn(c, outside, into.about)
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
export const inParts = <Who extends Somebody, Code extends string>(outside: Outside, intos: Intos<Who, Code>) =>
  routes<Who>().get('/', tell(outside, intos)).post('/', take(outside, intos))
