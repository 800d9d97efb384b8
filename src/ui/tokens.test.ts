import { readFileSync } from 'node:fs'
import { suomifiDesignTokens } from 'suomifi-design-tokens'
import { expect, test } from 'vitest'
import { shapes } from '../../scripts/icons.mjs'
import { suomifiShapes } from './icon-shapes.ts'

const css = readFileSync('src/ui/talko.css', 'utf8')
const light = css.slice(css.indexOf(':root'), css.indexOf('@media (prefers-color-scheme: dark)'))
const spaced = (color: string) => color.replaceAll(',', '')
const { colors } = suomifiDesignTokens

test.each([
  ['page', colors.whiteBase],
  ['text', colors.blackBase],
  ['quiet', colors.depthDark1],
  ['brand', colors.brandBase],
  ['action', colors.highlightBase],
  ['action-strong', colors.highlightDark1],
  ['panel', colors.depthSecondary],
  ['line', colors.depthLight1],
  ['field', colors.depthDark2],
  ['warning', colors.warningBase],
  ['alert', colors.alertBase],
])('--%s is the colour of Suomi.fi', (name, color) => expect(light).toContain(`--${name}: ${spaced(color)};`))

test('the icons are those of Suomi.fi', () => expect(suomifiShapes).toEqual(shapes()))
