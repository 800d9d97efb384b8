// npm run similar: builds when a source has changed, then answers questions on standard input with the works that they meet
// (test/similarity/similar.ts says how). Nothing but answers goes to standard output.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

// Installs what is missing before anything that was installed is asked for; npm's own hook would tell of it on standard output.
spawnSync(process.execPath, ['scripts/install-if-changed.mjs'], { stdio: ['ignore', 2, 2] })
const { buildIfChanged } = await import('./build.mjs')

const pinned = path.resolve('node_modules/node/bin/node')
const node = existsSync(pinned) ? pinned : process.execPath

try {
  if (await buildIfChanged()) console.error('Built.')
} catch {
  console.error('Talko could not be built; what is wrong stands above.') // esbuild has said it
  process.exit(1)
}
const env = { ...process.env, NODE_ENV: 'production', TZ: 'UTC' }
const { status } = spawnSync(node, ['--max-old-space-size=512', '.talko/build/similar.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
})
process.exit(status ?? 1)
