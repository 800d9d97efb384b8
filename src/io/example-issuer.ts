import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import Provider, { type Configuration } from 'oidc-provider'
import { exampleMemory } from './example-memory.ts'

export const examplePath = '/example-issuer'

/** An OpenID Connect issuer in this process, for example people without passwords. It is made on localhost only (settings.ts). */
export type ExampleIssuer = {
  readonly url: string
  readonly clientId: string
  readonly secret: string
  handle(incoming: IncomingMessage, outgoing: ServerResponse): void
  /** Finishes a sign-in as the chosen person; gives the address to send the browser to. */
  choose(incoming: IncomingMessage, outgoing: ServerResponse, subject: string): Promise<string>
}

const seconds = { hour: 3_600, minutes: 600 }

function configurationOf(
  redirectUri: string,
  secret: string,
  choosing: (uid: string, lang: string) => string,
): Configuration {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    clients: [
      {
        client_id: 'talko',
        client_secret: secret,
        redirect_uris: [redirectUri],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
    adapter: exampleMemory(),
    cookies: { keys: [randomBytes(32).toString('hex')] },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_, interaction) => choosing(interaction.uid, String(interaction.params.ui_locales ?? 'fi')) },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    scopes: ['openid', 'profile', 'email'],
    ttl: {
      Interaction: seconds.minutes,
      Session: seconds.hour,
      Grant: seconds.hour,
      AccessToken: seconds.minutes,
      IdToken: seconds.minutes,
    },
    async loadExistingGrant(ctx) {
      const { client, session, provider } = ctx.oidc
      if (client === undefined || session?.accountId === undefined) return undefined
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
  }
}

/**
 * Whoever was signed in at the issuer before, in the same browser. Without this the provider ends that session by a page of its own,
 * which needs a script, and then does not find the sign-in any more.
 */
async function forget(provider: Provider, uid: string): Promise<void> {
  const kept = await provider.Session.findByUid(uid)
  if (kept === undefined) return
  kept.accountId = undefined
  kept.authorizations = undefined
  await kept.persist()
}

export function exampleIssuer(
  baseUrl: URL,
  callback: string,
  choosing: (uid: string, lang: string) => string,
): ExampleIssuer {
  const url = `${baseUrl.origin}${examplePath}`
  const secret = randomBytes(32).toString('hex')
  const redirectUri = `${baseUrl.origin}${callback}`
  const provider = new Provider(url, {
    ...configurationOf(redirectUri, secret, choosing),
    // The provider's own page speaks English and asks another host for its letters: the door says it in ours.
    renderError: (ctx) => ctx.redirect(redirectUri),
  })
  const answer = provider.callback()
  return {
    url,
    clientId: 'talko',
    secret,
    handle(incoming, outgoing) {
      const whole = incoming.url ?? '/'
      void answer(Object.assign(incoming, { originalUrl: whole, url: whole.slice(examplePath.length) }), outgoing)
    },
    async choose(incoming, outgoing, subject) {
      const { session } = await provider.interactionDetails(incoming, outgoing)
      const onwards = await provider.interactionResult(incoming, outgoing, { login: { accountId: subject } })
      if (session !== undefined && session.accountId !== subject) await forget(provider, session.uid)
      return onwards
    },
  }
}
