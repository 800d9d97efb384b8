import type { MiddlewareHandler } from 'hono'
import type { Sheet, TakenRow } from '../kit/sheet.ts'
import { Absent } from './absent.ts'
import type { Env } from './http.ts'
import { sheetFile } from './sheet.ts'

type Taken = () => Sheet<TakenRow>

const kindOf = (as: string | undefined): 'csv' | 'xlsx' | null => (as === 'csv' || as === 'xlsx' ? as : null)
function sheetIn(taken: Taken | undefined): Sheet<TakenRow> {
  if (taken === undefined) throw new Absent()
  return taken()
}
const isPage = (answer: Response) =>
  answer.status === 200 && (answer.headers.get('content-type') ?? '').startsWith('text/html')

/**
 * Gives a table of a page as a file: `?as=csv&table=agenda` at the address of the page. The page is made as always, by its own door and
 * for the same person, and the table that was asked for is sent instead. A page without such a table is absent; what is no page (a
 * refusal, a way to sign in) is sent as it is.
 */
export const takenTables =
  <Who>(): MiddlewareHandler<Env<Who>> =>
  async (c, next) => {
    if (c.req.method !== 'GET') return next()
    const kind = kindOf(c.req.query('as'))
    const asked = c.req.query('table') ?? ''
    let taken: Taken | undefined
    const take = (sheet: Taken) => {
      taken = sheet
    }
    c.set('taking', { asked: kind === null ? null : asked, take })
    await next()
    if (kind !== null && isPage(c.res)) c.res = await sheetFile(c, kind, `talko-${asked}`, sheetIn(taken))
  }
