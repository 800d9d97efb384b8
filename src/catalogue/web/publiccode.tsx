import { Absent, allowed } from '../../io/absent.ts'
import { foreignPatience } from '../../io/foreign-text.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { licencesIn } from '../../io/licences.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { treeIn, yamlOf } from '../../io/yaml.ts'
import { dayOf, writtenDay } from '../../kit/dates.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { enterPubliccode } from '../actions/enter-publiccode.ts'
import { inUse } from '../adoption/adopter.ts'
import { ownPolicy } from '../own/policy.ts'
import { PubliccodePreview } from '../pages/publiccode-preview.tsx'
import { PubliccodePage } from '../pages/publiccode.tsx'
import type { PubliccodeFault } from '../publiccode/fault.ts'
import { publiccodeIn, toldInFile, type Publiccode, type WorkOfCode } from '../publiccode/publiccode.ts'
import { publiccodeFaultsOf } from '../publiccode/standard.ts'
import { filesAt } from '../publiccode/whereabouts.ts'
import { publiccodeOf, type Known } from '../publiccode/written.ts'
import { listAdopters } from '../reads/adoption.ts'
import { findOffer } from '../reads/offer.ts'
import { findPubliccode, findWorkOfCode } from '../reads/publiccode.ts'
import { findSeenWork } from '../reads/seen-work.ts'
import { publiccodeTexts, type ReadRefusal } from '../texts/publiccode.ts'

type Ask = Asking<Actor>
type Field = 'address' | 'file' | 'text'
type Given = { readonly field: Field; readonly text: Outcome<string, ReadRefusal> }
type Judged =
  | { readonly said: Publiccode }
  | { readonly refusal: ReadRefusal; readonly line?: number | undefined }
  | { readonly faults: readonly PubliccodeFault[] }

/** Only who may tell of works of an organisation may have one taken from a file. */
function tellerIn(c: Ask, outside: Outside) {
  const here = hereOf(c, outside)
  const tells = may(ownPolicy, here.who, 'tell', { organisationId: here.who.actingFor?.id ?? null })
  allowed(tells, tells)
  return here
}

const isLicence = (text: string) => licencesIn(text) !== undefined

/** A file as text: bytes that are no UTF-8 are refused, not guessed at. */
async function textIn(file: File): Promise<Outcome<string, ReadRefusal>> {
  try {
    return done(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()))
  } catch {
    return refuse('not_text')
  }
}

/** The file of a repository: each place where it may be, until one has it or the time for all of them is over. */
async function textAt(outside: Outside, address: string): Promise<Outcome<string, ReadRefusal>> {
  const signal = AbortSignal.timeout(foreignPatience)
  let last: Outcome<string, ReadRefusal> = refuse('no_address')
  for (const place of filesAt(address)) {
    last = await outside.foreign(place, signal)
    if (last.ok || last.refusal !== 'absent') return last
  }
  return last
}

async function given(c: Ask, outside: Outside): Promise<Given> {
  const { form } = c.var
  const [file] = form.files('file')
  if (file !== undefined && file.size > 0) return { field: 'file', text: await textIn(file) }
  if (form.text('text').trim() !== '') return { field: 'text', text: done(form.text('text')) }
  const address = form.text('address').trim()
  return { field: 'address', text: address === '' ? refuse('nothing') : await textAt(outside, address) }
}

function judged(text: Outcome<string, ReadRefusal>): Judged {
  if (!text.ok) return { refusal: text.refusal }
  const read = treeIn(text.value)
  if (!read.ok) return { refusal: read.refusal, line: read.line }
  const faults = publiccodeFaultsOf(read.value, isLicence)
  return faults.length > 0 ? { faults } : { said: publiccodeIn(read.value) }
}

const longestShown = 100_000

const asking = (outside: Outside) => (c: Ask) => {
  tellerIn(c, outside)
  return page(c, <PubliccodePage view={c.var} address="" text="" errors={[]} faults={[]} />)
}

/** The page again, with everything that was wrong. */
function again(c: Ask, { field, text }: Given, wrong: Exclude<Judged, { said: Publiccode }>) {
  const t = publiccodeTexts[c.var.lang]
  const errors =
    'refusal' in wrong ? [{ field, text: t.refusals[wrong.refusal].replace('{line}', `${wrong.line ?? 1}`) }] : []
  const shown = text.ok ? text.value : c.var.form.text('text')
  return page(
    c,
    <PubliccodePage
      view={c.var}
      address={c.var.form.text('address').slice(0, 500)}
      text={shown.slice(0, longestShown)}
      errors={errors}
      faults={'faults' in wrong ? wrong.faults : []}
    />,
    badInputStatus,
  )
}

