import { pino } from 'pino'
import type { Settings } from './settings.ts'

export type Log = {
  info(facts: Readonly<Record<string, unknown>>, message: string): void
  warn(facts: Readonly<Record<string, unknown>>, message: string): void
  error(facts: Readonly<Record<string, unknown>>, message: string): void
}

/** Structured log with request ids. No personal data goes in: ids, codes, times and faults only. */
export const openLog = (level: Settings['logLevel']): Log =>
  pino({ level, base: null, redact: ['*.email', '*.name', '*.password', '*.cookie'] })

export const silence: Log = { info: () => {}, warn: () => {}, error: () => {} }
