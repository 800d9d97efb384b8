import { expect, test } from 'vitest'
import { lifecycle, step } from './lifecycle.ts'

const life = lifecycle({ draft: { submit: 'submitted' }, submitted: {} })

test('a declared step leads on', () => expect(step(life, 'draft', 'submit')).toEqual({ ok: true, value: 'submitted' }))
test('a state without the step refuses it', () =>
  expect(step(life, 'submitted', 'submit')).toEqual({ ok: false, refusal: 'step_not_allowed' }))
