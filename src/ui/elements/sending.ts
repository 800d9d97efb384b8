/** What came of sending: kept by the server · wrong: it says why, and a later try alone will not help · away: no line · out: the session has ended. */
export type Sending = 'kept' | 'wrong' | 'away' | 'out'

/** What an answer of the server means. An answer that leads elsewhere leads to sign in. */
export function meaningOf(answer: { readonly type: string; readonly status: number }): Sending {
  if (answer.type === 'opaqueredirect' || answer.status === 401) return 'out'
  if (answer.status === 200) return 'kept'
  return answer.status >= 500 ? 'away' : 'wrong'
}

/** How long to wait before the next try, in milliseconds: five seconds, doubled each time, a minute at most. */
export const pauseAfter = (tries: number): number => Math.min(60_000, 5_000 * 2 ** Math.max(0, tries - 1))
