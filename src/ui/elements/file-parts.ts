import { meaningOf, pauseAfter } from './sending.ts'

const part = 512 * 1_024 // bytes sent at once
const patience = 60_000 // milliseconds in which a part is answered on a line that works

/** How far a file has come: it goes on from a byte, is there, or was taken away, is refused; or there is no line, or no session any more. */
export type Told =
  | { readonly is: 'going'; readonly at: number }
  | { readonly is: 'attached' | 'removed' | 'away' | 'out' }
  | { readonly is: 'refused'; readonly text: string }

/** What an answer in JSON says; where it says nothing that is known here, the file is refused without a word of why. */
export function toldIn(read: unknown): Told {
  const { at, is, text }: Readonly<Record<string, unknown>> =
    typeof read === 'object' && read !== null ? { ...read } : {}
  if (typeof at === 'number') return { is: 'going', at }
  if (is === 'attached' || is === 'removed') return { is }
  return { is: 'refused', text: typeof text === 'string' ? text : '' }
}

/**
 * The id of a file in its place: the same for the same file however often it is chosen, so that its sending goes on from where it was,
 * also after the page was closed. `again` tells a file from an earlier one like it that was taken away.
 */
export async function idOf(file: File, place: string, again: number): Promise<string> {
  const says = new TextEncoder().encode([place, file.name, file.size, file.lastModified, again].join('\n'))
  const hex = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', says)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}` // UUID version 8, RFC 9562
}

async function asked(address: string, init: RequestInit = {}): Promise<Told> {
  try {
    const answer = await fetch(address, { ...init, redirect: 'manual', signal: AbortSignal.timeout(patience) })
    const meaning = meaningOf(answer)
    return meaning === 'away' || meaning === 'out'
      ? { is: meaning }
      : toldIn(await answer.json().catch(() => undefined))
  } catch {
    return { is: 'away' }
  }
}

function partOf(file: File, at: number): RequestInit {
  const body = new FormData()
  body.append('from', String(at))
  body.append('size', String(file.size))
  body.append('part', file.slice(at, at + part), file.name)
  return { method: 'POST', body }
}

/** Waits, but not longer than until the browser says that the line is back. */
const untilTheLine = (pause: number): Promise<void> =>
  new Promise((wake) => {
    const go = () => {
      clearTimeout(timer)
      removeEventListener('online', go)
      wake()
    }
    const timer = setTimeout(go, pause)
    addEventListener('online', go)
  })

/** Whether there is no line or no session: it is tried again. */
export const isBroken = (told: Told): told is Told & { readonly is: 'away' | 'out' } =>
  told.is === 'away' || told.is === 'out'

/** Where a sending stands: the byte to go on from (not known until asked), how many like it were taken away, how often it broke since a part arrived. */
export type Standing = { readonly at: number | undefined; readonly again: number; readonly tries: number }

/** Where it stands after what was told: after a break it is asked how much has arrived. */
export function standingAfter({ at, again, tries }: Standing, told: Told): Standing {
  if (told.is === 'going') return { at: told.at, again, tries: at === undefined ? tries : 0 }
  if (told.is === 'removed') return { at: undefined, again: again + 1, tries }
  return { at: undefined, again, tries: tries + 1 }
}

/** What came of sending a file. */
type Came = { readonly id: string } | { readonly refused: string }

/**
 * Sends a file part by part to `place`, from where its sending was last, and tries until it is there or is refused. `tell` hears how it
 * goes meanwhile. Gives its id where it is there, or why it was refused, in words of the server.
 */
export async function sent(file: File, place: string, tell: (told: Told) => void): Promise<Came> {
  let standing: Standing = { at: undefined, again: 0, tries: 0 }
  for (;;) {
    const id = await idOf(file, place, standing.again)
    const address = `${place}/${id}/parts`
    const told = await asked(address, standing.at === undefined ? {} : partOf(file, standing.at))
    if (told.is === 'refused') return { refused: told.text }
    if (told.is === 'attached') return { id }
    tell(told)
    standing = standingAfter(standing, told)
    if (isBroken(told)) await untilTheLine(pauseAfter(standing.tries))
  }
}
