import * as client from 'openid-client'
import * as z from 'zod'
import type { Lang } from '../kit/lang.ts'

/** Who a sign-in says that somebody is. The rooms decide which person it is. */
export type Identified = {
  readonly issuer: string
  readonly subject: string
  /** An address that the issuer has verified; by it a person who was entered beforehand is found at the first sign-in. */
  readonly email: string | undefined
}

/** What the browser keeps while a person is away at the issuer. */
const awaySchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), back: z.string() })
export type Away = z.infer<typeof awaySchema>

export type SignIn = {
  begin(back: string, lang: Lang): Promise<{ readonly url: string; readonly away: Away }>
  finish(arrived: URL, away: Away): Promise<Identified>
}

export type Issuer = {
  readonly url: string
  readonly clientId: string
  readonly secret: string | undefined
  readonly redirectUri: string
  /** Asks the person every time (the example issuer, where one changes from person to person). */
  readonly alwaysAsk: boolean
  readonly fetch?: client.CustomFetch
  /** The name under which identities of this issuer are kept, where its address may change (the example issuer's port). */
  readonly keptAs?: string
}

const isLocal = (url: URL) => url.hostname === 'localhost' || url.hostname === '127.0.0.1'

function discover(issuer: Issuer): Promise<client.Configuration> {
  const url = new URL(issuer.url)
  const execute = isLocal(url) ? [client.allowInsecureRequests] : []
  const options = issuer.fetch === undefined ? { execute } : { execute, [client.customFetch]: issuer.fetch }
  return client.discovery(url, issuer.clientId, issuer.secret, undefined, options)
}

/** Sign-in by OpenID Connect: authorization code with PKCE, state and nonce. The issuer is asked for its addresses at the first sign-in. */
export function signInBy(issuer: Issuer): SignIn {
  let found: Promise<client.Configuration> | undefined
  const configuration = () => {
    found ??= discover(issuer).catch((fault: unknown) => {
      found = undefined
      throw fault
    })
    return found
  }
  return {
    async begin(back, lang) {
      const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()]
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: issuer.redirectUri,
        scope: 'openid profile email',
        state,
        nonce,
        ui_locales: lang,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(issuer.alwaysAsk ? { prompt: 'login' } : {}),
      })
      return { url: url.href, away: { state, nonce, verifier, back } }
    },
    async finish(arrived, away) {
      const tokens = await client.authorizationCodeGrant(await configuration(), arrived, {
        pkceCodeVerifier: away.verifier,
        expectedState: away.state,
        expectedNonce: away.nonce,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (claims === undefined) throw new Error('the issuer sent no identity')
      const email =
        claims.email_verified === true && typeof claims.email === 'string' ? claims.email.toLowerCase() : undefined
      return { issuer: issuer.keptAs ?? claims.iss, subject: claims.sub, email }
    },
  }
}

export const packed = (away: Away): string => Buffer.from(JSON.stringify(away)).toString('base64url')

export function unpacked(text: string | undefined): Away | undefined {
  try {
    return awaySchema.parse(JSON.parse(Buffer.from(text ?? '', 'base64url').toString()))
  } catch {
    return undefined
  }
}
