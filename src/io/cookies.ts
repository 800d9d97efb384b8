import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { parse } from 'hono/utils/cookie'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

/** The key that a browser holds is never stored: the database has its hash. */
export const newKey = (): string => randomBytes(32).toString('base64url')
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')

type Jar = { readonly https: boolean }
/** Over https cookies have a name that no other page of the domain can set. */
export const jarOf = ({ baseUrl }: { readonly baseUrl: URL }): Jar => ({ https: baseUrl.protocol === 'https:' })
const nameOf = (jar: Jar, name: string) => `${jar.https ? '__Host-' : ''}talko-${name}`
const options = (jar: Jar, seconds: number) => ({
  httpOnly: true,
  sameSite: 'Lax' as const,
  path: '/',
  secure: jar.https,
  maxAge: seconds,
})

export const readCookie = (c: Context, jar: Jar, name: string): string | undefined => getCookie(c, nameOf(jar, name))
/** The same out of the header alone, where there is no request of Hono. */
export const readCookieIn = (header: string, baseUrl: URL, name: string): string | undefined =>
  parse(header)[nameOf(jarOf({ baseUrl }), name)]
export const writeCookie = (c: Context, jar: Jar, cookie: { name: string; value: string; seconds: number }): void =>
  setCookie(c, nameOf(jar, cookie.name), cookie.value, options(jar, cookie.seconds))
export const dropCookie = (c: Context, jar: Jar, name: string): void => {
  deleteCookie(c, nameOf(jar, name), { path: '/', secure: jar.https })
}
