import { assessed, budget, decided, kinds, mine, ownSpace, type PageKind } from './every-page.ts'

/** What is fetched and is no page: what it holds is tested where it is made. */
export const files: readonly PageKind[] = [
  ...kinds(
    'coordinator',
    [...mine, '/my/applications/:id/versions/:number', '/my/applications/:id/versions/:number/application.pdf'],
    [...mine, '/my/applications/:id/preview', '/my/applications/:id/preview/application.pdf'],
  ),
  ...kinds('joint', [...budget, '/my/applications/:id/budget.csv'], [...budget, '/my/applications/:id/budget.xlsx']),
  ...kinds('small-sv', [
    ...ownSpace,
    '/my/cooperation/:slug/meetings/:id',
    '/my/cooperation/:slug/meetings/:id/meeting.ics',
  ]),
  ...kinds(
    'visitor',
    ['/projects', '/projects.csv'],
    ['/projects', '/projects.xlsx'],
    ['/solutions', '/solutions.csv'],
    ['/solutions', '/solutions.xlsx'],
    ['/solutions?form=software', '/solutions/:slug', '/solutions/:slug/publiccode.yml'],
    ...(['csv', 'json'] as const).flatMap((kind) => [
      ['/projects', '/projects/:slug', `/projects/:slug/work.${kind}`],
      ['/solutions', '/solutions/:slug', `/solutions/:slug/work.${kind}`],
    ]),
    ['/municipalities', '/municipalities.csv'],
    ['/municipalities', '/municipalities.xlsx'],
    ['/calls/esimerkki-paatetty/outcome', '/calls/esimerkki-paatetty/outcome.csv'],
    ['/calls/esimerkki-paatetty/outcome', '/calls/esimerkki-paatetty/outcome.xlsx'],
    ['/calls', '/calls.atom'],
    ['/calls/esimerkki-avoin', '/calls/esimerkki-avoin/changes.atom'],
    ['/calls/esimerkki-avoin', '/calls/esimerkki-avoin/calendar.ics'],
    ['/announcements', '/announcements.atom'],
    ['/announcements', '/announcements/:slug', '/announcements/:slug/text'],
    ['/announcements', '/announcements/:slug', '/announcements/:slug/projects.csv'],
    ['/announcements', '/announcements/:slug', '/announcements/:slug/projects.xlsx'],
  ),
  ...kinds(
    'officer',
    ['/desk/earlier-rounds', '/desk/earlier-rounds.csv'],
    ['/desk/earlier-rounds', '/desk/earlier-rounds.xlsx'],
    [assessed, `${assessed}/call.json`],
    [`${assessed}/applications`, `${assessed}/applications.csv`],
    [`${assessed}/applications`, `${assessed}/applications.xlsx`],
    [`${decided}/ranking`, `${decided}/ranking.csv`],
    [`${decided}/ranking`, `${decided}/ranking.xlsx`],
  ),
]

/** Tables of rows that are not offered as files, each with the reason. */
export const notTaken: Readonly<Record<string, string>> = {
  leaders: 'the five at the top of the map on the front page: the page of the map has the whole table',
  'g-dense': 'the gallery shows a table as a component',
  'accepted-budget': 'a part of the text of a decision, which is taken as its document',
  implementers: 'a part of the text of a decision, which is taken as its document',
  columns: 'tells how the columns of a file are named: the empty file itself is offered',
}
