import { house, lines } from '../../src/app.tsx'
import { clock } from '../../src/io/clock.ts'
import { exampleIssuer, examplePath } from '../../src/io/example-issuer.ts'
import type { ReadForeign } from '../../src/io/foreign-text.ts'
import { filesIn } from '../../src/io/files.ts'
import { freePort } from '../../src/io/free-port.ts'
import { silence } from '../../src/io/log.ts'
import { listenTo } from '../../src/io/notices.ts'
import { signInBy, type Issuer } from '../../src/io/openid.ts'
import type { Outside } from '../../src/io/outside.ts'
import { serve } from '../../src/io/serve.ts'
import { settingsFrom } from '../../src/io/settings.ts'
import { paths } from '../../src/paths.ts'
import type { TestDatabase } from '../database.ts'

type Roles = Pick<TestDatabase, 'write' | 'read' | 'witness'> & { readonly url?: string }

/** The web as most tests see it: there is nothing. */
const noWeb: ReadForeign = async () => ({ ok: false, refusal: 'unknown_host' })

export const outsideOf = (
  base: Roles,
  baseUrl: URL,
  now: () => Date = clock,
  foreign: ReadForeign = noWeb,
): Outside => ({
  write: base.write,
  read: base.read,
  witness: base.witness,
  files: filesIn('/tmp/talko-test-files'),
  foreign,
  clock: now,
  log: silence,
  baseUrl,
  example: true,
})

/** A Talko that answers over HTTP with a sign-in of its own; `issuer` sends people to another one. */
export async function served(base: Roles, issuer?: (redirectUri: string) => Issuer, now: () => Date = clock) {
  const port = await freePort()
  const settings = settingsFrom({ PORT: String(port) })
  const redirectUri = `${settings.baseUrl.origin}${paths.signInCallback}`
  const own = exampleIssuer(settings.baseUrl, paths.signInCallback, (uid) => paths.exampleSignIn('fi', uid))
  const signIn = signInBy(issuer?.(redirectUri) ?? { ...own, redirectUri, alwaysAsk: true, keptAs: 'example' })
  const outside = outsideOf(base, settings.baseUrl, now)
  const live = lines(outside)
  const app = house({ ...outside, settle: live.settle }, { signIn, exampleIssuer: own })
  const notices = base.url === undefined ? undefined : listenTo(base.url, live.channels, live.told)
  const server = await serve(app, settings, { beside: { path: examplePath, handle: own.handle }, live })
  const close = () => Promise.all([server.close(), notices?.stop()])
  return { origin: settings.baseUrl.origin, close }
}

/** A browser without a window: keeps cookies per origin and follows nothing by itself. */
export function browser() {
  const jars = new Map<string, Map<string, string>>()
  const jarOf = (origin: string) =>
    jars.get(origin) ?? jars.set(origin, new Map()).get(origin) ?? new Map<string, string>()
  const ask = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const { origin } = new URL(url)
    const jar = jarOf(origin)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...Object.fromEntries(new Headers(init.headers)), cookie },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return answer
  }
  /** Follows redirects, at most twelve. */
  const go = async (url: string, init: RequestInit = {}): Promise<{ answer: Response; url: string }> => {
    let [at, answer] = [url, await ask(url, init)]
    for (let i = 0; i < 12 && answer.headers.has('location'); i++) {
      at = new URL(answer.headers.get('location') ?? '', at).href
      answer = await ask(at)
    }
    return { answer, url: at }
  }
  return { ask, go, cookies: (origin: string) => jarOf(origin) }
}
