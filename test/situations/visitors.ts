import { house } from '../../src/app.tsx'
import type { ReadForeign } from '../../src/io/foreign-text.ts'
import type { SignIn } from '../../src/io/openid.ts'
import type { TestDatabase } from '../database.ts'
import { outsideOf } from './served.ts'
import { examplePerson, sessionFor } from './signed-in.ts'

const origin = 'http://localhost:3000'
const nobody: SignIn = {
  begin: () => Promise.reject(new Error('nobody signs in here')),
  finish: () => Promise.reject(new Error('nobody signs in here')),
}

export type Answer = { readonly status: number; readonly text: string; readonly to: string | null }
export type Fields = Readonly<Record<string, string | readonly string[]>>

const bodyOf = (fields: Fields): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])),
  )

/** The whole house at a moment, asked without a network: `cookie` is that of `as`, none for a visitor. */
export function visitors(base: TestDatabase, now: () => Date, foreign?: ReadForeign) {
  const app = house(outsideOf(base, new URL(origin), now, foreign), { signIn: nobody, exampleIssuer: undefined })
  const answered = async (path: string, init: RequestInit): Promise<Answer> => {
    const answer = await app.request(path, init)
    return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') }
  }
  return {
    get: (path: string, cookie = '') => answered(path, { headers: cookie === '' ? {} : { cookie } }),
    post: (path: string, fields: Fields, cookie = '', from = origin) =>
      answered(path, {
        method: 'POST',
        headers: { cookie, origin: from, 'content-type': 'application/x-www-form-urlencoded' },
        body: bodyOf(fields),
      }),
    /** A form with a file in it. */
    send: (path: string, body: FormData, cookie = '') =>
      answered(path, { method: 'POST', headers: { cookie, origin }, body }),
    /** The cookie of an example person who has signed in. */
    as: async (person: string) => sessionFor(base.write, (await examplePerson(base.write, person)).id),
  }
}

/** The same house asked by example people, each by the key of the person. The database is asked for when it is needed. */
export function askedBy(base: () => TestDatabase, now: () => Date) {
  const them = () => visitors(base(), now)
  return {
    them,
    get: async (person: string, path: string) => them().get(path, await them().as(person)),
    post: async (person: string, path: string, fields: Fields = {}) =>
      them().post(path, fields, await them().as(person)),
  }
}
