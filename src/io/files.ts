import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import type { Read, Write } from './db.ts'
import { halvesIn, type Halves } from './halves.ts'

export type Kept = { readonly hash: string; readonly size: number; readonly mediaType: string }
/** What was kept, and what its sender calls it. */
export type NamedFile = Kept & { readonly name: string }
export type Files = {
  /** Keeps the bytes under their hash; the same bytes twice are one file. */
  put(bytes: Uint8Array): Promise<Kept>
  /** The bytes of a file, from and to (inclusive) when only a range is wanted. */
  open(hash: string, range?: { readonly start: number; readonly end: number }): Readable
  /** Files that arrive in parts, before they are put. */
  readonly halves: Halves
  /** Removes what was put before a moment and has no row by then (`hasRow`), and what was left half written. Gives how many. */
  sweep(before: Date, hasRow: (hash: string) => Promise<boolean>): Promise<number>
}

/** The type found from the content; what has no mark of its own and is valid UTF-8 is plain text. */
async function typeOf(bytes: Uint8Array): Promise<string> {
  const { fileTypeFromBuffer } = await import('file-type') // loaded with the first file
  const found = await fileTypeFromBuffer(bytes)
  if (found !== undefined) return found.mime
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'text/plain'
  } catch {
    return 'application/octet-stream'
  }
}

/** Says that a file is wanted now: a sweep leaves it. False where it is not there. */
async function touched(file: string): Promise<boolean> {
  const now = new Date()
  return utimes(file, now, now).then(
    () => true,
    () => false,
  )
}

const isOld = async (file: string, before: Date) =>
  ((await stat(file).catch(() => undefined))?.mtime ?? before) < before

/** Takes a file aside before it is removed: whoever puts the same bytes meanwhile writes them anew, or is seen and gets them back. */
async function removedIfOld(file: string, before: Date): Promise<boolean> {
  if (!(await isOld(file, before))) return false
  const aside = `${file}.swept`
  const taken = await rename(file, aside).then(
    () => true,
    () => false,
  )
  if (!taken) return false
  const still = await isOld(aside, before)
  if (still) await rm(aside, { force: true })
  else await rename(aside, file)
  return still
}

/** Files by content hash, in a folder of two-letter folders. */
export function filesIn(folder: string): Files {
  const place = (hash: string) => path.join(folder, hash.slice(0, 2), hash)
  const halves = halvesIn(path.join(folder, 'halves'))
  return {
    halves,
    async put(bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex')
      const target = place(hash)
      if (!(await touched(target))) {
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
    async sweep(before, hasRow) {
      let swept = await halves.sweep(before)
      for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
        const [hash = ''] = path.basename(name).split('.')
        if (!/^[0-9a-f]{64}$/.test(hash)) continue
        const orphan = path.basename(name) !== hash || !(await hasRow(hash))
        if (orphan && (await removedIfOld(path.join(folder, name), before))) swept += 1
      }
      return swept
    },
  }
}

/** The row of a kept file, in the transaction of the act that uses it. Bytes without a row are swept by a job. */
export const registerFile = (tx: Write, kept: Kept, now: Date) =>
  tx
    .insertInto('io.file')
    .values({ hash: kept.hash, size: kept.size, media_type: kept.mediaType, stored_at: now })
    .onConflict((row) => row.column('hash').doNothing())
    .execute()

/** Lets files go of which nothing is left that holds them; those that something still refers to stay. Their bytes are swept by a job. */
export const letFilesGo = (tx: Write, hashes: readonly string[]) =>
  tx
    .deleteFrom('io.file')
    .where('hash', 'in', [...hashes])
    .execute()

/** Whether a file has its row: somebody uses it. */
export const hasRow = async (db: Read, hash: string): Promise<boolean> =>
  (await db.selectFrom('io.file').select('hash').where('hash', '=', hash).executeTakeFirst()) !== undefined
