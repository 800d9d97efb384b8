import { routes, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { sheetFile } from '../../io/sheet.ts'
import { dayOf } from '../../kit/dates.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { findOffer } from '../reads/offer.ts'
import { findSeenWork } from '../reads/seen-work.ts'
import { workFileTexts } from '../texts/work-file.ts'
import { jsonOfWork, rowsOfWork, sheetOfWork } from '../work-file.ts'

type Ask = Asking<Actor>

/** One work as a file, for whoever may read its page. */
const file = (outside: Outside, kind: 'csv' | 'json') => async (c: Ask) => {
  const { who, lang, now } = c.var
  const work = await findSeenWork(outside.read, who, c.req.param('slug'))
  const rows = rowsOfWork(work, await findOffer(outside.read, work.id, dayOf(now)))
  const name = `talko-${work.slug}`
  if (kind === 'csv') return sheetFile(c, kind, name, sheetOfWork(rows, workFileTexts[lang].sheet))
  const address = `${outside.baseUrl.origin}${paths.work(lang, work)}`
  return c.body(jsonOfWork(work, rows, address), 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.json"`,
  })
}

/** One work to take along, with every source. */
export const workFileDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/projects/:slug/work.csv', file(outside, 'csv'))
    .get('/:lang/projects/:slug/work.json', file(outside, 'json'))
    .get('/:lang/solutions/:slug/work.csv', file(outside, 'csv'))
    .get('/:lang/solutions/:slug/work.json', file(outside, 'json'))
