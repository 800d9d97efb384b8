/** People whose fields are saved as they type, over HTTP as the element does it, with a tab of before that comes back in between. */
import { setTimeout as pause } from 'node:timers/promises'

/** What one saver did of one field. */
export type Saved = {
  readonly application: string
  readonly who: string
  readonly kind: 'answer' | 'rows' | 'costs'
  /** The question, or the part in whose history it stands. */
  readonly field: string
  /** What was said to be kept, in its order. */
  readonly kept: readonly string[]
  /** Milliseconds of each saving. */
  readonly times: readonly number[]
  /** What a tab of before sent: how often, and how often nothing was written over: it was told that another had changed the field, or its rows were joined. */
  readonly stale: { readonly sent: number; readonly told: number }
  /** Answers that were neither. */
  readonly failed: readonly string[]
}

export type Saving = Pick<Saved, 'application' | 'who' | 'kind' | 'field'> & {
  readonly origin: string
  readonly cookie: string
  /** The section on whose page the field stands. */
  readonly section: string
  /** The field as auto-save names it. */
  readonly question: string
  /** The fields that carry a value. */
  readonly fields: (value: string) => Readonly<Record<string, string>>
  /** The value of so many savings. */
  readonly value: (n: number) => string
  readonly seconds: number
}

/** What a page shows of a field before it is typed on. */
async function seenOn({ origin, cookie, application, section, question }: Saving): Promise<string> {
  const answer = await fetch(`${origin}/fi/my/applications/${application}/${section}`, { headers: { cookie } })
  const page = await answer.text()
  const [, seen] = new RegExp(`name="${question}\\.seen" value="([^"]*)"`).exec(page) ?? []
  if (seen === undefined) throw new Error(`the page of ${section} answered ${answer.status} without ${question}`)
  return seen
}

async function send(saving: Saving, value: string, seen: string) {
  const { origin, cookie, application, question, fields } = saving
  const began = performance.now()
  const answer = await fetch(`${origin}/fi/my/applications/${application}/answers`, {
    method: 'POST',
    headers: { cookie, origin },
    body: new URLSearchParams({ question, ...fields(value), [`${question}.seen`]: seen }),
    redirect: 'manual',
  })
  const told: unknown = await answer.json().catch(() => ({}))
  const now = typeof told === 'object' && told !== null && 'seen' in told ? String(told.seen) : seen
  return { status: answer.status, seen: now, took: performance.now() - began }
}

/** Types into one field for some seconds; every fifth time a tab of before, which saw the field empty, is saved too. */
export async function saver(saving: Saving): Promise<() => Promise<Saved>> {
  const { application, who, kind, field, value, seconds } = saving
  const first = await seenOn(saving)
  return async () => {
    const [kept, times, failed]: [string[], number[], string[]] = [[], [], []]
    const stale = { sent: 0, told: 0 }
    let seen = first
    const until = performance.now() + seconds * 1_000
    await pause(Math.random() * 900)
    for (let n = 1; performance.now() < until; n++) {
      const answer = await send(saving, value(n), seen)
      times.push(answer.took)
      if (answer.status === 200) kept.push(value(n))
      else failed.push(`${kind} ${answer.status}`)
      seen = answer.seen
      if (n % 5 === 0) {
        stale.sent += 1
        const { status } = await send(saving, value(n + 900), first)
        if (status === (kind === 'rows' ? 200 : 409)) stale.told += 1
        if (status === 200) kept.push(value(n + 900)) // a row of its own, beside those of the others
      }
      await pause(750 + Math.random() * 300)
    }
    return { application, who, kind, field, kept, times, stale, failed }
  }
}
