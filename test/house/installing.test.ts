import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let tree: string
const packages = { 'node_modules/node': { version: '24.1.0' }, 'node_modules/yaml': { version: '2.9.1' } }
const at = (name: string) => path.join(tree, name)

/** A file below the tree, with its folders. */
function write(name: string, text: string): void {
  mkdirSync(path.dirname(at(name)), { recursive: true })
  writeFileSync(at(name), text)
}

beforeEach(() => {
  tree = mkdtempSync(path.join(os.tmpdir(), 'talko-install-'))
  cpSync('scripts/install-if-changed.mjs', at('install.mjs'))
  write('package-lock.json', JSON.stringify({ packages: { '': {}, ...packages } }))
  write('node_modules/.package-lock.json', JSON.stringify({ packages }))
  write('node_modules/node/bin/node', '')
  for (const name of Object.keys(packages)) write(`${name}/package.json`, '{}')
  write('bin/npm', '#!/bin/sh\necho "$@" > asked\n')
  chmodSync(at('bin/npm'), 0o755)
})
afterEach(() => rmSync(tree, { recursive: true }))

/** Whether npm, which stands outside and is a script here, was asked to install. */
function asksNpm(): boolean {
  rmSync(at('asked'), { force: true })
  const env = { ...process.env, PATH: `${at('bin')}${path.delimiter}${process.env.PATH ?? ''}` }
  expect(spawnSync(process.execPath, ['install.mjs'], { cwd: tree, env }).status).toBe(0)
  return existsSync(at('asked'))
}

test('nothing is installed where everything that the lock asks for is there', () => {
  expect(asksNpm()).toBe(false)
  expect(asksNpm()).toBe(false)
})

test('a package that is only written down as installed is installed', () => {
  expect(asksNpm()).toBe(false)
  rmSync(at('node_modules/yaml'), { recursive: true })
  expect(asksNpm()).toBe(true)
})

test('another version in the lock is installed', () => {
  write('package-lock.json', JSON.stringify({ packages: { ...packages, 'node_modules/yaml': { version: '3.0.0' } } }))
  expect(asksNpm()).toBe(true)
})
