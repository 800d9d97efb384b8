import { Readable } from 'node:stream'
import type { Context } from 'hono'
import {
  acceptable,
  largestAttachment,
  type AttachRefusal,
  type CarriedRefusal,
  type ScanRefusal,
} from '../kit/attachment.ts'
import { done, refuse, type Outcome } from '../kit/outcome.ts'
import type { Files, Kept, NamedFile } from './files.ts'
import { unscanned, type Scan } from './scanner.ts'

const notLetIn = { infected: 'infected', away: 'scanner_away' } as const satisfies Record<string, ScanRefusal>

/** Puts away the bytes of a file that somebody sent; what is too large, or not clean by the scanner, is refused before its bytes are kept. */
export async function takenIn(
  { files, scan = unscanned }: { readonly files: Pick<Files, 'put'>; readonly scan?: Scan | undefined },
  file: File,
): Promise<Outcome<Kept, 'too_large' | ScanRefusal>> {
  if (file.size > largestAttachment) return refuse('too_large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { is } = await scan(bytes)
  return is === 'clean' ? done(await files.put(bytes)) : refuse(notLetIn[is])
}

/** A file of a form by its name; `read` gives undefined where it is not there any more. */
export type Sent = { readonly name: string; readonly read: () => Promise<File | undefined> }
type Refused<One> = {
  readonly of: One
  readonly name: string
  readonly why: AttachRefusal | ScanRefusal | CarriedRefusal
}

/** Several files that go with one form, put away one after the other; those that are not let in are told by name and why. */
export async function allTakenIn<One extends Sent>(
  outside: Parameters<typeof takenIn>[0],
  files: readonly One[],
): Promise<{ readonly kept: readonly NamedFile[]; readonly refused: readonly Refused<One>[] }> {
  const kept: NamedFile[] = []
  const refused: Refused<One>[] = []
  for (const of of files) {
    const file = await of.read()
    const put = file === undefined ? refuse('gone') : await takenIn(outside, file)
    const accepted = put.ok ? acceptable({ ...put.value, name: of.name }, kept.length) : put
    if (!accepted.ok) refused.push({ of, name: of.name, why: accepted.refusal })
    else if (put.ok) kept.push({ ...put.value, name: accepted.value })
  }
  return { kept, refused }
}

/** A file name as a header carries it (RFC 6266, RFC 8187). */
const named = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * Answers with an attached file, always to be saved and never to be opened by the browser as a page of ours. Who only asks whether it is
 * there (HEAD) opens no file: nobody would read it to its end.
 */
export function givenOut(
  c: Context,
  { files }: { readonly files: Pick<Files, 'open'> },
  file: Kept & { readonly name: string },
): Response {
  const headers = {
    'content-type': file.mediaType,
    'content-length': String(file.size),
    'content-disposition': `attachment; filename*=UTF-8''${named(file.name)}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  }
  return c.req.method === 'HEAD'
    ? c.body(null, 200, headers)
    : c.body(Readable.toWeb(files.open(file.hash)), 200, headers)
}
