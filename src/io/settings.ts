import * as z from 'zod'

/** Every setting there is, in one place: name, meaning, default. `docs/settings.md` is written from here. */
const shape = z.object({
  PORT: z.coerce
    .number({ error: 'PORT is a number from 1 to 65535, for example 3000' })
    .int()
    .min(1)
    .max(65535)
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  BASE_URL: z
    .url({ protocol: /^https?$/, error: 'BASE_URL is an address such as https://talko.example.fi' })
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      'DATABASE_URL is an address such as postgres://owner:password@host:5432/talko (PostgreSQL 15 or newer)',
    )
    .optional(),
  DATA_DIR: z.string().default('.talko'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'SMTP_URL is an address such as smtp://mail.example.fi:587')
    .optional(),
  CLAMAV_URL: z
    .string()
    .regex(/^(tcp:\/\/[^/]+|unix:\/.+)$/, 'CLAMAV_URL is tcp://host:3310 or unix:/run/clamav/clamd.ctl')
    .optional(),
  EMBEDDINGS_URL: z
    .url({ protocol: /^https?$/, error: 'EMBEDDINGS_URL is an address such as http://127.0.0.1:11434/v1/embeddings' })
    .optional(),
  EMBEDDINGS_MODEL: z.string().optional(),
  EMBEDDINGS_DIMENSIONS: z.coerce
    .number({ error: 'EMBEDDINGS_DIMENSIONS is a number from 2 to 8192' })
    .int()
    .min(2, 'EMBEDDINGS_DIMENSIONS is a number from 2 to 8192')
    .max(8_192, 'EMBEDDINGS_DIMENSIONS is a number from 2 to 8192')
    .optional(),
  EMBEDDINGS_KEY: z.string().optional(),
  MAIL_FROM: z.string().default('Talko <talko@localhost>'),
  OIDC_ISSUER: z.url({ error: 'OIDC_ISSUER is the address of an OpenID Connect issuer' }).optional(),
  OIDC_CLIENT_ID: z.string().default('talko'),
  OIDC_CLIENT_SECRET: z.string().optional(),
  ADMIN_EMAIL: z.email({ error: 'ADMIN_EMAIL is the e-mail address of the first administrator' }).optional(),
  JOBS: z
    .enum(['here', 'elsewhere', 'only'], {
      error: 'JOBS is here (beside the pages), elsewhere or only (jobs without pages)',
    })
    .default('here'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'LOG_LEVEL is debug, info, warn, error or silent' })
    .default('warn'),
})

/** Where an embedding model is asked, and for what. */
export type EmbeddingModel = {
  /** The whole address, such as http://127.0.0.1:11434/v1/embeddings. */
  readonly url: URL
  readonly model: string
  /** How long the vectors are asked to be; what the model itself gives where nothing is said. */
  readonly dimensions: number | undefined
  readonly key: string | undefined
}

export type Settings = {
  readonly port: number
  readonly host: string
  readonly baseUrl: URL
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly clamavUrl: URL | undefined
  readonly embeddings: EmbeddingModel | undefined
  readonly issuer: { readonly url: string; readonly clientId: string; readonly secret: string | undefined } | undefined
  readonly adminEmail: string | undefined
  readonly jobs: 'here' | 'elsewhere' | 'only'
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/** A setting that does not fit; the message is for the person who starts the program. */
export class BadSetting extends Error {}

/** Whether a name of a host, as it stands in an address, is this machine. */
export const isLocal = (hostname: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

/** The example people sign in without any proof, so nobody else's machine may reach them. */
function checkedHost(host: string, issuer: string | undefined): string {
  if (issuer === undefined && !isLocal(host) && host !== '::1')
    throw new BadSetting(
      `HOST ${host} lets other machines in, so OIDC_ISSUER must be set: the example people may sign in on localhost only`,
    )
  return host
}

function checkedBase(base: URL, issuer: string | undefined): URL {
  if (base.pathname !== '/' || base.search !== '' || base.hash !== '')
    throw new BadSetting(`BASE_URL ${base.href} must be an origin without a path, such as https://talko.example.fi`)
  if (isLocal(base.hostname)) return base
  if (base.protocol !== 'https:')
    throw new BadSetting(`BASE_URL ${base.href} must begin with https: sign-in cookies are not sent over an open line`)
  if (issuer === undefined)
    throw new BadSetting(
      `BASE_URL ${base.href} is not this machine, so OIDC_ISSUER must be set: the example people may sign in on localhost only`,
    )
  return base
}

function embeddingsIn(s: z.infer<typeof shape>): EmbeddingModel | undefined {
  if (s.EMBEDDINGS_URL === undefined) return undefined
  if (s.EMBEDDINGS_MODEL === undefined)
    throw new BadSetting('EMBEDDINGS_URL is set, so EMBEDDINGS_MODEL must name the model, such as bge-m3')
  const [model, dimensions, key] = [s.EMBEDDINGS_MODEL, s.EMBEDDINGS_DIMENSIONS, s.EMBEDDINGS_KEY]
  return { url: new URL(s.EMBEDDINGS_URL), model, dimensions, key }
}

/** The settings out of the environment. Throws BadSetting with a sentence that says what to mend. */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = shape.safeParse(given)
  if (!read.success) throw new BadSetting(read.error.issues.map((issue) => issue.message).join('\n'))
  const s = read.data
  const issuer =
    s.OIDC_ISSUER === undefined
      ? undefined
      : { url: s.OIDC_ISSUER, clientId: s.OIDC_CLIENT_ID, secret: s.OIDC_CLIENT_SECRET }
  return {
    port: s.PORT,
    host: checkedHost(s.HOST, s.OIDC_ISSUER),
    baseUrl: checkedBase(new URL(s.BASE_URL ?? `http://localhost:${s.PORT}`), s.OIDC_ISSUER),
    databaseUrl: s.DATABASE_URL,
    dataDir: s.DATA_DIR,
    smtpUrl: s.SMTP_URL,
    mailFrom: s.MAIL_FROM,
    clamavUrl: s.CLAMAV_URL === undefined ? undefined : new URL(s.CLAMAV_URL),
    embeddings: embeddingsIn(s),
    issuer,
    adminEmail: s.ADMIN_EMAIL,
    jobs: s.JOBS,
    logLevel: s.LOG_LEVEL,
  }
}
