// npm run bench: what the house can carry (bench/house.ts). npm run bench -- NAME: what bench/NAME.ts measures instead.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { build } from './build.mjs'
import { limits, memoryEnv, node } from './limits.mjs'

const [name = 'house', ...rest] = process.argv.slice(2)
if (!existsSync(`bench/${name}.ts`)) {
  console.error(`There is no bench/${name}.ts.`)
  process.exit(1)
}
await build()
const env = { ...memoryEnv, ...process.env, NODE_ENV: 'production', TZ: 'UTC' }
const { status } = spawnSync(node, [...limits, `.talko/build/${name}.js`, ...rest], { stdio: 'inherit', env })
process.exit(status ?? 1)
