import { pino, type DestinationStream } from 'pino'
import type { Settings } from './settings.ts'

type Facts = Readonly<Record<string, unknown>>

export type Log = {
  info(facts: Facts, message: string): void
  warn(facts: Facts, message: string): void
  error(facts: Facts, message: string): void
}

/** Structured log with the ids of requests and jobs, to standard output if not elsewhere. No personal data goes in: ids, codes, times and faults only. */
export const openLog = (level: Settings['logLevel'], to?: DestinationStream): Log =>
  pino({ level, base: null, redact: ['*.email', '*.name', '*.password', '*.cookie'] }, to)

export const silence: Log = { info: () => {}, warn: () => {}, error: () => {} }

/** What a fault carries beside its message; undefined where it does not. */
export const carried = (thing: unknown, key: string): unknown =>
  typeof thing === 'object' && thing !== null ? Reflect.get(thing, key) : undefined

const telling = ['code', 'responseCode', 'command', 'table', 'constraint'] // of Node, of a mail server, of PostgreSQL
const place = /^\s+at \S.*:\d+:\d+\)?$/

/** The lines of a stack that say where; the message that stands above them may have lines of its own. */
function placesIn({ message, stack = '' }: Error): readonly string[] {
  const after = stack.indexOf(message) + message.length
  return stack
    .slice(after)
    .split('\n')
    .filter((line) => place.test(line))
    .map((line) => line.trim())
}

/**
 * What the log tells of a fault: its kind, its codes and where it happened, the same of those it came from. Never its message: that of a
 * mail server names the addressee, that of the database may quote what somebody typed.
 */
export function factsOf(fault: unknown): Facts {
  if (!(fault instanceof Error)) return { fault: typeof fault }
  const codes = telling.flatMap((key) => {
    const value = carried(fault, key)
    return value === undefined ? [] : [[key, value] as const]
  })
  const causes = [fault.cause ?? [], fault instanceof AggregateError ? fault.errors : []].flat()
  return {
    fault: fault.constructor.name,
    ...Object.fromEntries(codes),
    at: placesIn(fault),
    ...(causes.length === 0 ? {} : { of: causes.map(factsOf) }),
  }
}
