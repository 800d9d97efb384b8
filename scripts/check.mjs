// npm run check: types, lint, arrows and form, side by side, under a minute. Exit 1 when one of them finds a fault.
import { execFile } from 'node:child_process'
import { pathToFileURL } from 'node:url'

const bin = (name, ...args) => ({ command: `node_modules/.bin/${name}`, args })
/** Types are checked by TypeScript 7, three times as fast from nothing; TypeScript 6 stands beside it because dependency-cruiser reads by it. */
const tsc = 'node_modules/typescript-7/bin/tsc'
const types = (...args) => ({ command: process.execPath, args: [tsc, '--noEmit', ...args] })
const parts = {
  types: types('--incremental', '--tsBuildInfoFile', '.talko/tsc.json'),
  elements: types('-p', 'tsconfig.elements.json'), // what runs in the browser knows the browser, and only that
  lint: bin('oxlint', '--max-warnings=0', '--format=unix', '.'),
  arrows: bin('depcruise', 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'),
  form: bin('oxfmt', '--list-different', '.'),
}
const hints = { form: 'files of another form; `npx oxfmt .` writes them in ours' }

/** dependency-cruiser has been seen to read nothing and be content (TypeScript 7): no modules is a fault as well. */
const readNothing = (name, output) => name === 'arrows' && !/\([1-9]\d* modules/.test(output)

function runPart(name) {
  const { command, args } = parts[name]
  const began = performance.now()
  return new Promise((resolve) => {
    execFile(
      command,
      args,
      { maxBuffer: 64 << 20, env: { ...process.env, NO_COLOR: '1' } },
      (fault, stdout, stderr) => {
        const output = `${stdout}${stderr}`.trim()
        const ok = fault === null && !readNothing(name, output)
        resolve({ name, ok, output, seconds: (performance.now() - began) / 1000 })
      },
    )
  })
}

function report({ name, ok, output, seconds }) {
  console.log(`${ok ? 'ok    ' : 'FAULT '} ${name} ${seconds.toFixed(1)} s`)
  if (!ok) console.log(`${output || 'nothing was read'}\n${hints[name] ?? ''}`.trimEnd())
}

/** Runs all parts, tells of each as it ends, and gives the names of those that found a fault. */
export async function check() {
  const results = await Promise.all(
    Object.keys(parts).map(async (name) => {
      const result = await runPart(name)
      report(result)
      return result
    }),
  )
  return { passed: results.filter((one) => one.ok).length, failed: results.filter((one) => !one.ok).length }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { failed } = await check()
  process.exitCode = failed === 0 ? 0 : 1
}
