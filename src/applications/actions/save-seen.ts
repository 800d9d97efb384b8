import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import { judgedBy, nothingSeen, type Clash, type Kept, type Seen } from '../clash.ts'
import type { Answers } from '../content.ts'
import { historyOf } from '../reads/answer.ts'
import { listKept, shortDigest } from '../reads/kept.ts'
import { isUnsaid, type AnswerValue } from '../submission.ts'
import { change, right, type Saved } from './change.ts'
import { takeChanges } from './rewrite-texts.ts'
import { keepChanged } from './save-answers.ts'

type Given = {
  readonly answers: Answers
  /** What the person saw of each question; a question without it is taken as it comes. */
  readonly seen: ReadonlyMap<string, Seen>
  /** What was written into texts while others wrote in them (written.ts). */
  readonly live?: ReadonlyMap<string, Uint8Array> | undefined
}

/** What was kept, what clashes with what another kept meanwhile, and what there is to be seen now. */
export type SavedSeen = Saved & { readonly clashes: readonly Clash[]; readonly seen: ReadonlyMap<string, Kept> }

const judged = (mine: AnswerValue, seen: Seen | undefined, kept: Kept | undefined) =>
  seen?.revision === nothingSeen && isUnsaid(mine) ? 'leave' : judgedBy(seen, { digest: shortDigest(mine) }, kept)

type One = { readonly question: string; readonly mine: AnswerValue; readonly seen: Seen; readonly theirs: Kept }

async function clashOf(tx: Write, id: string, { seen, ...clash }: One): Promise<Clash> {
  const [base] = await historyOf(tx, id, clash.question, { before: seen.revision + 1, limit: 1 })
  return { ...clash, base: base?.value }
}

/** Which answers are to be kept, and which clash. */
async function parted(tx: Write, application: Application, { answers, seen }: Given) {
  const kept = await listKept(tx, application.id, Object.keys(answers))
  const values = Object.fromEntries([...kept].map(([question, { value }]) => [question, value]))
  const fresh: [string, AnswerValue][] = []
  const clashes: Clash[] = []
  for (const [question, mine] of Object.entries(answers)) {
    const [saw, theirs] = [seen.get(question), kept.get(question)]
    const what = judged(mine, saw, theirs)
    if (what === 'keep') fresh.push([question, mine])
    if (what === 'clash' && saw !== undefined && theirs !== undefined)
      clashes.push(await clashOf(tx, application.id, { question, mine, seen: saw, theirs }))
  }
  return { fresh: Object.fromEntries(fresh), clashes, kept, values }
}

/** What is to be seen of answers that one has just written. */
const keptNow = ({ who, now }: Here<Actor>, { revision }: Application, written: Answers) =>
  Object.entries(written).map(([question, value]): [string, Kept] => {
    return [question, { revision, digest: shortDigest(value), value, at: now, who: who.name }]
  })

const without = ({ answers, ...given }: Given, settled: ReadonlySet<string>): Given => ({
  ...given,
  answers: Object.fromEntries(Object.entries(answers).filter(([question]) => !settled.has(question))),
})

/**
 * Keeps answers that were written from what a person saw. What another changed meanwhile is not written over: it comes back as a
 * clash, for the person to merge; what the person did not touch stays as the other left it. Texts that were written together take
 * their changes instead, whatever was seen. Refuses application_closed.
 */
export async function saveSeen(
  here: Here<Actor>,
  id: string,
  given: Given,
): Promise<Outcome<SavedSeen, 'application_closed'>> {
  let after: Pick<SavedSeen, 'clashes' | 'seen'> = { clashes: [], seen: new Map() }
  const outcome = await change<never>(here, id, {
    right: right(here.who, 'edit_answers'),
    make: async (tx, application) => {
      const joined = await takeChanges(tx, here, { application, live: given.live ?? new Map() })
      const { fresh, clashes, kept, values } = await parted(tx, application, without(given, joined.settled))
      const written = await keepChanged(tx, here, { application, answers: fresh, kept: values })
      const seen = new Map([...kept, ...keptNow(here, application, written)])
      after = { clashes, seen: joined.settled.size === 0 ? seen : await listKept(tx, id, Object.keys(given.answers)) }
      return done(Object.keys(written).length > 0 || joined.changed)
    },
  })
  return outcome.ok ? done({ ...outcome.value, ...after }) : outcome
}
