import { constants } from 'node:fs'
import { mkdir, open, readdir, readFile, rm, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** A file that has begun to arrive: where it is sent to and by whom (`place`), and the id it will have there. Both are names of our own making, of ids alone. */
export type Half = { readonly place: string; readonly id: string }

/** Files that arrive in parts, until they are whole. */
export type Halves = {
  /** How many bytes have arrived; 0 where nothing has. */
  arrived(half: Half): Promise<number>
  /** Writes a part from a byte on and gives how many bytes are there then. A part that would leave a hole is not written; one that comes twice is there once. */
  write(half: Half, from: number, part: Uint8Array): Promise<number>
  read(half: Half): Promise<Uint8Array>
  remove(half: Half): Promise<void>
  /** How many have begun to arrive at a place. */
  begun(place: string): Promise<number>
  /** Removes those to which nothing has come since a moment. Gives how many. */
  sweep(before: Date): Promise<number>
}

const sizeOf = async (file: string) => (await stat(file).catch(() => undefined))?.size ?? 0
const namesIn = (folder: string) => readdir(folder).catch((): string[] => [])

async function written(file: string, from: number, part: Uint8Array): Promise<void> {
  const handle = await open(file, constants.O_WRONLY | constants.O_CREAT) // neither emptied nor only added to
  try {
    if (from <= (await handle.stat()).size) await handle.write(part, 0, part.byteLength, from)
  } finally {
    await handle.close()
  }
}

/** Halves in a folder, those of one place in a folder of their own. */
export function halvesIn(folder: string): Halves {
  const at = ({ place, id }: Half) => path.join(folder, place, id)
  return {
    arrived: (half) => sizeOf(at(half)),
    async write(half, from, part) {
      await mkdir(path.dirname(at(half)), { recursive: true })
      await written(at(half), from, part)
      return sizeOf(at(half))
    },
    read: (half) => readFile(at(half)),
    remove: (half) => rm(at(half), { force: true }),
    begun: async (place) => (await namesIn(path.join(folder, place))).length,
    async sweep(before) {
      let swept = 0
      for (const place of await namesIn(folder)) {
        for (const id of await namesIn(path.join(folder, place))) {
          const file = at({ place, id })
          if (((await stat(file).catch(() => undefined))?.mtime ?? before) >= before) continue
          await rm(file, { force: true })
          swept += 1
        }
        await rmdir(path.join(folder, place)).catch(() => {}) // where others are still arriving it stays
      }
      return swept
    },
  }
}
