import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'talko-chromium-'))
  for (const program of ['sh', 'env', 'cat', 'chmod']) symlinkSync(`/bin/${program}`, path.join(folder, program))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A program of this machine, which has nothing but what is put into its folder. */
function program(name: string, lines: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, `#!/bin/sh\n${lines}\n`)
  chmodSync(file, 0o755)
  return file
}

/** Looks for a Chromium from the folder, where a package that is installed would come to lie. */
function looked(named = '') {
  const env = { PATH: folder, CHROMIUM_PATH: named }
  const script = path.resolve('scripts/chromium.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: folder, env, encoding: 'utf8' })
  return { status, said: stdout, sorry: stderr }
}

test('a Chromium that is named wrongly or does not run is said to be so, and the tests are not begun without it', () => {
  expect(looked('/nowhere/chromium')).toMatchObject({
    status: 1,
    sorry: 'CHROMIUM_PATH is /nowhere/chromium, but there is no program there.\n',
  })
  const broken = program('broken', 'exit 3')
  expect(looked(broken)).toMatchObject({
    status: 1,
    sorry: `${broken} does not run. Name another Chromium in CHROMIUM_PATH.\n`,
  })
})

test('the Chromium of the machine is taken as it is', () => {
  const file = program('chromium', 'echo Chromium 147')
  expect(looked()).toEqual({ status: 0, said: `Chromium 147 (${file})\n`, sorry: '' })
})

test('where there is none and none can be installed, it is said what to do', () => {
  program('apt-get', 'exit 100')
  program('npm', 'exit 1')
  const { status, said, sorry } = looked()
  expect({ status, sorry }).toEqual({
    status: 1,
    sorry:
      'There is no Chromium, and none could be installed. Install Chromium or Chrome, or name one in CHROMIUM_PATH.\n',
  })
  expect(said).toMatch(/\$ npm install .*@sparticuz\/chromium@/)
})

test('root gets one by apt, also where the lists of packages cannot be renewed', () => {
  const file = path.join(folder, 'chromium')
  program(
    'apt-get',
    `case "$1" in update) exit 100;; esac\nprintf '#!/bin/sh\\necho Chromium from apt\\n' > ${file}\nchmod +x ${file}`,
  )
  program('npm', 'exit 1')
  const { said, sorry } = looked()
  const root = process.getuid?.() === 0
  expect(root ? said : sorry).toContain(root ? `Chromium from apt (${file})` : 'none could be installed')
})
