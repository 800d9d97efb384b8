import { allowed, found } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { writeKit } from '../actions/write-kit.ts'
import { aboutOf } from '../adoption/policy.ts'
import { entryOf, kitOf, tooLong, type KitEntry, type KitRefusal } from '../kit/kit.ts'
import { kitPolicy } from '../kit/policy.ts'
import { KitWording } from '../pages/kit-wording.tsx'
import { KitPage } from '../pages/kit.tsx'
import { findKit, listKitVersions } from '../reads/kit.ts'
import { findSeenWork } from '../reads/seen-work.ts'
import { kitTexts } from '../texts/kit.ts'
import { titleOf } from '../title.ts'
import { fieldName, typedInEach } from '../typed-text.ts'

type Ask = Asking<Actor>

const longestTyped = 20_000

const workHere = (c: Ask, outside: Outside) => findSeenWork(outside.read, c.var.who, c.req.param('slug'))

/** GET: the kit of a work, or one of its older versions. */
const show = (outside: Outside) => async (c: Ask) => {
  const work = await workHere(c, outside)
  const wanted = /^\d{1,6}$/.exec(c.req.query('version') ?? '')?.[0]
  const [kit, versions] = await Promise.all([
    findKit(outside.read, work.id, wanted === undefined ? undefined : Number(wanted)),
    listKitVersions(outside.read, work.id),
  ])
  const writes = may(kitPolicy, c.var.who, 'write', aboutOf(work))
  const saved = c.req.query('saved') !== undefined
  const title = titleOf(work, c.var.lang)
  return page(
    c,
    <KitPage
      view={c.var}
      work={work}
      title={title}
      kit={found(kit)}
      versions={versions}
      writes={writes}
      saved={saved}
    />,
  )
}

/** The work, for somebody who may write its kit. */
async function writable(c: Ask, outside: Outside) {
  const { who } = hereOf(c, outside)
  const work = await workHere(c, outside)
  allowed(may(kitPolicy, who, 'write', aboutOf(work)), work.public)
  return work
}

const wording = (outside: Outside) => async (c: Ask) => {
  const work = await writable(c, outside)
  const kit = await findKit(outside.read, work.id)
  const entry = entryOf(kit?.parts ?? {})
  const title = titleOf(work, c.var.lang)
  return page(
    c,
    <KitWording view={c.var} work={work} title={title} entry={entry} seen={kit?.version ?? 0} errors={[]} />,
  )
}

const entryIn = ({ form, lang }: Ask['var']): KitEntry =>
  kitOf((part) => typedInEach((name) => form.text(name).slice(0, longestTyped), part, lang))

const errorsOf = (c: Ask, refusal: KitRefusal, entry: KitEntry) => {
  const { lang } = c.var
  const long = tooLong(entry).map((one) => fieldName(one.part, one.lang, lang))
  const fields = refusal === 'too_long' ? long : ['needed']
  return fields.map((field) => ({ field, text: kitTexts[lang].faults[refusal] }))
}

const seenIn = (c: Ask) => Number(/^\d{1,6}$/.exec(c.var.form.text('seen'))?.[0] ?? '0')

/** POST: the next version. */
const write = (outside: Outside) => async (c: Ask) => {
  const work = await writable(c, outside)
  const { lang } = c.var
  const entry = entryIn(c.var)
  const seen = seenIn(c)
  const outcome = await writeKit(hereOf(c, outside), work.slug, { seen, entry })
  if (outcome.ok) return seeOther(c, `${paths.kit(lang, work.slug)}?saved`)
  const stale = outcome.refusal === 'changed_meanwhile'
  const last = stale ? ((await findKit(outside.read, work.id))?.version ?? 0) : seen
  const errors = errorsOf(c, outcome.refusal, entry)
  return page(
    c,
    <KitWording
      view={c.var}
      work={work}
      title={titleOf(work, lang)}
      entry={entry}
      seen={last}
      errors={errors}
      stale={stale}
    />,
    stale ? refusalStatus : badInputStatus,
  )
}

/** What an adopter of a work needs to know. */
export const kitDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/kits/:slug', show(outside))
    .get('/:lang/kits/:slug/wording', wording(outside))
    .post('/:lang/kits/:slug/wording', write(outside))
