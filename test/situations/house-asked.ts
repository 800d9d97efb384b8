import { strFromU8, unzipSync } from 'fflate'
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
export type Answer = { readonly status: number; readonly text: string; readonly to: string | null }

/** What an answer says; of a workbook, the text of its parts. */
const textOf = (bytes: Uint8Array): string =>
  bytes[0] === 0x50 && bytes[1] === 0x4b
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : new TextDecoder().decode(bytes)

/** A house that is asked as one person or another, at a moment: pages, and forms from our own pages. */
export function asking(base: TestDatabase, now: Date) {
  const app = house(
    outsideOf(base, baseUrl, () => now),
    { signIn: never, exampleIssuer: undefined },
  )
  const ask = async (who: Actor, path: string, init: RequestInit = {}): Promise<Answer> => {
    const cookie = await sessionFor(base.write, who.id, who.actingFor?.id ?? null)
    const answer = await app.request(path, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init.headers)), cookie, origin: baseUrl.origin },
    })
    return {
      status: answer.status,
      text: textOf(new Uint8Array(await answer.arrayBuffer())),
      to: answer.headers.get('location'),
    }
  }
  const post = (who: Actor, path: string, fields: Readonly<Record<string, string>> | URLSearchParams) =>
    ask(who, path, { method: 'POST', body: new URLSearchParams(fields) })
  return { ask, post }
}
