import { existsSync, readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** The files below a folder, with `/` between names, without what was generated. */
export function filesBelow(folder: string, ending: RegExp): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => ending.test(name) && !name.includes('/generated/'))
    .sort()
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file)
export const textOf = (file: string): string => readFileSync(file, 'utf8')

/** What runs: the TypeScript of src without the tests. */
export const sources = filesBelow('src', /\.tsx?$/).filter((file) => !isTest(file))
export const tests = [
  ...filesBelow('src', /\.tsx?$/).filter(isTest),
  ...filesBelow('test', /\.(test|spec|db\.test)\.tsx?$/),
]

export const roomOf = (file: string): string => file.split('/')[1] ?? ''

/** A file as a tree, with parents. */
export const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(
    file,
    textOf(file),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )

/** `file:line` of a place in a tree. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile()
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}

/** Every node of a tree. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesOf(child)
}

/** The lines of files that a pattern is found on, as `file:line what`. */
export const linesWith = (files: readonly string[], pattern: RegExp): readonly string[] =>
  files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [])),
  )
