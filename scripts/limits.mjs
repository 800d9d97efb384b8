// How the house is run: the Node that it is tested with, and how much memory that may take.
import { existsSync } from 'node:fs'
import path from 'node:path'

// Without the limits a small server was seen to keep 320 MB under load. The third lets the heap grow by fifteen hundredths between two
// sweeps instead of about doubling: the largest memory of the bench fell from 207 to 188 MB, at the same speed (docs/speed.md).
export const limits = ['--max-old-space-size=96', '--max-semi-space-size=6', '--heap-growing-percent=15']

// Every helper thread of Node would keep an arena of free memory of its own: one for all was seen to save 13 MB.
export const memoryEnv = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072' }

const pinned = path.resolve('node_modules/node/bin/node')

/** The Node that Talko is tested with, also when a script was started by another one. */
export const node = existsSync(pinned) ? pinned : process.execPath
