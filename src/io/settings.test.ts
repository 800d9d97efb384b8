import { expect, test } from 'vitest'
import { settingsFrom } from './settings.ts'

test('without any setting Talko runs on this machine with example people', () => {
  const settings = settingsFrom({})
  expect(settings.baseUrl.href).toBe('http://localhost:3000/')
  expect(settings.issuer).toBeUndefined()
})
test.each([
  [{ PORT: 'abc' }, /PORT is a number/],
  [{ PORT: '70000' }, /PORT is a number|70000|65535/],
  [{ BASE_URL: 'talko.fi' }, /BASE_URL is an address/],
  [{ BASE_URL: 'http://talko.example.fi', OIDC_ISSUER: 'https://id.example.fi' }, /must begin with https/],
  [
    { BASE_URL: 'https://talko.example.fi' },
    /OIDC_ISSUER must be set: the example people may sign in on localhost only/,
  ],
  [{ BASE_URL: 'https://talko.example.fi/app', OIDC_ISSUER: 'https://id.example.fi' }, /without a path/],
  [{ HOST: '0.0.0.0' }, /OIDC_ISSUER must be set: the example people may sign in on localhost only/],
  [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL is an address such as postgres/],
  [{ SMTP_URL: 'mail' }, /SMTP_URL is an address/],
  [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL is/],
  [{ EMBEDDINGS_URL: 'localhost' }, /EMBEDDINGS_URL is an address/],
  [{ EMBEDDINGS_URL: 'http://localhost:1/v1/embeddings' }, /EMBEDDINGS_MODEL must name the model/],
  [{ JOBS: 'never' }, /JOBS is here/],
])('%o is refused with a sentence', (environment, sentence) =>
  expect(() => settingsFrom(environment)).toThrow(sentence),
)
test('an empty setting is no setting', () => expect(settingsFrom({ PORT: '' }).port).toBe(3_000))
