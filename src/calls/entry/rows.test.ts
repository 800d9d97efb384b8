import { expect, test } from 'vitest'
import { clausesIn } from './rows.ts'
import { typedFrom } from './typed.ts'

test('a purpose of which only that it adopts is ticked is kept, and an empty row is none', () => {
  const one = { 'purposes.count': ['1'] }
  const ticked = typedFrom({ ...one, 'purposes.0.adopts': ['yes'] })
  expect(clausesIn(ticked, 'purposes').value).toMatchObject([{ adopts: true }])
  expect(clausesIn(typedFrom(one), 'purposes').value).toEqual([])
})
