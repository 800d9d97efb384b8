import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('talko.css', import.meta.url), 'utf8')
type Tokens = ReadonlyMap<string, string>

const tokensIn = (text: string): Tokens =>
  new Map([...text.matchAll(/--([\w-]+):\s*(hsl\([^)]*\))/g)].map((m) => [m[1] ?? '', m[2] ?? '']))
const layer = css.slice(css.indexOf('@layer tokens {'), css.indexOf('@layer base {'))
const [lightText = '', darkText = ''] = layer.split('@media (prefers-color-scheme: dark)')
const light = tokensIn(lightText)
const schemes = [
  ['light', light],
  ['dark', new Map([...light, ...tokensIn(darkText)])],
] as const

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [h = 0, s = 0, l = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  const a = (s / 100) * Math.min(l / 100, 1 - l / 100)
  const channel = (n: number) => {
    const k = (n + h / 30) % 12
    const value = l / 100 - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(0) + 0.7152 * channel(8) + 0.0722 * channel(4)
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const colour = (name: string) => {
    const found = tokens.get(name)
    if (found === undefined) throw new Error(`no token --${name}`)
    return luminance(found)
  }
  const [dark = 0, bright = 0] = [colour(one), colour(other)].toSorted((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

const surfaces = ['page', 'panel', 'panel-strong', 'wash', 'info-fill', 'warning-fill', 'alert-fill']
/** Words and the grounds they stand on. */
const words: Readonly<Record<string, readonly string[]>> = {
  text: [...surfaces, 'chosen', 'seq0'],
  quiet: ['page', 'panel', 'panel-strong', 'wash', 'info-fill', 'warning-fill'],
  action: ['page', 'panel', 'wash', 'info-fill', 'warning-fill', 'alert-fill'],
  'action-strong': [...surfaces],
  alert: ['page', 'panel', 'panel-strong', 'alert-fill'],
  success: ['page', 'panel', 'panel-strong'],
  brand: ['page', 'panel'],
  page: ['brand', 'action', 'seq4'],
  'on-action': ['action', 'action-strong'],
  'on-band': ['band'],
  'on-band-quiet': ['band'],
}
/** Borders of fields, marks of focus, lines and shapes of pictures, and what they must be told from. */
const shapes: Readonly<Record<string, readonly string[]>> = {
  field: ['page', 'panel', 'wash'],
  action: ['page', 'panel', 'seq0', 'chosen'],
  alert: ['page', 'seq0'],
  success: ['page'],
  brand: ['page'],
  focus: [...surfaces],
  seq4: ['page', 'seq0'],
  text: ['page', 'seq0'],
  'on-band': ['band'],
}
const pairs = (of: typeof words) =>
  Object.entries(of).flatMap(([one, others]) => others.map((other) => [one, other] as const))

describe.each(schemes)('in the %s colours', (_, tokens) => {
  test.each(pairs(words))('words in %s can be read on %s', (word, ground) => {
    expect(contrast(tokens, word, ground)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(pairs(shapes))('%s can be told from %s', (shape, ground) => {
    expect(contrast(tokens, shape, ground)).toBeGreaterThanOrEqual(3)
  })
})

describe('the stylesheet', () => {
  const rules = css.slice(css.indexOf('@layer base {'), css.indexOf('@media (forced-colors'))

  test('takes every colour from a token', () => {
    expect(rules.match(/(?:#[0-9a-f]{3,8}\b|hsl\(|rgb\()/gi)).toBeNull()
  })

  test('writes words only in colours that are measured here', () => {
    const used = new Set([...rules.matchAll(/[{;]\s*color: var\(--([\w-]+)\)/g)].map((m) => m[1] ?? ''))
    expect([...used].filter((name) => !(name in words))).toEqual([])
  })

  test('fills grounds only with colours that are measured here', () => {
    const measured = new Set(pairs(words).map(([, ground]) => ground))
    const shown = new Set([...measured, 'action-strong', 'success', 'line'])
    const used = new Set([...rules.matchAll(/background(?:-color)?: var\(--([\w-]+)\)/g)].map((m) => m[1] ?? ''))
    expect([...used].filter((name) => !shown.has(name))).toEqual([])
  })

  test('uses no token that is not there', () => {
    const names = new Set([...layer.matchAll(/--([\w-]+):/g)].map((m) => m[1]))
    expect([...css.matchAll(/var\(--([\w-]+)\)/g)].map((m) => m[1]).filter((name) => !names.has(name))).toEqual([])
  })

  test('asks for fonts that lie beside it', () => {
    const files = [...css.matchAll(/url\("([^"]+)"\)/g)].map((m) => m[1] ?? '')
    expect(files).toHaveLength(2)
    for (const file of files)
      expect(
        readFileSync(new URL(file, import.meta.url))
          .subarray(0, 4)
          .toString(),
      ).toBe('wOF2')
  })
})
