import { Absent, allowed, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import { registerFile, type Kept } from '../../io/files.ts'
import type { Here } from '../../io/here.ts'
import { dayOf } from '../../kit/dates.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { enterDocument } from '../../register/actions/enter-document.ts'
import { holdCase } from '../../register/actions/hold-case.ts'
import { copyGiven, copyKind, type CopyRequest, type SaidOfCopy } from '../../register/copy.ts'
import type { RegisterEvent } from '../../register/events.ts'
import { casePolicy } from '../policy.ts'
import { findDisposal } from '../../register/reads/disposal.ts'
import { findCopy, type Copy } from '../reads/copy.ts'
import { findHandled } from '../reads/handled.ts'

type Input = {
  /** Comes with the form, so that the same form sent twice is one copy. */
  readonly id: string
  readonly number: number
  readonly request: CopyRequest
  /** Of the copy that was previewed. */
  readonly digest: string
  /** The paper, put away before (`outside.files.put`); made of the copy with this digest. */
  readonly kept: Kept
  readonly title: string
}
type Given = Omit<Input, 'request'> & {
  readonly request: SaidOfCopy
  readonly caseId: string
  readonly authorityId: string
  readonly copy: Copy
}

const groundsOf = ({ secrecy }: Copy) =>
  secrecy.stood.flatMap(({ part, standing }) =>
    standing.kind === 'secret' ? [{ part, ground: standing.decision.ground, law: standing.decision.law ?? null }] : [],
  )

/** The copy as a document that left, with who asked and what was covered on which ground. */
async function entered(tx: Write, here: Here<Actor>, given: Given): Promise<void> {
  const { id, caseId, authorityId, copy, kept, request, title, number } = given
  const covered = groundsOf(copy)
  const { asker, askedOn, personal, fee } = request
  await registerFile(tx, kept, here.now)
  const { fresh } = await enterDocument(tx, {
    id,
    caseId,
    kind: copyKind,
    direction: 'sent',
    title,
    lang: copy.version.lang,
    at: here.now,
    senderId: authorityId,
    content: { asker, askedOn, personal, fee, version: number, covered, by: here.who.id },
    fileHash: kept.hash,
    hash: kept.hash,
  })
  if (!fresh) return
  await record<RegisterEvent>(tx, here, {
    what: 'copy.given',
    aboutKind: 'document',
    about: id,
    caseId,
    data: { version: number, hash: kept.hash, covered: covered.length, personal },
  })
}

/**
 * Gives a copy of a version, without what is secret in it, to somebody who asked (JulkL 9-10 §, 14 §; domain.md R-P3, R-P4): the paper is
 * entered into the case with who asked, when, what was covered on which ground, and its hash. Refuses copy_faulty (`copyFaults` says
 * where), undecided, changed_meanwhile (the copy is not the one that was previewed), disposed (the case has been disposed of).
 */
export const giveCopy = (here: Here<Actor>, applicationId: string, input: Input) =>
  attempt(here.db, async (tx) => {
    const thing = found(await findHandled(tx, applicationId))
    allowed(may(casePolicy, here.who, 'give_copy', thing), may(casePolicy, here.who, 'know', thing))
    const { caseId, authorityId } = thing
    if (caseId === null) throw new Absent()
    await holdCase(tx, caseId)
    if ((await findDisposal(tx, caseId))?.doneAt instanceof Date) return refuse('disposed')
    const copy = found(await findCopy(tx, { applicationId, number: input.number }, input.request))
    const request = copyGiven(input.request, {
      today: dayOf(here.now),
      partial: copy.partial,
      undecided: copy.undecided,
    })
    if (!request.ok) return request
    if (copy.digest !== input.digest) return refuse('changed_meanwhile')
    await entered(tx, here, { ...input, request: request.value, caseId, authorityId, copy })
    return done({ id: input.id })
  })
