import { found } from '../../io/absent.ts'
import type { Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { witnessed } from '../../io/witness.ts'
import type { Cents } from '../../kit/money.ts'
import { done, refuse, type Outcome } from '../../kit/outcome.ts'
import { say } from '../../kit/texts.ts'
import type { Lang } from '../../kit/lang.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { findOrganisation } from '../../people/reads.ts'
import type { Application, Party } from '../application.ts'
import { statementNames } from '../commitment-statement.ts'
import { titleOf } from '../content.ts'
import type { ApplicationEvent } from '../events.ts'
import { commitmentLetter } from '../letters.ts'
import { promised } from '../partner.ts'
import { partyPolicy } from '../policy.ts'
import { digestOfPromise } from '../reads/partners-of.ts'
import { answersTo } from '../store/answer.ts'
import { insertCommitment, newestCommitment, promiseOf } from '../store/partner.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'
import { change, partyOf } from './change.ts'
import { tell } from './tell.ts'

type Input = {
  readonly partnerId: string
  /** The hash of the tasks, the money and the coordinator that the signatory read (`digest` of the partner). */
  readonly digest: string
  /** The signatory's position, and where the right to sign comes from. */
  readonly position: string
  readonly basis: string
  /** In which language the statement was read. */
  readonly lang: Lang
}
type Refused = 'changed_meanwhile' | 'position_missing' | 'tasks_missing' | 'coordinator_commits_by_submitting'

/** Tells the coordinator that a party has committed. */
export async function tellCoordinator(
  tx: Write,
  here: Here<Actor>,
  application: Application,
  told: Party & { position: string; commitment: string },
) {
  const party = found(await findOrganisation(tx, told.organisationId)).name
  const title = titleOf(await answersTo(tx, application.id, ['title_fi', 'title_sv']))
  await tell(
    tx,
    here,
    { application, organisationId: application.coordinatorId },
    {
      from: 'parties',
      once: `committed:${told.commitment}`,
      letter: (reader) => commitmentLetter({ title, party, signatory: here.who.name, position: told.position }, reader),
    },
  )
}

const nameOf = async (tx: Write, organisationId: string) => found(await findOrganisation(tx, organisationId)).name

type Reading = { readonly organisationId: string; readonly ownCents: Cents; readonly lang: Lang }

/** The words that are read before committing, as they stand at this moment. */
export async function statementFor(tx: Write, next: Application, { organisationId, ownCents, lang }: Reading) {
  const [party, coordinator] = [await nameOf(tx, organisationId), await nameOf(tx, next.coordinatorId)]
  const title = titleOf(await answersTo(tx, next.id, ['title_fi', 'title_sv']))
  const names = statementNames(lang, words[lang].untitled, { party, title, ownCents, coordinator })
  return { text: say(texts[lang].commit.says, names), lang }
}

/** The commitment itself. The same promise twice is one commitment. */
async function keep(
  tx: Write,
  here: Here<Actor>,
  next: Application,
  input: Input,
): Promise<Outcome<string | null, Refused>> {
  const party = partyOf(next, input.partnerId)
  if (party.role === 'coordinator') return refuse('coordinator_commits_by_submitting')
  if (input.position.trim() === '') return refuse('position_missing')
  const promise = promised(await promiseOf(tx, party.partnerId))
  const digest = digestOfPromise(promise, next.coordinatorId)
  if (digest !== input.digest) return refuse('changed_meanwhile')
  if (promise.tasks === '') return refuse('tasks_missing')
  if ((await newestCommitment(tx, party.partnerId))?.digest === digest) return done(null)
  const id = newId()
  const position = input.position.trim()
  await insertCommitment(tx, {
    id,
    partnerId: party.partnerId,
    digest,
    coordinatorId: next.coordinatorId,
    promised: promise,
    position,
    basis: input.basis.trim(),
    statement: await statementFor(tx, next, { ...party, ownCents: promise.ownCents, lang: input.lang }),
    by: here.who.id,
    at: here.now,
  })
  await record<ApplicationEvent>(tx, here, {
    what: 'commitment.given',
    aboutKind: 'application',
    about: next.id,
    caseId: next.caseId,
    data: { partner: party.partnerId, commitment: id, digest },
  })
  await tellCoordinator(tx, here, next, { ...party, position, commitment: id })
  return done(id)
}

/**
 * Commits a partner to exactly the tasks and money that its signatory read; nobody else may, not even the coordinator. The attempt is
 * kept. Refuses application_closed, changed_meanwhile (tasks, money or coordinator are no longer those), position_missing, tasks_missing,
 * coordinator_commits_by_submitting. Source: DKA 3 §, 6 §; domain.md 3.1 B.
 */
export const commit = (here: Here<Actor>, id: string, input: Input) =>
  witnessed(here, 'application.commit', id, () =>
    change<Refused>(here, id, {
      right: (application) =>
        may(partyPolicy, here.who, 'commit', {
          application,
          organisationId: partyOf(application, input.partnerId).organisationId,
        }),
      make: async (tx, next) => {
        const kept = await keep(tx, here, next, input)
        return kept.ok ? done(kept.value !== null) : kept
      },
    }),
  )
