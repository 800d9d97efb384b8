import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { sources, textOf } from './source.ts'

const policies = sources.filter((file) => path.basename(file) === 'policy.ts' && !file.startsWith('src/kit/'))
const isPolicy = (thing: unknown): thing is Readonly<Record<string, object>> =>
  typeof thing === 'object' &&
  thing !== null &&
  Object.values(thing).length > 0 &&
  Object.values(thing).every((grant: unknown) => typeof grant === 'object' && grant !== null && 'any' in grant)

/** The deeds that the policies of a file grant and a test does not name; one that goes through all of a policy names them all. */
async function unnamed(file: string, told: string): Promise<readonly string[]> {
  const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(path.resolve(file)).href)
  const policies = Object.entries(exported).filter(([, thing]) => isPolicy(thing))
  return policies.flatMap(([name, policy]) =>
    told.includes(`Object.keys(${name})`)
      ? []
      : Object.keys(Object(policy)).flatMap((deed) =>
          new RegExp(`\\b${deed}\\b`).test(told) ? [] : [`${name} ${deed}`],
        ),
  )
}

test.each(policies)('every deed of %s is named by the test beside it', async (file) => {
  const beside = file.replace(/\.ts$/, '.test.ts')
  expect(existsSync(beside)).toBe(true)
  expect(await unnamed(file, textOf(beside))).toEqual([])
})
