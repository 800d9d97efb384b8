// npm start: builds when a source has changed, then runs the server until it is told to stop. All settings: src/io/settings.ts.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { buildIfChanged } from './build.mjs'

// Without the limits a small server was seen to keep 320 MB under load, with them 138 MB at a tenth of the speed.
const limits = ['--max-old-space-size=160', '--max-semi-space-size=8']
const program = '.talko/build/main.js'
const pinned = path.resolve('node_modules/node/bin/node')

/** The Node that Talko is tested with, also when this script was started by another one. */
const node = existsSync(pinned) ? pinned : process.execPath

/** When whoever started us is gone without a word (npm killed by -9), nobody can stop the server any more but we. */
function watchStarter(gone) {
  if (process.env.npm_lifecycle_event === undefined) return
  const starter = process.ppid
  setInterval(() => process.ppid === starter || gone(), 1_000).unref()
}

/** Runs the server in our process group. It ends itself when our channel to it closes, so that killing us leaves nothing behind. */
function serve() {
  const server = spawn(node, [...limits, program], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  let told = false
  const tell = (signal) => {
    if (told) return
    told = true
    server.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => tell(signal))
  watchStarter(() => tell('SIGTERM'))
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
