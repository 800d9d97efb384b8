// Installs the packages when package-lock.json is not what node_modules was made from. Runs on any Node from 20 on, needs no package.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const mark = 'node_modules/.talko-lock'
const pinned = 'node_modules/node/bin/node'
const kept = 'node_modules/.package-lock.json' // npm writes it last, so a broken-off installation has none

const digest = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

const versionsIn = (file) =>
  Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages).filter(([name]) => name !== '')

/**
 * Whether the folder of every package is there that npm says it put here. What is only written down is not believed: a copy of
 * node_modules by hard links, or a folder that somebody removed, leaves the records of an installation that is not there.
 */
const isThere = () =>
  existsSync(kept) && versionsIn(kept).every(([name]) => existsSync(path.join(name, 'package.json')))

/** Whether npm itself says that node_modules holds exactly what the lock asks for (what is optional may be absent). */
function sameAsLock() {
  const there = new Map(versionsIn(kept))
  const wanted = new Map(versionsIn('package-lock.json'))
  const asWanted = ([name, { version, optional }]) =>
    there.get(name)?.version === version || (optional === true && !there.has(name))
  return [...wanted].every(asWanted) && [...there.keys()].every((name) => wanted.has(name))
}

function isInstalled() {
  if (!existsSync(pinned) || !isThere()) return false
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return true
  return sameAsLock()
}

/** npm of the system: the pinned Node lies in the folder that npm is about to replace. */
const environment = () => {
  const ours = (folder) => folder.includes(`node_modules${path.sep}.bin`) || folder.includes('node-gyp-bin')
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => !ours(folder))
  return { ...process.env, PATH: folders.join(path.delimiter) }
}

async function registryAnswers() {
  const registry = process.env.npm_config_registry ?? 'https://registry.npmjs.org/'
  try {
    await fetch(registry, { signal: AbortSignal.timeout(5_000) })
    return { registry, answers: true }
  } catch {
    return { registry, answers: false }
  }
}

async function reasonFor({ error, status, signal }) {
  if (error?.code === 'ENOENT') return 'npm was not found. Install Node 20 or newer together with npm.'
  if (signal !== null) return 'The installation was interrupted. Start again to go on.'
  const { registry, answers } = await registryAnswers()
  if (!answers)
    return `The packages could not be installed: ${registry} does not answer. Check the network, or the proxy that npm uses.`
  return `The packages could not be installed: npm ci ended with ${status}. What npm says above tells why.`
}

async function install() {
  console.log(
    'Installing packages (npm ci), once for this version of package-lock.json. It takes about half a minute …',
  )
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'] // warnings are about the system's Node, which runs npm only
  const result = spawnSync('npm', args, { stdio: 'inherit', env: environment(), shell: process.platform === 'win32' })
  if (result.status !== 0) {
    console.error(`\n${await reasonFor(result)}`)
    process.exit(1)
  }
  if (!existsSync(pinned)) {
    console.error(
      `\nThe pinned Node is missing (${pinned}): npm must be allowed to run install scripts (ignore-scripts is on?).`,
    )
    process.exit(1)
  }
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Talko needs Node 20 or newer to install itself; this is ${process.version}.`)
  process.exit(1)
}
if (!isInstalled()) await install()
rmSync(mark, { force: true }) // a new file: written over, it would change in every hard-linked copy too
writeFileSync(mark, digest)
