import { expect, test } from 'vitest'
import { layerIn, levelOfCount, levelOfStage } from './layer.ts'

test('an address that asks for no layer that there is gets the first one', () => {
  expect(layerIn('adopted')).toBe('adopted')
  expect([layerIn(undefined), layerIn('x'), layerIn('constructor')]).toEqual(['led', 'led', 'led'])
})

test('the more works the darker, and from four on alike', () => {
  expect([0, 1, 2, 3, 4, 40].map(levelOfCount)).toEqual([0, 1, 2, 3, 4, 4])
})

test('what has been left has no colour', () => {
  expect(levelOfStage.left).toBe(0)
  expect(levelOfStage.plans).toBeLessThan(levelOfStage.pilots)
  expect(levelOfStage.pilots).toBeLessThan(levelOfStage.uses)
})
