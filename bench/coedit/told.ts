/** What a measurement of writing together says at its end. */
import os from 'node:os'
import { most, percentile } from '../parts/pace.ts'
import type { Faults } from './kept.ts'
import type { Saved } from './savers.ts'
import type { Measured } from './writers.ts'

/** How many times as long as a constant page that is asked for meanwhile something may take, both p95. */
const limits = { seen: 10, answer: 50, rows: 50, costs: 50 }

const percentiles = (times: readonly number[]): string =>
  [50, 95, 99]
    .map((share) => `p${share} ${percentile(times, share / 100).toFixed(1)}`)
    .concat(`longest ${percentile(times, 1).toFixed(1)} ms`)
    .join(', ')

/** From the sending of each word until the other writer of the same text had it. */
const journeys = (texts: readonly Measured[]): readonly number[] =>
  texts.flatMap((writer) =>
    texts
      .filter((other) => other !== writer && other.id === writer.id)
      .flatMap(({ seenAt }) =>
        [...writer.sentAt].flatMap(([word, at]) => {
          const seen = seenAt.get(word)
          return seen === undefined ? [] : [seen - at]
        }),
      ),
  )

export type Run = {
  readonly texts: readonly Measured[]
  readonly saved: readonly Saved[]
  /** Of a constant page of the same server, asked for all the while. */
  readonly constant: readonly number[]
  /** Of the machine before anybody wrote. */
  readonly load: number
  readonly memory: { readonly before: number; readonly largest: number }
}

const mb = (bytes: number) => (bytes / 1_048_576).toFixed(0)

/** How long everything took; a ratio that is missed is the end of the command too. */
export function tellTimes({ texts, saved, constant, load, memory }: Run): void {
  const page = percentile(constant, 0.95)
  const ratio = (name: string, times: readonly number[], limit: number) => {
    console.log(`${name}: ${percentiles(times)} (${times.length} times)`)
    most('  p95 against that of the constant page', percentile(times, 0.95) / page, limit, 'times')
  }
  console.log(`load of the machine before they began: ${load.toFixed(1)} on ${os.cpus().length} processors`)
  console.log(`a constant page meanwhile: ${percentiles(constant)} (${constant.length} times)`)
  ratio('a word in a text, from sent to seen by the other', journeys(texts), limits.seen)
  console.log(`a word in a text, from sent to kept: ${percentiles(texts.flatMap(({ kept }) => kept))}`)
  for (const kind of ['answer', 'rows', 'costs'] as const) {
    const times = saved.filter((one) => one.kind === kind).flatMap((one) => one.times)
    ratio(`${kind} saved as they are typed`, times, limits[kind])
  }
  console.log(
    `largest memory of the Node process ${mb(memory.largest)} MB, ${mb(memory.before)} MB before anybody came`,
  )
}

/** What was written and what of it is there; anything lost, reordered or different is the end of the command. */
export function tellFaults({ texts, saved }: Run, inTexts: Faults, inFields: Faults): void {
  const words = texts.reduce((sum, one) => sum + one.words.length, 0)
  const told = texts.reduce((sum, one) => sum + one.kept.length, 0)
  const fields = saved.reduce((sum, one) => sum + one.kept.length, 0)
  const failed = saved.flatMap((one) => one.failed)
  const sum = (of: 'sent' | 'told') => saved.reduce((all, { stale }) => all + stale[of], 0)
  const said = ({ lost, reordered, different }: Faults) =>
    `${lost} lost, ${reordered} reordered, ${different} different`
  console.log(`${words} words written together, ${told} said to be kept: ${said(inTexts)}`)
  console.log(`${fields} fields said to be kept, ${failed.length} refused: ${said(inFields)} in their histories`)
  console.log(
    `${sum('sent')} times a tab of before was saved, ${sum('told')} times nothing was written over: it was told so, or its rows joined the others`,
  )
  const faults = [inTexts, inFields].flatMap(({ lost, reordered, different }) => [lost, reordered, different])
  const wrong = [...faults, words - told, failed.length, sum('sent') - sum('told')]
  if (wrong.some((one) => one !== 0) || fields === 0) process.exitCode = 1
  for (const one of new Set(failed)) console.log(`refused: ${one}`)
}
