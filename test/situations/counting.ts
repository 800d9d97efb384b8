import type { RootOperationNode } from 'kysely'
import type { TestDatabase } from '../database.ts'

/** The connections of a test that count what is asked of the database through them. */
export function counting(given: TestDatabase) {
  const asked = { statements: 0 }
  const plugin = {
    transformQuery: ({ node }: { node: RootOperationNode }) => {
      asked.statements += 1
      return node
    },
    transformResult: <Result>({ result }: { result: Result }) => Promise.resolve(result),
  }
  return { asked, it: { ...given, read: given.read.withPlugin(plugin), write: given.write.withPlugin(plugin) } }
}
