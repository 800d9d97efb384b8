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

export function exampleIssuer(
  baseUrl: URL,
  callback: string,
  choosing: (uid: string, lang: string) => string,
): ExampleIssuer {
  const url = `${baseUrl.origin}${examplePath}`
  const secret = randomBytes(32).toString('hex')
  const provider = new Provider(url, configurationOf(`${baseUrl.origin}${callback}`, secret, choosing))
  const answer = provider.callback()
  return {
    url,
    clientId: 'talko',
    secret,
    handle(incoming, outgoing) {
      const whole = incoming.url ?? '/'
      void answer(Object.assign(incoming, { originalUrl: whole, url: whole.slice(examplePath.length) }), outgoing)
    },
    choose: (incoming, outgoing, subject) =>
      provider.interactionResult(incoming, outgoing, { login: { accountId: subject } }),
  }
}
