import { allowed, found } from '../../io/absent.ts'
import { digestOf } from '../../io/digest.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { licencesIn } from '../../io/licences.ts'
import type { Outside } from '../../io/outside.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { tellOffer } from '../actions/tell-offer.ts'
import { aboutOf } from '../adoption/policy.ts'
import { offerPolicy } from '../offer/policy.ts'
import { tellingOf, toldIn, type Telling, type ToldText } from '../offer/telling.ts'
import { TellingPage } from '../pages/telling.tsx'
import { findSeenWork } from '../reads/seen-work.ts'
import { findStanding, listLedProjects } from '../reads/telling.ts'
import { tellingTexts } from '../texts/telling.ts'
import { titleOf } from '../title.ts'
import { coordinatorOf } from '../work.ts'

type Ask = Asking<Actor>

/** The work with what stands of it, for somebody who may tell of it. */
async function workHere(c: Ask, outside: Outside) {
  const { who } = hereOf(c, outside)
  const work = await findSeenWork(outside.read, who, c.req.param('slug'))
  allowed(may(offerPolicy, who, 'tell', aboutOf(work)), work.public)
  const [standing, led] = await Promise.all([
    findStanding(outside.read, work.id),
    listLedProjects(outside.read, found(coordinatorOf(work)?.id ?? undefined)),
  ])
  const projects = led.filter((one) => one.id !== work.id)
  return { work, standing: found(standing), projects, title: titleOf(work, c.var.lang) }
}

const show = (outside: Outside) => async (c: Ask) => {
  const { standing, ...known } = await workHere(c, outside)
  return page(
    c,
    <TellingPage view={c.var} {...known} telling={tellingOf(standing)} seen={digestOf(standing)} errors={[]} />,
  )
}

const longestTyped = 20_000

function tellingIn({ form }: Ask['var']): Telling {
  const text = (name: string) => form.text(name).slice(0, longestTyped)
  const inEach = (name: ToldText) => ({ fi: text(`${name}-fi`), sv: text(`${name}-sv`), en: text(`${name}-en`) })
  return {
    summary: inEach('summary'),
    result: inEach('result'),
    contact: inEach('contact'),
    form: text('form'),
    status: text('status'),
    licence: text('licence').slice(0, 200),
    gets: form.all('gets'),
    changes: form.all('changes'),
    services: form.all('services'),
    links: text('links'),
    resultOf: text('resultOf'),
  }
}

/** POST: what was told stands on the page of the work at once. */
const tell = (outside: Outside) => async (c: Ask) => {
  const { standing, ...known } = await workHere(c, outside)
  const { lang } = c.var
  const telling = tellingIn(c.var)
  const judged = toldIn(standing, telling, licencesIn)
  const seen = c.var.form.text('seen').slice(0, 100)
  const props = { view: c.var, ...known, telling, seen }
  if ('faults' in judged) {
    const errors = judged.faults.map(({ field, code }) => ({ field, text: tellingTexts[lang].faults[code] }))
    return page(c, <TellingPage {...props} errors={errors} />, badInputStatus)
  }
  const outcome = await tellOffer(hereOf(c, outside), known.work.slug, { seen, telling })
  if (outcome.ok) return seeOther(c, paths.work(lang, outcome.value))
  const errors = [{ field: `summary-${lang}`, text: tellingTexts[lang].stale }]
  return page(c, <TellingPage {...props} seen={digestOf(standing)} errors={errors} />, refusalStatus)
}

/** Where those who lead a work tell what others need to take it into use. */
export const tellingDoors = (outside: Outside) =>
  routes<Actor>().get('/:lang/telling/:slug', show(outside)).post('/:lang/telling/:slug', tell(outside))
