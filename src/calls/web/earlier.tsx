import type { Sent } from '../../kit/sent.ts'
import { broughtTable } from '../../io/brought-table.ts'
import { Absent, NobodyYet } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { sheetFile } from '../../io/sheet.ts'
import { tableIn, tableText } from '../../io/table.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { sourceKeyOf } from '../../catalogue/actions/enter-rounds.ts'
import { listRoundWorks } from '../../catalogue/reads/rounds.ts'
import { enterEarlierRounds } from '../actions/enter-earlier-rounds.ts'
import { columns } from '../earlier/head-words.ts'
import type { KnownWork } from '../earlier/known.ts'
import { outcomesTold } from '../earlier/outcome.ts'
import { sheetOfRound } from '../earlier/sheet.ts'
import { readRoundTable, type RoundTable, type TableFault } from '../earlier/table.ts'
import { earlierIn, type EarlierError, type EarlierSaid } from '../entry/earlier.ts'
import { typedFrom, valuesOf } from '../entry/typed.ts'
import { EarlierReport } from '../pages/earlier-report.tsx'
import { EarlierRounds } from '../pages/earlier-rounds.tsx'
import { mayEnterEarlier } from '../policy.ts'
import { groundFor, listEnteredRounds, listKnownWorks, listOutcomes } from '../reads/earlier.ts'
import { findCallBySlug } from '../reads.ts'
import { texts } from '../texts/earlier.ts'

type Ask = Asking<Actor>
type Again = Partial<Pick<Parameters<typeof EarlierRounds>[0], 'typed' | 'errors' | 'done' | 'filled'>>

/** The authority acted for, for somebody who may enter its earlier rounds; for others there is no such page. */
function authorityOf(c: Ask) {
  const { who } = c.var
  if (who === null) throw new NobodyYet()
  if (mayEnterEarlier(who) === null || who.actingFor === null) throw new Absent()
  return who.actingFor
}

const beginning = (lang: Lang) => typedFrom({ lang: [lang] })

async function roundsPage(c: Ask, outside: Outside, more: Again = {}, status: 200 | 409 | 422 = 200) {
  const entered = await listEnteredRounds(outside.read, authorityOf(c).id)
  const asked = { typed: beginning(c.var.lang), errors: [], ...more }
  return page(c, <EarlierRounds view={c.var} entered={entered} {...asked} />, status)
}

/** A count that the address carries; undefined where it carries none. */
function countIn(c: Ask, name: string): number | undefined {
  const count = Number(c.req.query(name) ?? Number.NaN)
  return Number.isSafeInteger(count) && count >= 0 ? count : undefined
}

const show = (outside: Outside) => async (c: Ask) => {
  return roundsPage(c, outside, { done: countIn(c, 'done'), filled: countIn(c, 'filled') })
}

const said = (lang: Lang, errors: readonly EarlierError[]): readonly FieldError[] =>
  errors.map(({ field, code }) => ({ field, text: texts[lang].error[code] }))

const faultSaid = (lang: Lang, { code, missing, heads }: TableFault): string =>
  say(texts[lang].error[code], {
    missing: missing.map((column) => texts[lang].head[column]).join(', '),
    heads: heads.length === 0 ? '–' : heads.join(', '),
  })

const typedIn = (c: Ask): Sent => typedFrom(valuesOf(c.var.form))

type Read = { readonly table: RoundTable; readonly works: readonly KnownWork[] }

/** Whether a table tells the counts of a round anew. */
async function isRecount(outside: Outside, { source, lang, covers }: EarlierSaid, { table, works }: Read) {
  const { said, refused } = table
  const calls = said.flatMap(({ round }) => round.known?.call?.id ?? [])
  const known = await listOutcomes(outside.read, [...new Set(calls)])
  const sourceKey = sourceKeyOf({ ...source, lang })
  return outcomesTold({ said, works, covers, whole: refused.length === 0, sourceKey }, known).size > 0
}

