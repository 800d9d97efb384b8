import { policy } from '../../catalogue/policy.ts'
import { findWork, listWorksOf } from '../../catalogue/reads.ts'
import { listMade } from '../../catalogue/reads/own-works.ts'
import { listAdopters, listAdoptionsOf } from '../../catalogue/reads/adoption.ts'
import { titleOf } from '../../catalogue/title.ts'
import { listSpacesOf } from '../../cooperation/reads/spaces.ts'
import { found, shown } from '../../io/absent.ts'
import { page, routes, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { sheetFile } from '../../io/sheet.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { findMunicipality, listMunicipalities } from '../../people/reads.ts'
import type { Outlines } from '../../ui/charts/outlines.ts'
import { layerIn } from '../layer.ts'
import { chosen, listAskedIn, type Listed } from '../municipality-list.ts'
import { sheetOfMunicipalities } from '../municipality-sheet.ts'
import { AdoptionMap } from '../pages/adoption-map.tsx'
import { Municipalities } from '../pages/municipalities.tsx'
import { MunicipalityMap } from '../pages/municipality-map.tsx'
import { MunicipalityPage } from '../pages/municipality.tsx'
import { countShares, listMerged } from '../reads/history.ts'
import { listOnMap } from '../reads/map.ts'
import { texts } from '../texts/municipalities.ts'
import { country } from './country.ts'

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
  const [works, made, adoptions, spaces, merged] = await Promise.all([
    listWorksOf(outside.read, there.id),
    listMade(outside.read, there.id),
    listAdoptionsOf(outside.read, there.id),
    listSpacesOf(outside.read, there.id, ['member']),
    there.mergedInto === null ? [] : listMerged(outside.read, code),
  ])
  return page(
    c,
    <MunicipalityPage
      view={c.var}
      municipality={there}
      works={works}
      made={made}
      adoptions={adoptions}
      spaces={spaces}
      merged={merged[0]}
    />,
  )
}

/** The map of one work. */
async function ofWork(outside: Outside, c: Ask, slug: string, outlines: Outlines) {
  const named = slug.slice(0, 100).replaceAll('\u0000', '')
  const work = shown(await findWork(outside.read, named), (one) => may(policy, c.var.who, 'read', one))
  const adopters = await listAdopters(outside.read, work.id)
  const rows = adopters.map(({ organisationId, ...one }) => ({ ...one, id: organisationId }))
  return page(
    c,
    <AdoptionMap
      view={c.var}
      slug={work.slug}
      title={titleOf(work, c.var.lang)}
      example={work.example}
      rows={rows}
      outlines={outlines}
    />,
  )
}

const map = (outside: Outside, outlines: () => Outlines) => async (c: Ask) => {
  const slug = c.req.query('work')
  if (slug !== undefined) return ofWork(outside, c, slug, outlines())
  const layer = layerIn(c.req.query('layer'))
  const rows = await listOnMap(outside.read, layer, c.var.lang)
  return page(c, <MunicipalityMap view={c.var} layer={layer} rows={rows} outlines={outlines()} />)
}

/** Municipalities as a list, on a map, and one by one. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/municipalities', municipalities(outside))
    .get('/:lang/municipalities.csv', municipalitiesFile(outside, 'csv'))
    .get('/:lang/municipalities.xlsx', municipalitiesFile(outside, 'xlsx'))
    .get('/:lang/municipalities/map', map(outside, country(420, 733)))
    .get('/:lang/municipalities/:code', municipality(outside))
