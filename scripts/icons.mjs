// npm run icons: takes the shapes of the icons that Talko uses out of suomifi-icons (MIT) into src/ui/icon-shapes.ts, so that neither its
// components nor styled-components are needed to draw them.
import { readFileSync, writeFileSync } from 'node:fs'

const names = {
  check: 'Check',
  cross: 'Close',
  clock: 'Clock',
  info: 'Info',
  warning: 'Warning',
  pen: 'Edit',
  lock: 'Lock',
  arrow: 'ArrowRight',
  back: 'ArrowLeft',
  search: 'Search',
  download: 'Download',
  file: 'FileGeneric',
  plus: 'Plus',
  person: 'Person',
  out: 'LinkExternal',
  menu: 'Menu',
}

/** The shape of one icon: its box and its paths, joined. */
export function shapeOf(icon) {
  const code = readFileSync(`node_modules/suomifi-icons/esm/svgrComponents/baseIcons/Icon${icon}.js`, 'utf8')
  const box = /viewBox: "([^"]+)"/.exec(code)?.[1]
  const d = [...code.matchAll(/\bd: "([^"]+)"/g)].map((match) => match[1]).join('')
  return { box, d }
}

export const shapes = () => Object.fromEntries(Object.entries(names).map(([name, icon]) => [name, shapeOf(icon)]))

const head = `/** Taken by \`npm run icons\` from suomifi-icons 8.0.0, MIT, Copyright (c) 2022 Population Register Centre. */\nexport const suomifiShapes = `
if (process.argv[1]?.endsWith('icons.mjs')) {
  const rows = Object.entries(shapes()).map(([name, { box, d }]) => `  ${name}: { box: '${box}', d: '${d}' },`)
  writeFileSync('src/ui/icon-shapes.ts', `${head}{\n${rows.join('\n')}\n} as const\n`)
}