/** POST: what the table says, shown row by row. Nothing is kept. */
const look = (outside: Outside) => async (c: Ask) => {
  const authority = authorityOf(c)
  const { lang } = c.var
  const typed = typedIn(c)
  const { said: told, errors } = earlierIn(typed)
  const { field, rows } = await broughtTable(c.var.form, 'file')
  const wrong = rows.ok ? [] : [{ field, text: texts[lang].error[rows.refusal] }]
  if (!rows.ok || errors.length > 0)
    return roundsPage(c, outside, { typed, errors: [...said(lang, errors), ...wrong] }, badInputStatus)
  const ground = { ...(await groundFor(outside.read, authority)), covers: told.covers, lang: told.lang }
  const table = readRoundTable(rows.value, told.round, ground)
  if ('code' in table)
    return roundsPage(c, outside, { typed, errors: [{ field, text: faultSaid(lang, table) }] }, badInputStatus)
  const works = await listKnownWorks(outside.read, [...new Set(table.said.map((row) => row.round.key))], lang)
  const text = tableText(rows.value)
  const recounts = await isRecount(outside, told, { table, works })
  const shown = { view: c.var, table, works, recounts, said: told, typed }
  return page(c, <EarlierReport {...shown} rows={text} />)
}

/** POST: the rows that were shown as right are entered. */
const enter = (outside: Outside) => async (c: Ask) => {
  authorityOf(c)
  const { lang } = c.var
  const typed = typedIn(c)
  const { said: told, errors } = earlierIn(typed)
  const rows = tableIn(c.var.form.text('table'))
  const again = (text: string, status: 409 | 422) =>
    roundsPage(c, outside, { typed, errors: [...said(lang, errors), { field: 'file', text }] }, status)
  if (!rows.ok || errors.length > 0) return again(texts[lang].error.unreadable, badInputStatus)
  const outcome = await enterEarlierRounds(hereOf(c, outside), {
    ...told,
    rows: rows.value,
    shownIn: lang,
    confirmed: c.var.form.all('confirm'),
  })
  if (!outcome.ok) return again(texts[lang].error[outcome.refusal], refusalStatus)
  const { entered, filled } = outcome.value
  return seeOther(c, `${paths.deskEarlier(lang)}?done=${entered}${filled === 0 ? '' : `&filled=${filled}`}`)
}

/** GET: the heads of the columns and nothing under them. */
const empty = (kind: 'csv' | 'xlsx') => (c: Ask) => {
  authorityOf(c)
  const t = texts[c.var.lang]
  const heads = columns.map((column) => ({ head: t.head[column], cell: () => null, width: 30 }))
  return sheetFile(c, kind, t.file, { name: t.file, columns: heads, rows: [] })
}

/** GET: a round of one's own authority as the table that is read here. */
const rowsOf = (outside: Outside, kind: 'csv' | 'xlsx') => async (c: Ask) => {
  const authority = authorityOf(c)
  const { lang } = c.var
  const call = await findCallBySlug(outside.read, c.req.param('slug') ?? '')
  if (call === undefined || call.state !== 'archived' || call.authority.id !== authority.id) throw new Absent()
  const works = await listRoundWorks(outside.read, call.roundKey ?? '', lang)
  return sheetFile(
    c,
    kind,
    `${texts[lang].file}-${call.slug}`,
    sheetOfRound(works, plain(call.title, lang), lang, texts[lang]),
  )
}

/** Earlier rounds brought as a table: the page, the empty table, a round as one, what was read, and the deed. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk/earlier-rounds', show(outside))
    .get('/:lang/desk/earlier-rounds.csv', empty('csv'))
    .get('/:lang/desk/earlier-rounds.xlsx', empty('xlsx'))
    .get('/:lang/desk/earlier-rounds/:slug/rows.csv', rowsOf(outside, 'csv'))
    .get('/:lang/desk/earlier-rounds/:slug/rows.xlsx', rowsOf(outside, 'xlsx'))
    .post('/:lang/desk/earlier-rounds-table', look(outside))
    .post('/:lang/desk/earlier-rounds', enter(outside))
