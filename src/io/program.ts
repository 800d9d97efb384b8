import { BadSetting } from './settings.ts'

/** Something that the person who starts the program can mend; the message says how. */
export class CannotStart extends Error {}

/** What another process of the same start has told already. */
export class AlreadyTold extends Error {}

/** Says something to the person who starts the program. */
export const tell = (text: string): void => void process.stdout.write(`${text}\n`)

/** Ends the program with what hindered it: in a sentence what that person can mend, with its trace what only we can. */
export function endWith(fault: unknown): never {
  const known = fault instanceof BadSetting || fault instanceof CannotStart
  const trace = fault instanceof Error ? fault.stack : String(fault)
  if (!(fault instanceof AlreadyTold))
    process.stderr.write(known ? `${fault.message}\n` : `Talko could not start: ${trace}\n`)
  process.exit(1)
}

const longestEnding = 30_000 // milliseconds

/**
 * What a program has begun, ended in the opposite order when somebody stops it, also in the middle of the start. A second wish to stop,
 * or half a minute of waiting, ends it at once.
 */
export function beginning() {
  const stops: (() => unknown)[] = []
  let since: number | undefined
  const atOnce = () => {
    tell('Stopped at once: what was under way is cut short.')
    process.exit(1)
  }
  const inOrder = async () => {
    for (const stop of stops.toReversed()) await stop()
    process.exit(0)
  }
  return {
    add: (stop: () => unknown): void => void stops.push(stop),
    /** `asked`: by a signal, of which a second one means at once; `gone`: whoever started the program is no more. */
    end: (why: 'asked' | 'gone'): void => {
      const again = since !== undefined && performance.now() - since > 1_000 // one Ctrl-C comes from the terminal and from npm
      if (again && why === 'asked') return atOnce()
      if (since !== undefined) return
      since = performance.now()
      tell('\nStopping: requests under way are answered first.')
      setTimeout(atOnce, longestEnding).unref()
      inOrder().catch(endWith)
    },
    /** A start that fails because it is being stopped says nothing more. */
    failed: (fault: unknown): void => void setImmediate(() => (since === undefined ? endWith(fault) : undefined)),
  }
}
export type Begun = ReturnType<typeof beginning>