/** The page again, with the work of others that the software is. */
const ofOthers = (c: Ask, { text }: Given, there: WorkOfCode | undefined) =>
  page(
    c,
    <PubliccodePage
      view={c.var}
      address={c.var.form.text('address').slice(0, 500)}
      text={text.ok ? text.value.slice(0, longestShown) : ''}
      errors={[]}
      faults={[]}
      there={there}
    />,
    refusalStatus,
  )

/** POST: what a file says is shown, and nothing is entered yet. */
const preview = (outside: Outside) => async (c: Ask) => {
  const { who } = tellerIn(c, outside)
  const came = await given(c, outside)
  const what = judged(came.text)
  if (!('said' in what)) return again(c, came, what)
  const there = await findWorkOfCode(outside.read, who.actingFor?.id ?? '', what.said.url)
  if (there !== undefined && !there.own) return ofOthers(c, came, there)
  const text = came.text.ok ? came.text.value : ''
  const teller = plain(who.actingFor?.name, c.var.lang)
  return page(
    c,
    <PubliccodePreview view={c.var} said={what.said} text={text} id={newId()} teller={teller} there={there} />,
  )
}

/** POST: it is entered. What the page sent back is judged again: nobody is believed because of where it came from. */
const enter = (outside: Outside) => async (c: Ask) => {
  const here = tellerIn(c, outside)
  const id = c.var.form.text('id')
  if (!isId(id)) throw new Absent()
  const came: Given = { field: 'text', text: done(c.var.form.text('text')) }
  const what = judged(came.text)
  if (!('said' in what)) return again(c, came, what)
  const outcome = await enterPubliccode(here, { id, said: what.said })
  if (outcome.ok) return seeOther(c, paths.work(c.var.lang, { kind: 'solution', slug: outcome.value.slug }))
  return ofOthers(c, came, await findWorkOfCode(outside.read, here.who.actingFor?.id ?? '', what.said.url))
}

/** What is known as YAML; the standard's own needs that nobody has told are named over it. */
function written(c: Ask, known: Known, address: string): string {
  const t = publiccodeTexts[c.var.lang]
  const data = publiccodeOf(known)
  const read = treeIn(yamlOf(data, []))
  const missing = read.ok ? publiccodeFaultsOf(read.value, isLicence).map((one) => one.place) : []
  const head = say(t.exportHead, { address, day: writtenDay(dayOf(c.var.now), c.var.lang) })
  const told = missing.length === 0 ? [] : [t.exportMissing, ...[...new Set(missing)].map((place) => `- ${place}`)]
  return yamlOf(data, [head, ...told])
}

/** GET: a software as publiccode.yml; absent for what is none. */
const taken = (outside: Outside) => async (c: Ask) => {
  const { read, baseUrl } = outside
  const work = await findSeenWork(read, c.var.who, c.req.param('slug'))
  const told = await findOffer(read, work.id, dayOf(c.var.now))
  if (told.offer.form !== 'software' && told.offer.form !== 'platform') throw new Absent()
  const [adopters, file] = await Promise.all([listAdopters(read, work.id), findPubliccode(read, work.id)])
  // Whom the file names, it names in its own words.
  const inFile = told.named.flatMap((one) => (one.from === toldInFile ? (one.organisationId ?? []) : []))
  const users = [
    ...inUse(adopters).flatMap((one) => (inFile.includes(one.organisationId) ? [] : plain(one.name, 'fi'))),
    ...told.named.flatMap((one) => (one.organisationId === null ? one.name : [])),
  ]
  const address = `${baseUrl.origin}${paths.work(c.var.lang, work)}`
  const text = written(c, { work, told, users, said: file?.said }, address)
  return c.body(text, 200, {
    'content-type': 'application/yaml; charset=utf-8',
    'content-disposition': 'attachment; filename="publiccode.yml"',
  })
}

/** Software that comes from a publiccode.yml and goes out as one. */
export const publiccodeDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/my/works-publiccode', asking(outside))
    .post('/:lang/my/works-publiccode', preview(outside))
    .post('/:lang/my/works-publiccode/entry', enter(outside))
    .get('/:lang/solutions/:slug/publiccode.yml', taken(outside))
