import { house } from '../../src/app.tsx'
import { exampleIssuer } from '../../src/io/example-issuer.ts'
import type { Lang } from '../../src/kit/lang.ts'
import { paths } from '../../src/paths.ts'
import type { TestDatabase } from '../database.ts'
import { seededAt } from '../seeded.ts'
import type { PageKind, Who } from './every-page.ts'
import { addressOf } from './page-links.ts'
import { bodyOf, makePages, type Sent } from './pages-made.ts'
import { outsideOf } from './served.ts'
import { examplePerson, sessionFor } from './signed-in.ts'

const baseUrl = new URL('http://localhost:3000')
const nobody = () => Promise.reject(new Error('nobody signs in here'))

/** A kind of page as its person opened it. */
export type Opened = { readonly address: string; readonly status: number; readonly html: string }

/** The whole example environment, whose pages are opened by links as people open them. */
export async function walkThrough(base: TestDatabase) {
  const app = house(
    outsideOf(base, baseUrl, () => seededAt),
    {
      signIn: { begin: nobody, finish: nobody },
      exampleIssuer: exampleIssuer(baseUrl, paths.signInCallback, (uid) => paths.exampleSignIn('fi', uid)),
    },
  )
  const cookies = new Map<Who, string>()
  const cookieOf = async (who: Who): Promise<string> => {
    const cookie =
      cookies.get(who) ??
      (who === 'visitor' ? '' : await sessionFor(base.write, (await examplePerson(base.read, who)).id))
    cookies.set(who, cookie)
    return cookie
  }
  const ask = async (who: Who, path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = await cookieOf(who)
    const headers = { ...(cookie === '' ? {} : { cookie }), ...Object.fromEntries(new Headers(init.headers)) }
    return app.request(path, { ...init, headers })
  }
  const post = (who: Who, path: string, fields: Sent) =>
    ask(who, path, { method: 'POST', body: bodyOf(fields), headers: { origin: baseUrl.origin } })
  for (const who of ['officer', 'joint'] as const)
    await makePages(who, {
      get: async (path) => (await ask(who, path)).text(),
      post: (path, fields) => post(who, path, fields),
    })
  const pages = new Map<string, Opened>()
  const read = async (who: Who, address: string): Promise<Opened> => {
    const there = pages.get(`${who} ${address}`)
    if (there !== undefined) return there
    const first = await ask(who, address)
    const on = first.status === 303 ? (first.headers.get('location') ?? '') : address
    const answer = on === address ? first : await ask(who, on)
    const page = { address: on, status: answer.status, html: await answer.text() }
    pages.set(`${who} ${address}`, page)
    return page
  }
  /** Opens a kind of page; undefined where no link leads there. */
  const open = async (kind: PageKind, lang: Lang): Promise<Opened | undefined> => {
    const address = await addressOf(kind, lang, async (path) => (await read(kind.who, path)).html)
    return address === undefined ? undefined : read(kind.who, address)
  }
  return { app, ask, open, cookieOf, origin: baseUrl.origin }
}
export type Walk = Awaited<ReturnType<typeof walkThrough>>
