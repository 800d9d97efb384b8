import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { fileTypeFromBuffer } from 'file-type'
import type { Write } from './db.ts'

export type Kept = { readonly hash: string; readonly size: number; readonly mediaType: string }
export type Files = {
  /** Keeps the bytes under their hash; the same bytes twice are one file. */
  put(bytes: Uint8Array): Promise<Kept>
  /** The bytes of a file, from and to (inclusive) when only a range is wanted. */
  open(hash: string, range?: { readonly start: number; readonly end: number }): Readable
}

/** The type found from the content; what has no mark of its own and is valid UTF-8 is plain text. */
async function typeOf(bytes: Uint8Array): Promise<string> {
  const found = await fileTypeFromBuffer(bytes)
  if (found !== undefined) return found.mime
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'text/plain'
  } catch {
    return 'application/octet-stream'
  }
}

/** Files by content hash, in a folder of two-letter folders. */
export function filesIn(folder: string): Files {
  const place = (hash: string) => path.join(folder, hash.slice(0, 2), hash)
  return {
    async put(bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex')
      const target = place(hash)
      const there = await stat(target).catch(() => undefined)
      if (there === undefined) {
        await mkdir(path.dirname(target), { recursive: true })
        const half = `${target}.${randomUUID()}`
        await writeFile(half, bytes)
        await rename(half, target).catch(async (fault: unknown) => {
          await rm(half, { force: true })
          throw fault
        })
      }
      return { hash, size: bytes.byteLength, mediaType: await typeOf(bytes) }
    },
    open: (hash, range) => createReadStream(place(hash), range),
  }
}

/** The row of a kept file, in the transaction of the act that uses it. Bytes without a row are swept by a job. */
export const registerFile = (tx: Write, kept: Kept, now: Date) =>
  tx
    .insertInto('io.file')
    .values({ hash: kept.hash, size: kept.size, media_type: kept.mediaType, stored_at: now })
    .onConflict((row) => row.column('hash').doNothing())
    .execute()
