import { expect, test } from 'vitest'
import { filesBelow, textOf } from './source.ts'

/** The rules of applying and of publicity (domain.md R-A1…R-A12, R-P1…R-P4), each with what the test named by it is about. */
const rules: Readonly<Record<string, string>> = {
  'R-A1': 'written, electronically',
  'R-A2': 'correct and sufficient data',
  'R-A3': 'what an application must hold',
  'R-A4': 'who applies jointly',
  'R-A5': 'when it has arrived',
  'R-A6': 'receipt and register',
  'R-A7': 'late',
  'R-A8': 'another authority',
  'R-A9': 'supplement',
  'R-A10': 'edited, locked, withdrawn',
  'R-A11': 'nothing is asked that is known',
  'R-A12': 'bar on wage costs',
  'R-P1': 'public when received',
  'R-P2': 'what a party sees',
  'R-P3': 'secret in part',
  'R-P4': 'what is told with a refusal',
}

const titles = filesBelow('src', /\.test\.tsx?$/).flatMap((file) =>
  [...textOf(file).matchAll(/(?:test|describe)\(\s*['"`](R-[AP]\d+) /g)].map((match) => match[1] ?? ''),
)

test.each(Object.entries(rules))('%s (%s) has a test named by it', (rule) => expect(titles).toContain(rule))

test('no test is named by a rule that there is none of', () => {
  expect([...new Set(titles)].toSorted()).toEqual(Object.keys(rules).toSorted())
})
