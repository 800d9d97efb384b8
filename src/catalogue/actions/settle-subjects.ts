import { allowed, found } from '../../io/absent.ts'
import { attempt } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import type { Here } from '../../io/here.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import { aboutOf } from '../adoption/policy.ts'
import { findWork } from '../reads.ts'
import { findSubject } from '../reads/subjects.ts'
import { saveSubjects } from '../store/subjects.ts'
import type { SubjectEvent } from '../subject/events.ts'
import { subjectPolicy } from '../subject/policy.ts'
import { settledBy } from '../subject/subject.ts'

type Sent = {
  readonly offered: readonly string[]
  readonly ticked: readonly string[]
  /** The name of one more subject, in any of the three languages; empty where none was named. */
  readonly name: string
}

/**
 * Those who lead a work, or the programme office, say which subjects of the national vocabulary it is about. What the page offered and
 * was not ticked is no longer proposed. Sent twice it is settled once. Refuses `unknown_subject` and `too_many`.
 */
export const settleSubjects = (here: Here<Actor>, slug: string, { offered, ticked, name }: Sent) =>
  attempt(here.db, async (tx) => {
    const work = found(await findWork(tx, slug))
    allowed(may(subjectPolicy, here.who, 'settle', aboutOf(work)), work.public)
    const named = name === '' ? undefined : await findSubject(tx, name)
    if (name !== '' && named === undefined) return refuse('unknown_subject')
    const outcome = settledBy({ offered, ticked, added: named === undefined ? [] : [named] })
    if (!outcome.ok) return outcome
    const { confirmed, removed } = outcome.value
    const changed = await saveSubjects(tx, { workId: work.id, confirmed, removed, at: here.now, by: here.who.id })
    const among = (all: readonly string[]) => all.filter((one) => changed.includes(one))
    if (changed.length > 0)
      await record<SubjectEvent>(tx, here, {
        what: 'work.subjects_settled',
        aboutKind: 'work',
        about: work.id,
        data: { confirmed: among(confirmed), removed: among(removed) },
      })
    return done({ changed: changed.length })
  })
