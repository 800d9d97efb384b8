import { Absent } from '../../io/absent.ts'
import { allowed } from '../../io/absent.ts'
import { badInputStatus, hereOf, page, refusalStatus, routes, seeOther, type Asking } from '../../io/http.ts'
import { isId } from '../../io/once.ts'
import type { Outside } from '../../io/outside.ts'
import { seedFile } from '../../io/seed-file.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { settleEnrolment } from '../actions/settle-enrolment.ts'
import type { SettleRefusal } from '../enrolment.ts'
import { DeskEnrolments } from '../pages/desk-enrolments.tsx'
import { followsEnrolments, policy } from '../policy.ts'
import { listEnrolments } from '../reads.ts'
import type { Trial } from '../trial.ts'

type Ask = Asking<Actor>
type Refused = { readonly id: string; readonly code: SettleRefusal; readonly why: string }

async function register(outside: Outside, c: Ask, refusal?: Refused) {
  const { who } = hereOf(c, outside)
  const db = refusal === undefined ? outside.read : outside.write
  allowed(followsEnrolments(who), followsEnrolments(who))
  const rows = await listEnrolments(db, { states: ['told', 'confirmed'], lang: c.var.lang })
  const done = c.req.query('done')
  return (
    <DeskEnrolments
      view={c.var}
      themes={seedFile<Trial>('programme/trial.json').themes}
      rows={rows}
      settles={may(policy, who, 'settle', { organisationId: '' })}
      done={refusal === undefined && (done === 'confirmed' || done === 'declined') ? done : undefined}
      refusal={refusal}
    />
  )
}

const settling = (outside: Outside) => async (c: Ask) => {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new Absent()
  const [deed, why] = [c.var.form.text('deed') === 'decline' ? 'decline' : 'confirm', c.var.form.text('why')] as const
  const revision = Number(c.var.form.text('revision'))
  const outcome = await settleEnrolment(hereOf(c, outside), id, { deed, why, revision })
  if (outcome.ok)
    return seeOther(c, `${paths.deskEnrolments(c.var.lang)}?done=${deed === 'confirm' ? 'confirmed' : 'declined'}`)
  return page(
    c,
    await register(outside, c, { id, code: outcome.refusal, why }),
    outcome.refusal === 'why_missing' ? badInputStatus : refusalStatus,
  )
}

/** The register of the trial for the programme office. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/desk/enrolments', async (c) => page(c, await register(outside, c)))
    .post('/:lang/desk/enrolments/:id', settling(outside))
