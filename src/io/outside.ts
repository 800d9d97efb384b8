import type { Clock } from './clock.ts'
import type { Db } from './db.ts'
import type { Embed } from './embedding.ts'
import type { ReadForeign } from './foreign-text.ts'
import type { Files } from './files.ts'
import type { Log } from './log.ts'
import type { Scan } from './scanner.ts'

/** The outside, as the doors are given it: one writer, one reader, one witness, files, the clock, the log. */
export type Outside = {
  readonly write: Db
  readonly read: Db
  readonly witness: Db
  readonly files: Files
  /** Looks files over before they are kept; absent where no scanner is set. */
  readonly scan?: Scan | undefined
  /** Gives texts as vectors of their meaning; absent where no embedding model is plugged in. */
  readonly embed?: Embed | undefined
  /** Reads a text of the public web at an address that somebody gave. */
  readonly foreign: ReadForeign
  readonly clock: Clock
  readonly log: Log
  readonly baseUrl: URL
  /** The whole environment is an example: invented people sign in without a password. */
  readonly example: boolean
  /** Keeps what is being written on the line under an id, before something reads it; absent where no lines are open. */
  readonly settle?: ((id: string) => Promise<void>) | undefined
}
