import { allowed, found } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, routes, seeOther, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { dayOf } from '../../kit/dates.ts'
import type { langs } from '../../kit/lang.ts'
import { may } from '../../kit/policy.ts'
import { say } from '../../kit/texts.ts'
import type { Words } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { changeFamily } from '../actions/change-family.ts'
import { familyFaults, type Family, type FamilyEntry, type FamilyField } from '../family/family.ts'
import { familyPolicy } from '../family/policy.ts'
import { Families } from '../pages/families.tsx'
import { FamilyPage } from '../pages/family.tsx'
import { FamilyWording } from '../pages/family-wording.tsx'
import { findFamily, listFamilies } from '../reads/families.ts'
import { searchOffered } from '../reads/offered.ts'
import { familyTexts } from '../texts/family.ts'
import { offerFieldTexts } from '../texts/offer-fields.ts'

type Ask = Asking<Actor>

const worksShown = 12

const familyIn = async (c: Ask, outside: Outside) =>
  found(await findFamily(outside.read, (c.req.param('family') ?? '').slice(0, 64).replaceAll('\u0000', '')))

const list = (outside: Outside) => async (c: Ask) =>
  page(c, <Families view={c.var} families={await listFamilies(outside.read)} />)

const show = (outside: Outside) => async (c: Ask) => {
  const family = await familyIn(c, outside)
  const { lang, who, now } = c.var
  const { works, total } = await searchOffered(outside.read, '', {
    family: family.key,
    lang,
    limit: worksShown,
    on: dayOf(now),
  })
  const writes = who !== null && may(familyPolicy, who, 'write', null)
  const saved = c.req.query('saved') !== undefined
  return page(c, <FamilyPage view={c.var} family={family} works={works} total={total} writes={writes} saved={saved} />)
}

const entryBy = (textOf: (field: FamilyField, lang: (typeof langs)[number]) => string): FamilyEntry => {
  const inAll = (field: FamilyField) => ({ fi: textOf(field, 'fi'), sv: textOf(field, 'sv'), en: textOf(field, 'en') })
  return {
    name: inAll('name'),
    resident: inAll('resident'),
    official: inAll('official'),
    remains: inAll('remains'),
    contact: inAll('contact'),
  }
}

const saidIn = (words: Words | null, lang: string) => words?.[lang]?.text ?? ''

/** The page of the words, for somebody who may write them. */
async function writable(c: Ask, outside: Outside): Promise<Family> {
  const { who } = hereOf(c, outside)
  allowed(may(familyPolicy, who, 'write', null), true)
  return familyIn(c, outside)
}

const wording = (outside: Outside) => async (c: Ask) => {
  const family = await writable(c, outside)
  const entry = entryBy((field, lang) => saidIn(family[field], lang))
  return page(c, <FamilyWording view={c.var} family={family} entry={entry} errors={[]} />)
}

const write = (outside: Outside) => async (c: Ask) => {
  const family = await writable(c, outside)
  const entry = entryBy((field, lang) => c.var.form.text(`${field}-${lang}`))
  const t = familyTexts[c.var.lang]
  const outcome = await changeFamily(hereOf(c, outside), family.key, entry)
  if (outcome.ok) return seeOther(c, `${paths.family(c.var.lang, family.key)}?saved`)
  const errors = familyFaults(entry).map(({ field, lang, code }) => ({
    field: `${field}-${lang}`,
    text: say(t.faults[code], { field: `”${t.fields[field]}”`, lang: offerFieldTexts[c.var.lang].inLang[lang] }),
  }))
  return page(c, <FamilyWording view={c.var} family={family} entry={entry} errors={errors} />, badInputStatus)
}

export const familyDoors = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/families', list(outside))
    .get('/:lang/families/:family', show(outside))
    .get('/:lang/families/:family/wording', wording(outside))
    .post('/:lang/families/:family/wording', write(outside))
