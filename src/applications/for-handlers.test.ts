import { expect, test } from 'vitest'
import { emptyQuestion, type Visibility } from '../forms/question.ts'
import { wordsOf } from '../kit/words.ts'
import { whyText } from '../register/parts/secrecy.tsx'
import type { Standing } from '../register/secrecy/secrecy.ts'
import { forHandlers, withForm, withoutReasons } from './secrecy.ts'
import { partsIn } from './secret-part.ts'

const nothing = { partners: [], attachments: [], reuse: { decision: null, why: '', searched: '', findings: [] } }

test('what is for those who handle the case alone is not asked about or decided, and says why it is covered', () => {
  const question = (key: string, visibility: Visibility) => ({
    ...emptyQuestion({ key, section: 's', kind: 'long_text', label: wordsOf({ fi: key }) }),
    visibility,
  })
  const closed = { sections: [], questions: [question('contact', 'handlers'), question('goals', 'public')] }
  const answers = { contact: 'Kaisa', goals: 'Nopeus' }
  expect(partsIn(closed, { ...nothing, answers }).map(({ part }) => part)).not.toContain('answer:contact')
  expect(withForm(closed, { requests: [], decisions: [] }).requests).toEqual([])
  const standing: Standing = { kind: 'handlers', request: null }
  const stood = [{ part: 'answer:contact', says: null, standing }]
  expect(forHandlers(closed, answers)).toEqual(stood)
  expect(forHandlers(closed, {})).toEqual([])
  expect(forHandlers(closed)).toEqual(stood)
  expect(forHandlers(closed, answers).map(withoutReasons)).toEqual(stood)
  expect(whyText(standing, 'fi')).toContain('vain hakijoille ja asian käsittelijöille')
})
