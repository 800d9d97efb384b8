// npm run rehearse -- 2021 | 2018: builds when a source has changed, then plays a round from the call to the announcement over HTTP, in a
// database of its own. Exit 0 only when everything came out as the sources say.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildIfChanged } from './build.mjs'

const pinned = path.resolve('node_modules/node/bin/node')
const node = existsSync(pinned) ? pinned : process.execPath

try {
  if (await buildIfChanged()) console.log('Built.')
} catch {
  console.error('The rehearsal could not be built; what is wrong stands above.') // esbuild has said it
  process.exit(1)
}
const env = { ...process.env, NODE_ENV: 'production', TZ: 'UTC' }
const { status } = spawnSync(node, ['--max-old-space-size=256', '.talko/build/rehearse.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
})
process.exit(status ?? 1)
