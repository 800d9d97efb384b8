import { Absent, NobodyYet } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId, newId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { seedFile } from '../../io/seed-file.ts'
import { dayOf, writtenDay } from '../../kit/dates.ts'
import { typedEuros } from '../../kit/money.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { enrol } from '../actions/enrol.ts'
import { leaveTrial } from '../actions/settle-enrolment.ts'
import type { Enrolment } from '../enrolment.ts'
import { fieldOf, stands, toldIn, type Entry } from '../entry.ts'
import { EnrolPage, NoMunicipality } from '../pages/enrol.tsx'
import { Participants } from '../pages/participants.tsx'
import { TrialPage } from '../pages/trial.tsx'
import { policy } from '../policy.ts'
import { findNewest, findToldWork, listEnrolments } from '../reads.ts'
import { texts } from '../texts/enrolment.ts'
import type { Trial } from '../trial.ts'

type Ask = Asking<Actor>

const trial = () => seedFile<Trial>('programme/trial.json')

const participants = (outside: Outside) => async (c: Ask) => {
  const rows = await listEnrolments(outside.read, { states: ['confirmed'], lang: c.var.lang })
  return page(c, <Participants view={c.var} themes={trial().themes} rows={rows} />)
}

/** The municipality that a person acts for; null for who acts for something else. */
function municipalityOf(c: Ask) {
  const { who } = c.var
  if (who === null) throw new NobodyYet()
  return who.actingFor?.kind === 'municipality' ? { who, organisation: who.actingFor } : null
}

/** What stands, as it is typed; a new one begins today. */
const entryOf = (c: Ask, enrolment: Enrolment | undefined): Entry =>
  stands(enrolment)
    ? {
        ...enrolment,
        since: writtenDay(enrolment.since, 'fi'),
        savedCents: enrolment.savedCents === null ? '' : typedEuros(enrolment.savedCents),
      }
    : { role: '', themes: [], since: writtenDay(dayOf(c.var.now), 'fi'), changed: '', saved: '', savedCents: '' }

const typedIn = ({ var: { form } }: Ask): Entry => ({
  role: form.text('role'),
  themes: form.all('themes'),
  since: form.text('since'),
  changed: form.text('changed'),
  saved: form.text('saved'),
  savedCents: form.text('savedCents'),
})

const deeds = ['told', 'left'] as const

type Shown = { readonly again?: Again; readonly refused?: boolean }
type Again = { readonly entry: Entry; readonly errors: readonly FieldError[]; readonly newId: string }

async function enrolling(db: Outside['read'] | Outside['write'], c: Ask, { again, refused = false }: Shown = {}) {
  const acting = municipalityOf(c)
  if (acting === null) return <NoMunicipality view={c.var} />
  const { who, organisation } = acting
  const enrolment = await findNewest(db, organisation.id)
  const work = enrolment === undefined ? undefined : await findToldWork(db, enrolment.id)
  const said = c.req.query('done')
  return (
    <EnrolPage
      view={c.var}
      municipality={organisation}
      themes={trial().themes}
      enrolment={enrolment}
      {...(again ?? { entry: entryOf(c, enrolment), newId: newId() })}
      work={work}
      writes={may(policy, who, 'tell', { organisationId: organisation.id })}
      refused={refused}
      done={again === undefined && !refused ? deeds.find((deed) => deed === said) : undefined}
    />
  )
}

const enrolPage = (outside: Outside) => async (c: Ask) => page(c, await enrolling(outside.read, c))

const enrolled = (outside: Outside) => async (c: Ask) => {
  const acting = municipalityOf(c)
  if (acting === null) throw new Absent()
  const t = texts[c.var.lang]
  const [entry, given] = [typedIn(c), c.var.form.text('id')]
  const id = isId(given) ? given : newId()
  const again = (errors: readonly FieldError[]) => enrolling(outside.write, c, { again: { entry, errors, newId: id } })
  const { told, errors } = toldIn(entry, c.var.lang === 'sv' ? 'sv' : 'fi')
  if (told === null)
    return page(c, await again(errors.map(({ field, code }) => ({ field, text: t.error[code] }))), badInputStatus)
  const outcome = await enrol(hereOf(c, outside), id, {
    organisationId: acting.organisation.id,
    told,
    known: Number(c.var.form.text('revision')) || 0,
  })
  if (outcome.ok) return seeOther(c, `${paths.enrolment(c.var.lang)}?done=told`)
  const { refusal } = outcome
  return page(
    c,
    await again([{ field: fieldOf[refusal], text: t.refusal[refusal] }]),
    refusal === 'changed_meanwhile' ? refusalStatus : badInputStatus,
  )
}

const leaving = (outside: Outside) => async (c: Ask) => {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new Absent()
  const outcome = await leaveTrial(hereOf(c, outside), id)
  if (outcome.ok) return seeOther(c, `${paths.enrolment(c.var.lang)}?done=left`)
  return page(c, await enrolling(outside.write, c, { refused: true }), refusalStatus)
}

/** The trial: what it was, who takes part, and enrolling. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/programme', (c) => page(c, <TrialPage view={c.var} trial={trial()} />))
    .get('/:lang/programme/participants', participants(outside))
    .get('/:lang/programme/enrolment', enrolPage(outside))
    .post('/:lang/programme/enrolment', enrolled(outside))
    .post('/:lang/programme/enrolment/:id/end', leaving(outside))
