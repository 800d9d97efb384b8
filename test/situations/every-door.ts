import type { Hono } from 'hono'

/** A door of the house: GET or POST at an address with `:x`. */
export type DoorWay = { readonly method: string; readonly path: string }

/** The doors of the house in the order in which they are tried, without what passes every request on. */
export const doorsOf = (app: Pick<Hono, 'routes'>): readonly DoorWay[] => [
  ...new Map(
    app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => [`${method} ${path}`, { method, path }]),
  ).values(),
]

const patternOf = (path: string) =>
  new RegExp(
    `^${path.replaceAll('.', '\\.').replaceAll(/:(\w+)(?:\{([^}]+)\})?/g, (_, _name, only = '[^/]+') => `(?:${only})`)}$`,
  )

/** Which door an address opens: the first that fits. */
export const doorOf = (doors: readonly DoorWay[], method: string, address: string): string | undefined =>
  doors.find((door) => door.method === method && patternOf(door.path).test(address.replace(/[?#].*/, '')))?.path
