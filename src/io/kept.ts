import { sql } from 'kysely'
import type { MiddlewareHandler } from 'hono'
import type { Read } from './db.ts'
import type { Env } from './http.ts'

const most = 100 // pages; at most about 10 MB, where their texts need two bytes a letter

/**
 * The number of the last event, as part of a statement: whatever changes what the public sees is an event. Numbers are given before
 * a deed is done, so one that took longer than the next comes into view after it: the number grows then too, because it holds how
 * many of the last two hundred numbers are there.
 */
export const ofLastEvent = sql<number>`(select last.id * 256 + (select count(*) from io.event where id > last.id - 200)
  from (select coalesce(max(id), 0) as id from io.event) last)`

/** The number of the last event: grows with each event, and with each that comes into view late. */
export async function lastEvent(read: Read): Promise<number> {
  const { rows } = await sql<{ id: number }>`select ${ofLastEvent} as id`.execute(read)
  return rows[0]?.id ?? 0
}

/** Pages of one moment by their address, the oldest leaving first. Those of an earlier moment are let go: nobody will be shown them. */
function shelf() {
  const pages = new Map<string, string>()
  let moment = ''
  return {
    find(key: string, of: string) {
      if (of !== moment) pages.clear()
      moment = of
      return pages.get(key)
    },
    put(key: string, body: string, of: string) {
      if (of !== moment) return // it took longer than its moment lasted
      pages.set(key, body)
      const [oldest] = pages.keys()
      if (pages.size > most && oldest !== undefined) pages.delete(oldest)
    },
  }
}

const canBeKept = (answer: Response) =>
  answer.status === 200 &&
  (answer.headers.get('content-type') ?? '').startsWith('text/html') &&
  !answer.headers.has('set-cookie')

/**
 * Keeps the pages that visitors ask for, for the second in which they were made and until the next event, so that a page that a
 * newspaper links to is made once, and yet nobody sees a call as open that has closed. `isVisitor` says that nobody has signed in.
 */
export function keptPages<Who>(read: Read, isVisitor: (cookie: string) => boolean): MiddlewareHandler<Env<Who>> {
  const pages = shelf()
  return async (c, next) => {
    if (c.req.method !== 'GET' || !isVisitor(c.req.header('cookie') ?? '')) return next()
    const of = `${await lastEvent(read)} ${Math.floor(c.var.now.getTime() / 1_000)}`
    const there = pages.find(c.req.url, of)
    if (there !== undefined) return c.html(there)
    await next()
    if (!canBeKept(c.res)) return
    const body = await c.res.text()
    pages.put(c.req.url, body, of)
    c.res = new Response(body, c.res)
  }
}
