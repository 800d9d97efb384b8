// npm start: builds when a source has changed, then runs the server until it is told to stop. All settings: src/io/settings.ts.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { buildIfChanged } from './build.mjs'
import { limits, memoryEnv, node } from './limits.mjs'

const program = '.talko/build/main.js'

/** The process that started a process; undefined where it cannot be asked. */
function starterOf(pid) {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? ''
    return Number(afterName.split(' ')[1])
  } catch {
    return undefined
  }
}

/** npm starts a shell and the shell starts us. When one of them is gone without a word (kill -9), nobody but we can stop the server. */
function watchStarters(gone) {
  if (process.env.npm_lifecycle_event === undefined) return
  const [shell, npm] = [process.ppid, starterOf(process.ppid)]
  const changed = () => process.ppid !== shell || starterOf(shell) !== npm
  setInterval(() => changed() && gone(), 1_000).unref()
}

/** Runs the server in our process group. It ends itself when our channel to it closes, so that killing us leaves nothing behind. */
function serve() {
  const server = spawn(node, [...limits, program], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...memoryEnv, ...process.env, NODE_ENV: 'production' }, // the development build of React is ten times slower
  })
  let told = false
  const tell = (signal) => {
    if (told) return
    told = true
    server.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => tell(signal))
  watchStarters(() => tell('SIGTERM'))
  server.once('error', (fault) => {
    console.error(`The server could not be started: ${fault.message}`)
    process.exit(1)
  })
  server.once('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}

try {
  if (await buildIfChanged()) console.log('Built.')
} catch {
  console.error('Talko could not be built; what is wrong stands above.') // esbuild has said it
  process.exit(1)
}
serve()
