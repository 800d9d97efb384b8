import { expect, test } from 'vitest'
import { turns } from './turns.ts'

test('what takes turns is done one after another, and what fails holds nobody up', async () => {
  const inTurn = turns()
  const seen: string[] = []
  const work = (name: string) => async () => {
    seen.push(`${name} begins`)
    await new Promise(setImmediate)
    seen.push(`${name} ends`)
    if (name === 'second') throw new Error('no table')
    return name
  }
  const ended = await Promise.allSettled(['first', 'second', 'third'].map((name) => inTurn(work(name))))
  expect(ended.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual(['first', 'failed', 'third'])
  expect(seen).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]))
})
