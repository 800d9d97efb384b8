import { listWorksOf } from '../../catalogue/reads.ts'
import { listAdoptionsOf } from '../../catalogue/reads/adoption.ts'
import { found } from '../../io/absent.ts'
import { page, routes, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { sheetFile } from '../../io/sheet.ts'
import type { Actor } from '../../people/person.ts'
import { findMunicipality, listMunicipalities } from '../../people/reads.ts'
import { chosen, listAskedIn, type Listed } from '../municipality-list.ts'
import { sheetOfMunicipalities } from '../municipality-sheet.ts'
import { Municipalities } from '../pages/municipalities.tsx'
import { MunicipalityPage } from '../pages/municipality.tsx'
import { countShares, listMerged } from '../reads/history.ts'
import { texts } from '../texts/municipalities.ts'

type Ask = Asking<Actor>

async function listed(outside: Outside, c: Ask): Promise<readonly Listed[]> {
  const [all, shares] = await Promise.all([listMunicipalities(outside.read, c.var.lang), countShares(outside.read)])
  return all.map((one) => ({ ...one, led: shares.get(one.id)?.led ?? 0, taken: shares.get(one.id)?.taken ?? 0 }))
}

const municipalities = (outside: Outside) => async (c: Ask) => {
  const asked = listAskedIn((name) => c.req.query(name))
  const [all, merged] = await Promise.all([listed(outside, c), listMerged(outside.read)])
  const regions = new Map(all.flatMap((one) => (one.region === null ? [] : [[one.region.code, one.region]])))
  return page(
    c,
    <Municipalities
      view={c.var}
      asked={asked}
      rows={chosen(all, asked, c.var.lang)}
      regions={[...regions.values()]}
      merged={merged}
    />,
  )
}

const municipalitiesFile = (outside: Outside, kind: 'csv' | 'xlsx') => async (c: Ask) => {
  const rows = chosen(
    await listed(outside, c),
    listAskedIn((name) => c.req.query(name)),
    c.var.lang,
  )
  return sheetFile(c, kind, 'talko-municipalities', sheetOfMunicipalities(rows, c.var.lang, texts[c.var.lang]))
}

const isCode = (text: string) => /^[0-9A-Z]{3}$/.test(text)

const municipality = (outside: Outside) => async (c: Ask) => {
  const code = c.req.param('code') ?? ''
  const there = found(isCode(code) ? await findMunicipality(outside.read, code) : undefined)
  const [works, adoptions, merged] = await Promise.all([
    listWorksOf(outside.read, there.id),
    listAdoptionsOf(outside.read, there.id),
    there.mergedInto === null ? [] : listMerged(outside.read, code),
  ])
  return page(
    c,
    <MunicipalityPage view={c.var} municipality={there} works={works} adoptions={adoptions} merged={merged[0]} />,
  )
}

export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/municipalities', municipalities(outside))
    .get('/:lang/municipalities.csv', municipalitiesFile(outside, 'csv'))
    .get('/:lang/municipalities.xlsx', municipalitiesFile(outside, 'xlsx'))
    .get('/:lang/municipalities/:code', municipality(outside))
