import { house } from '../../src/app.tsx'
import type { Actor } from '../../src/people/person.ts'
import type { TestDatabase } from '../database.ts'
import { outsideOf } from './served.ts'
import { sessionFor } from './signed-in.ts'

const baseUrl = new URL('http://localhost:3000')
const never = {
  begin: () => Promise.reject(new Error('not here')),
  finish: () => Promise.reject(new Error('not here')),
}

export type Answered = { readonly status: number; readonly html: string; readonly to: string }
type Knock = { readonly method?: string; readonly headers?: Readonly<Record<string, string>> }
type Fields = Readonly<Record<string, string | readonly string[]>>

const answered = async (answer: Response): Promise<Answered> => ({
  status: answer.status,
  html: await answer.text(),
  to: answer.headers.get('location') ?? '',
})

function bodyOf(fields: Fields): string {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  return body.toString()
}

/** The doors of a whole Talko at a moment, opened by a person (null: by a visitor). */
export function doorsAt(base: TestDatabase, now: () => Date) {
  const app = house(outsideOf(base, baseUrl, now), { signIn: never, exampleIssuer: undefined })
  const headers = async (who: Actor | null): Promise<Record<string, string>> =>
    who === null ? {} : { cookie: await sessionFor(base.write, who.id, who.actingFor?.id ?? null) }
  return {
    get: async (who: Actor | null, path: string) => answered(await app.request(path, { headers: await headers(who) })),
    /** A request of another kind than a person's own reading. */
    knock: async (who: Actor, path: string, { method = 'GET', headers: more = {} }: Knock) =>
      answered(await app.request(path, { method, headers: { ...(await headers(who)), ...more } })),
    post: async (who: Actor | null, path: string, fields: Fields) =>
      answered(
        await app.request(path, {
          method: 'POST',
          body: bodyOf(fields),
          headers: {
            ...(await headers(who)),
            origin: baseUrl.origin,
            'content-type': 'application/x-www-form-urlencoded',
          },
        }),
      ),
  }
}
