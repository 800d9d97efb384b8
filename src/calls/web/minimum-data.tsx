import { page, routes, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { paths } from '../../paths.ts'
import type { CaseLang } from '../../people/organisation.ts'
import type { Actor } from '../../people/person.ts'
import { minimumData } from '../minimum-data.ts'
import { MinimumDataPage } from '../pages/minimum-data.tsx'
import { called } from './called.ts'

const minimum = (outside: Outside) => async (c: Asking<Actor>) => {
  const call = await called(outside, c, 'follow')
  const address = (lang: CaseLang) => `${outside.baseUrl.origin}${paths.call(lang, call.slug)}`
  return page(c, <MinimumDataPage view={c.var} call={call} rows={minimumData(call, address)} />)
}

/** GET: the minimum data of a call, for those who follow it. */
export const web = (outside: Outside) => routes<Actor>().get('/:lang/desk/calls/:slug/minimum-data', minimum(outside))
