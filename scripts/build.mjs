// npm run build: bundles the server and what browsers load into .talko/build. Takes well under a second.
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build as bundle } from 'esbuild'

/** What runs on Node: those of these that exist, each under its own name. */
const programs = [
  'src/main.ts',
  'src/prepare.ts',
  'src/io/workbook.ts',
  'src/rehearse.ts',
  'test/rehearse/rehearse.ts',
  'test/similarity/similar.ts',
  ...globSync('bench/*.ts'),
]
/** What is copied for browsers. */
const copied = ['src/ui/fonts/*', 'src/ui/*.svg', 'src/ui/icons/*.svg']

/**
 * Packages that go into the server's own file, where only what is used of them is kept. Node holds the source of every
 * file it loads in memory for good: bundled they are a third. The rest stays outside: packages that find files of their
 * own beside them, hand functions to other threads as text, or are loaded only when they are needed.
 */
const inside = new Set(
  ['csv-parse', 'd3-geo', 'd3-scale', 'fflate', 'hono', 'kysely', 'react', 'react-dom'].concat([
    'temporal-polyfill',
    'topojson-client',
    'yaml',
    'yjs',
    'zod',
  ]),
)
const outside = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)
  .filter((name) => !inside.has(name))
  .flatMap((name) => [name, `${name}/*`])

const target = '.talko/build'
const stampFile = path.join(target, 'stamp')

/** Names, sizes and times of everything that goes into a build. */
function stampOf() {
  const files = globSync([
    '{src,bench,test/rehearse,test/similarity,test/situations}/**/*',
    'test/*.ts',
    'package-lock.json',
    'tsconfig.json',
    'scripts/build.mjs',
  ])
  const lines = files.sort().map((file) => {
    const { mtimeMs, size } = statSync(file)
    return `${file} ${mtimeMs} ${size}`
  })
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

/** Elements are those files that define one; the others beside them are parts that elements share. */
const elements = () =>
  globSync('src/**/elements/*.ts').filter((file) => readFileSync(file, 'utf8').includes('customElements.define('))

/** CommonJS packages inside a module ask for Node's own parts by `require`. */
const requiring = "import{createRequire as requiring}from'node:module';const require=requiring(import.meta.url);"

const shared = { bundle: true, logLevel: 'warning', define: { 'process.env.NODE_ENV': '"production"' } }

async function buildInto(folder) {
  const assets = path.join(folder, 'assets')
  const server = {
    entryPoints: programs.filter((file) => existsSync(file)),
    outdir: folder,
    entryNames: '[name]',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    external: outside,
    banner: { js: requiring },
    charset: 'utf8',
    minifyWhitespace: true,
    minifySyntax: true, // names are kept: they stand in the traces of the log
    lineLimit: 300,
    jsx: 'automatic',
    sourcemap: true,
  }
  const browser = {
    outdir: assets,
    entryNames: '[name]',
    platform: 'browser',
    target: 'es2023',
    format: 'esm',
    minify: true,
  }
  mkdirSync(assets, { recursive: true })
  await Promise.all([
    bundle({ ...shared, ...server }),
    bundle({ ...shared, ...browser, entryPoints: elements() }),
    bundle({ ...shared, ...browser, entryPoints: globSync('src/ui/*.css'), external: ['*.woff2', '*.svg'] }),
  ])
  for (const file of globSync(copied)) {
    const to = path.join(assets, path.relative('src/ui', file))
    mkdirSync(path.dirname(to), { recursive: true })
    copyFileSync(file, to)
  }
}

/** One letter beyond Latin-1 would make Node keep the whole file in two bytes a letter: esbuild leaves those of patterns. */
function inLatin(folder) {
  for (const file of globSync(path.join(folder, '*.js'))) {
    const text = readFileSync(file, 'utf8')
    const escaped = text.replace(/[\u0100-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    if (escaped !== text) writeFileSync(file, escaped)
  }
}

/** Builds everything anew, beside the old build, and puts it in its place when it is whole. */
export async function build() {
  const stamp = stampOf()
  mkdirSync('.talko', { recursive: true })
  const folder = mkdtempSync('.talko/build-')
  try {
    await buildInto(folder)
    inLatin(folder)
    writeFileSync(path.join(folder, 'stamp'), stamp)
    rmSync(target, { recursive: true, force: true })
    renameSync(folder, target)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Builds when a source is newer than the build. Says whether it did. */
export async function buildIfChanged() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOf()) return false
  await build()
  return true
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const began = performance.now()
  await build().catch(() => process.exit(1)) // esbuild has said what is wrong
  console.log(`Built in ${((performance.now() - began) / 1000).toFixed(2)} s`)
}
