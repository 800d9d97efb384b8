import type { MiddlewareHandler } from 'hono'
import type { Outside } from './outside.ts'

/** What is being written under the id of an address is kept before anything is read of it or done with it. */
export const settled =
  ({ settle }: Pick<Outside, 'settle'>): MiddlewareHandler =>
  async (c, next) => {
    await settle?.(c.req.param('id') ?? '')
    await next()
  }
