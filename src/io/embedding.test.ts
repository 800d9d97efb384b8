import { afterAll, expect, test } from 'vitest'
import { embeddingServer } from '../../test/situations/embedding-server.ts'
import { embeddingsAt } from './embedding.ts'
import { silence } from './log.ts'

const service = await embeddingServer()
afterAll(() => service.close())

const asked = (more: object = {}) =>
  embeddingsAt({ url: service.url, model: 'words', dimensions: undefined, key: undefined, ...more }, silence)

test('every text has its vector, in the order of the texts', async () => {
  const [a, b, again] = (await asked().vectorsOf(['bygglov', 'rakennuslupa', 'bygglov'], 5_000)) ?? []
  expect(a).toHaveLength(512)
  expect(a).toEqual(again)
  expect(a).not.toEqual(b)
})

test('vectors of another length than was asked for are none', async () => {
  expect(await asked({ dimensions: 512 }).vectorsOf(['a'], 5_000)).toHaveLength(1)
  expect(await asked({ dimensions: 32 }).vectorsOf(['a'], 5_000)).toBeUndefined()
})

test('a service that is broken, slow or away gives nothing, and is left alone for a while', async () => {
  const embed = asked()
  service.is = 'broken'
  expect(await embed.vectorsOf(['a'], 5_000)).toBeUndefined()
  service.is = 'well'
  const before = service.sent.length
  expect(await embed.vectorsOf(['a'], 5_000)).toBeUndefined()
  expect(service.sent).toHaveLength(before)
  service.is = 'slow'
  expect(await asked().vectorsOf(['a'], 50)).toBeUndefined()
  service.is = 'well'
  expect(await asked({ url: new URL('http://127.0.0.1:1/v1/embeddings') }).vectorsOf(['a'], 5_000)).toBeUndefined()
})
