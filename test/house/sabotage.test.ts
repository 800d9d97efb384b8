import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'

const fault = z.object({ name: z.string(), file: z.string(), from: z.string() })
const where: string = '../sabotage/faults.mjs'
const faults = z.array(fault).parse((await import(where)).faults)

/** How often a text stands in a file. */
const times = (file: string, text: string): number => readFileSync(file, 'utf8').split(text).length - 1

test.each(faults)('$name: its place is in the file once', ({ file, from }) => expect(times(file, from)).toBe(1))
