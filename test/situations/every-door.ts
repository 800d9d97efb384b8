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

/** Doors that show no page of their own, each with the reason. */
export const noPages: Readonly<Record<string, string>> = {
  '/:lang/desk/earlier-rounds/:slug/rows.csv': 'only once a round was brought: src/calls/web/earlier-whole.db.test.ts',
  '/:lang/desk/earlier-rounds/:slug/rows.xlsx': 'only once a round was brought: src/calls/web/earlier-whole.db.test.ts',
  '/:lang/desk/calls/:slug/changes/:change': 'only where a change waits: src/applications/call-change.db.test.ts',
  '/:lang/desk/calls/:slug/form/sections': 'only where a call is being prepared: src/calls/web/form.db.test.ts',
  '/:lang/desk/calls/:slug/form/sections/:key': 'only where a call is being prepared: src/calls/web/form.db.test.ts',
  '/:lang/desk/calls/:slug/form/questions': 'only where a call is being prepared: src/calls/web/form.db.test.ts',
  '/:lang/desk/calls/:slug/form/questions/:key': 'only where a call is being prepared: src/calls/web/form.db.test.ts',
  '/:lang/desk/calls/:slug/form/preview': 'only where a call is being prepared: src/calls/web/form-look.db.test.ts',
  '/:lang/desk/calls/:slug/form/file': 'only where a call is being prepared: src/calls/web/form-look.db.test.ts',
  '/:lang/desk/calls/:slug/form/form.json': 'only where a call is being prepared: src/calls/web/form-look.db.test.ts',
  '/:lang/desk/calls/:slug/form/schema.json': 'only where a call is being prepared: src/calls/web/form-look.db.test.ts',
  '/:lang/desk/calls/:slug/form/ui-schema.json':
    'only where a call is being prepared: src/calls/web/form-look.db.test.ts',
  '/:lang/desk/calls/:slug/notices/:number': 'only once a notice was published: src/calls/web/notices.db.test.ts',
  '/:lang/desk/calls/:slug/archiving': 'only where a call is decided: src/calls/web/archiving.db.test.ts',
  '/': 'leads to the front page in the language of the browser',
  '/:lang/sign-in': 'leads to the issuer',
  '/:lang/following/:key': 'only from a letter: src/calls/web/public.db.test.ts',
  '/:lang/following/:id/end': 'only from a letter: src/calls/web/public.db.test.ts',
  '/:lang/desk/calls/:slug/questions/:id': 'only once somebody has asked: src/calls/web/public.db.test.ts',
  '/:lang/desk/calls/:slug/publication': 'opens once a second person has checked: src/calls/web/life.db.test.ts',
  '/sign-in/callback': 'comes from the issuer and leads on',
  '/:lang/start': 'leads to the work of the person',
  '/:lang/example-sign-in/:uid': 'only where a sign-in has begun: test/journeys/arrival.spec.ts',
  '/:lang/my/applications/:id/supplements/:supplement': 'only once asked: src/assessment/web/supplements.db.test.ts',
  '/:lang/desk/cases/:id/edits/:edit': 'only once parts are open: src/assessment/web/edits.db.test.ts',
  '/:lang/desk/calls/:slug/late/:id': 'only once something arrived late: src/assessment/web/late.db.test.ts',
  '/:lang/desk/cases/:id/supplements/new': 'opens with fields chosen: src/assessment/web/supplements.db.test.ts',
  '/:lang/calls/:slug/attachments/:attachment': 'a file: src/calls/web/attachments.db.test.ts',
  '/:lang/cooperation/:slug/results/:id': 'a file: src/cooperation/space-life.db.test.ts',
  '/:lang/my/applications/:id/attachments/:attachment': 'a file: src/applications/attachments.db.test.ts',
  '/:lang/my/applications/:id/attachments/:attachment/parts':
    'how much of a file has arrived: src/applications/file-parts.db.test.ts',
  '/:lang/my/applications/:id/messages/files/:attachment/parts':
    'how much of a file has arrived: src/assessment/web/message-files.db.test.ts',
  '/:lang/desk/cases/:id/messages/files/:attachment/parts':
    'how much of a file has arrived: src/assessment/web/message-files.db.test.ts',
  '/:lang/my/applications/:id/supplements/:supplement/attachments/:attachment/parts':
    'how much of a file has arrived: src/assessment/web/supplements.db.test.ts',
  '/:lang/assess/:id/attachments/:attachment': 'a file: src/assessment/web/attachment.db.test.ts',
  '/:lang/desk/disposals/:case': 'only once the time of a case has come: src/decisions/disposal.db.test.ts',
  '/:lang/my/applications/:id/messages/:message/files/:file': 'a file: src/assessment/web/message-secrecy.db.test.ts',
  '/:lang/desk/cases/:id/messages/:message/files/:file': 'a file: src/assessment/web/message-secrecy.db.test.ts',
  '/:lang/desk/cases/:id/copies/:copy': 'a file: src/assessment/web/copies.db.test.ts',
  '/:lang/desk/cases/:id/attachments/:attachment': 'a file: src/assessment/web/attachment.db.test.ts',
  '/:lang/announcements/:slug/picture': 'a picture: src/announcements/desk-pages.db.test.ts',
  '/:lang/invitations/:key': 'opened from a letter: src/applications/invitations.db.test.ts',
  '/:lang/programme/enrolment/work': 'only for a confirmed influencer: src/programme/enrolling.db.test.ts',
  '/assets/*': 'styles, fonts and icons',
}
