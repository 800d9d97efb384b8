import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { dropCookie, hashOf, newKey, readCookie, writeCookie } from './cookies.ts'

/** What a browser is told to keep, and what is read of what it sends. */
async function told(https: boolean, cookie = '') {
  const app = new Hono()
  let read: string | undefined
  app.get('/', (c) => {
    read = readCookie(c, { https }, 'session')
    writeCookie(c, { https }, { name: 'session', value: 'key', seconds: 60 })
    dropCookie(c, { https }, 'away')
    return c.text('')
  })
  const answer = await app.request('/', { headers: { cookie } })
  return { set: answer.headers.getSetCookie(), read }
}

test('over https a cookie is bound to this host, is secure, and no script reads it', async () => {
  const { set, read } = await told(true, '__Host-talko-session=mine; talko-session=planted')
  expect(set[0]).toBe('__Host-talko-session=key; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax')
  expect(set[1]).toMatch(/^__Host-talko-away=; .*Path=\/.*Secure/)
  expect(read).toBe('mine')
})

test('over http, on one’s own machine, a cookie goes without', async () => {
  const { set, read } = await told(false, 'talko-session=mine')
  expect(set[0]).toBe('talko-session=key; Max-Age=60; Path=/; HttpOnly; SameSite=Lax')
  expect(read).toBe('mine')
})

test('keys are never the same, and a hash does not tell its key', () => {
  const keys = Array.from({ length: 100 }, newKey)
  expect(new Set(keys).size).toBe(100)
  expect(keys.every((key) => key.length >= 43 && !hashOf(key).includes(key))).toBe(true)
})
