import { Absent } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { endSearch, saveSearch } from '../actions/save-search.ts'
import { SavedSearches } from '../pages/saved-searches.tsx'
import { listSaved } from '../reads/saved-searches.ts'
import { askedFor, savedLists } from '../saved/saved-search.ts'
import { savedTexts } from '../texts/saved.ts'

type Ask = Asking<Actor>

const toldIn = (c: Ask) => (['saved', 'ended'] as const).find((one) => c.req.query(one) !== undefined)

const mine = (outside: Outside) => async (c: Ask) => {
  const { who } = hereOf(c, outside)
  const searches = await listSaved(outside.read, who.id)
  return page(c, <SavedSearches view={c.var} searches={searches} errors={[]} told={toldIn(c)} />)
}

/** POST: saves a search as its list has it. */
const save = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  const { form, lang } = c.var
  const [id, query, name] = [form.text('id'), form.text('query').slice(0, 4_000), form.text('name').slice(0, 500)]
  const list = savedLists.find((one) => one === form.text('list'))
  if (list === undefined || !isId(id)) throw new Absent()
  const outcome = await saveSearch(here, { id, list, name, asked: askedFor(list, query) })
  if (outcome.ok) return seeOther(c, `${paths.savedSearches(lang)}?saved`)
  const errors = [{ field: 'name', text: savedTexts[lang].faults[outcome.refusal] }]
  const searches = await listSaved(outside.read, here.who.id)
  const typed = { id, list, query, name }
  return page(c, <SavedSearches view={c.var} searches={searches} errors={errors} typed={typed} />, badInputStatus)
}

/** POST: ends one. */
const end = (outside: Outside) => async (c: Ask) => {
  const here = hereOf(c, outside)
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new Absent()
  await endSearch(here, id)
  return seeOther(c, `${paths.savedSearches(c.var.lang)}?ended`)
}

/** The searches that a person has saved. */
export const savedSearchDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/my/searches', mine(outside))
    .post('/:lang/my/searches', save(outside))
    .post('/:lang/my/searches/:id/end', end(outside))
