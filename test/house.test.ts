import { expect, test } from 'vitest'
import ts from 'typescript'
import { isNoun, rooms } from './house/fence.ts'
import { filesBelow, linesWith, nodesOf, parsed, placeOf, sources, tests, textOf } from './house/source.ts'

const nouns = sources.filter(isNoun)

test('there is a house to look at', () => {
  expect(sources.length).toBeGreaterThan(30)
  expect(nouns.length).toBeGreaterThan(2)
})

test('a noun is told the time and the numbers, and takes none itself', () => {
  expect(linesWith(nouns, /new Date\(\)|Date\.now\(|Math\.random\(|randomUUID|performance\.now/)).toEqual([])
})

test('only the programs know the environment of the process', () => {
  const excused = ['src/main.ts', 'src/prepare.ts', 'src/io/embedded.ts'] // the last hands PATH on to PostgreSQL
  const others = sources.filter((file) => !excused.includes(file))
  expect(linesWith(others, /process\.env/)).toEqual([])
})

test('nobody switches a rule off by a comment', () => {
  const off = /(oxlint|eslint)-disable|@ts-(ignore|expect-error|nocheck)|oxfmt-ignore|prettier-ignore/
  expect(
    linesWith(
      [...sources, ...tests].filter((file) => file !== 'test/house.test.ts'),
      off,
    ),
  ).toEqual([])
})

test('no test is skipped, postponed or expected to fail', () => {
  const excuse = /\b(test|it|describe)\.(skip|skipIf|todo|only|fixme|fails|fail)\b/
  expect(linesWith(tests, excuse)).toEqual([])
})

test('nothing is hidden in drawers, and no file only passes others on', () => {
  const drawer = /(^|\/)(utils?|helpers?|common|shared|misc|lib|types|index)(\/|\.tsx?$)/
  expect(sources.filter((file) => drawer.test(file))).toEqual([])
  expect(linesWith(sources, /^export (\*|\{[^}]*\}) from /)).toEqual([])
})

test('files are named in kebab-case, at most three levels under src', () => {
  const named = /^src(\/[a-z0-9]+(-[a-z0-9]+)*){1,3}\.tsx?$/
  expect(sources.filter((file) => !named.test(file))).toEqual([])
})

test('no name says manager, service, helper, impl or dto', () => {
  expect(linesWith(sources, /\b(class|interface|type|const|function) \w+(Impl|Dto|Manager|Service|Helper)\b/)).toEqual(
    [],
  )
  expect(linesWith(sources, /\bexport (async )?(const|function) get[A-Z]/)).toEqual([])
})

const opened =
  /^(new )?(pg\.)?(Pool|Client|Kysely|Map|Set|WeakMap|WeakSet|Date|AbortController|EventEmitter|Hono|open)$/

/** Whether what stands in a module is made at import and changes later: `let`, a pool, an empty map, a clock. */
function isState(declaration: ts.VariableDeclaration): boolean {
  const made = declaration.initializer
  if (made === undefined) return false
  if (ts.isArrayLiteralExpression(made)) return made.elements.length === 0
  if (!ts.isNewExpression(made) && !ts.isCallExpression(made)) return made.getText().startsWith('Date.now(')
  const empty = (made.arguments ?? []).length === 0 || /Pool|Client|Kysely|open/.test(made.expression.getText())
  return empty && opened.test(made.expression.getText())
}

test('no module holds state', () => {
  const held = sources.flatMap((file) =>
    parsed(file).statements.flatMap((statement) => {
      if (
        !ts.isVariableStatement(statement) ||
        statement.modifiers?.some((m) => m.kind === ts.SyntaxKind.DeclareKeyword)
      )
        return []
      const list = statement.declarationList
      if ((list.flags & ts.NodeFlags.Const) === 0) return [placeOf(statement)]
      return list.declarations.filter(isState).map(placeOf)
    }),
  )
  expect(held).toEqual([])
})

const isExported = (node: ts.Statement) =>
  ts.canHaveModifiers(node) && ts.getModifiers(node)?.[0]?.kind === ts.SyntaxKind.ExportKeyword

/** A function, or a constant that is one. */
const isFunction = (node: ts.Statement) =>
  ts.isFunctionDeclaration(node) ||
  (ts.isVariableStatement(node) &&
    node.declarationList.declarations.some(
      ({ initializer }) => initializer !== undefined && ts.isArrowFunction(initializer),
    ))

test('who calls a rule, an action or a read is told what it takes and gives', () => {
  const called = sources.filter((file) => isNoun(file) || /\/(actions|reads)(\/|\.ts$)/.test(file))
  const silent = called.flatMap((file) =>
    parsed(file)
      .statements.filter((node) => isExported(node) && isFunction(node))
      .filter((node) => ts.getJSDocCommentsAndTags(node).length === 0)
      .map(placeOf),
  )
  expect(silent).toEqual([])
})

test('no style is written into a page, and raw HTML only what React itself has drawn (decisions/034)', () => {
  const pages = sources.filter((file) => file.endsWith('.tsx'))
  const styled = pages.flatMap((file) =>
    [...nodesOf(parsed(file))]
      .filter((node) => ts.isJsxAttribute(node) && node.name.getText() === 'style')
      .map(placeOf),
  )
  expect(styled).toEqual([])
  expect(sources.filter((file) => textOf(file).includes('dangerouslySetInnerHTML'))).toEqual(['src/ui/drawn.tsx'])
})

test('files are short: half of them at most 60 lines, nine in ten at most 150', () => {
  const apart = /\/(texts|words|tables)(\/|\.ts)/
  const lengths = sources.filter((file) => !apart.test(file)).map((file) => textOf(file).trimEnd().split('\n').length)
  lengths.sort((a, b) => a - b)
  const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)]
  expect(at(0.5)).toBeLessThanOrEqual(60)
  expect(at(0.9)).toBeLessThanOrEqual(150)
})

test('migrations are stamped by the minute, and bring no business data', () => {
  const files = filesBelow('db/migrations', /./)
  expect(files.filter((file) => !/^db\/migrations\/20\d{10}_[a-z0-9_-]+\.sql$/.test(file))).toEqual([])
  expect(new Set(files.map((file) => file.slice(0, 'db/migrations/202611220100'.length))).size).toBe(files.length)
  // rows made of rows that are there already are no business data: `insert into … select`
  expect(linesWith(files, /^\s*(insert\s+into(?! [\w.]+ select\b)|copy\s+\w)/i)).toEqual([])
})

test('every schema of the migrations is a room or io', () => {
  const made = filesBelow('db/migrations', /./).flatMap((file) =>
    [...textOf(file).matchAll(/^create schema (?:if not exists )?(\w+)/gim)].map((match) => match[1]),
  )
  expect(made.filter((name) => name !== 'io' && !rooms.includes(name ?? ''))).toEqual([])
})
