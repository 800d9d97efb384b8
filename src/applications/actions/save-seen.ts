import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { newId } from '../../io/once.ts'
import { done, type Outcome } from '../../kit/outcome.ts'
import type { Actor } from '../../people/person.ts'
import type { Application } from '../application.ts'
import { judgedBy, nothingSeen, type Clash, type Kept, type Seen } from '../clash.ts'
import type { Answers } from '../content.ts'
import { joinedRows, knownRows, sentRows, shownAfter, type SeenRows } from '../joined-rows.ts'
import { historyOf } from '../reads/answer.ts'
import { listKept, shortDigest } from '../reads/kept.ts'
import type { SentRows } from '../seen-rows.ts'
import { isUnsaid, type AnswerValue } from '../submission.ts'
import { change, right, type Saved } from './change.ts'
import { takeChanges } from './rewrite-texts.ts'
import { keepChanged } from './save-answers.ts'

type Given = {
  readonly answers: Answers
  /** What the person saw of each question; a question without it is taken as it comes. */
  readonly seen: ReadonlyMap<string, Seen>
  /** Of questions with rows, what the page showed of them and where they stand. */
  readonly rows?: ReadonlyMap<string, SentRows> | undefined
  /** What was written into texts while others wrote in them (written.ts). */
  readonly live?: ReadonlyMap<string, Uint8Array> | undefined
}

/** What was kept, what clashes with what another kept meanwhile, and what there is to be seen now. */
export type SavedSeen = Saved & {
  readonly clashes: readonly Clash[]
  readonly seen: ReadonlyMap<string, Kept>
  /** The rows that the page shows now: those that it sent, whatever others have put beside them. */
  readonly rows: ReadonlyMap<string, SeenRows>
}

const judged = (mine: AnswerValue, seen: Seen | undefined, kept: Kept | undefined) =>
  seen?.revision === nothingSeen && isUnsaid(mine) ? 'leave' : judgedBy(seen, { digest: shortDigest(mine) }, kept)

type One = { readonly question: string; readonly mine: AnswerValue; readonly seen: Seen; readonly theirs: Kept }

async function clashOf(tx: Write, id: string, { seen, ...clash }: One): Promise<Clash> {
  const [base] = await historyOf(tx, id, clash.question, { before: seen.revision + 1, limit: 1 })
  return { ...clash, base: base?.value }
}

/** What came of one answer: what is to be kept of it, or how it clashes. */
type Judged = {
  readonly keep?: AnswerValue
  readonly rowIds?: readonly string[]
  readonly shown?: SeenRows
  readonly clash?: Clash
}

/** Rows are joined row by row with those that stand now (joined-rows.ts). */
function judgedRows(mine: AnswerValue, { question, seen, places }: SentRows, theirs: Kept | undefined): Judged {
  const known = seen.flatMap((row) => row?.id ?? [])
  const own = sentRows(question, mine, { seen, places, fresh: newId })
  const kept = knownRows(question, theirs?.value, { ids: theirs?.rowIds ?? null, known })
  const { rows, clashes } = joinedRows({
    columns: question.columns,
    seen: seen.flatMap((row) => row ?? []),
    mine: own,
    kept,
  })
  const value = rows.map(({ row }) => row)
  if (theirs !== undefined && clashes.length > 0)
    return {
      clash: {
        question: question.key,
        mine: value,
        theirs,
        base: undefined,
        rows: { joined: rows, kept, cells: clashes },
      },
    }
  return { keep: value, rowIds: rows.map(({ id }) => id), shown: shownAfter(own, places) }
}

async function judgedOne(
  tx: Write,
  application: Application,
  { question, mine, saw, theirs }: Pick<One, 'question' | 'mine'> & { saw: Seen | undefined; theirs: Kept | undefined },
): Promise<Judged> {
  const what = judged(mine, saw, theirs)
  if (what === 'keep') return { keep: mine }
  if (what === 'leave' || saw === undefined || theirs === undefined) return {}
  return { clash: await clashOf(tx, application.id, { question, mine, seen: saw, theirs }) }
}

/** Which answers are to be kept, and which clash. */
async function parted(tx: Write, application: Application, { answers, seen, rows }: Given) {
  const kept = await listKept(tx, application.id, Object.keys(answers))
  const all: [string, Judged][] = []
  for (const [question, mine] of Object.entries(answers)) {
    const [sent, theirs] = [rows?.get(question), kept.get(question)]
    const saw = seen.get(question)
    all.push([
      question,
      sent === undefined
        ? await judgedOne(tx, application, { question, mine, saw, theirs })
        : judgedRows(mine, sent, theirs),
    ])
  }
  const given = <Name extends keyof Judged>(name: Name) =>
    all.flatMap(([question, one]): [string, NonNullable<Judged[Name]>][] => {
      const value = one[name]
      return value === undefined ? [] : [[question, value]]
    })
  return {
    fresh: Object.fromEntries(given('keep')),
    rowIds: new Map(given('rowIds')),
    shown: new Map(given('shown')),
    clashes: given('clash').map(([, clash]) => clash),
    kept,
    values: Object.fromEntries([...kept].map(([question, { value }]) => [question, value])),
  }
}

/** What is to be seen of answers that one has just written. */
const keptNow = ({ who, now }: Here<Actor>, { revision }: Application, written: Answers) =>
  Object.entries(written).map(([question, value]): [string, Kept] => {
    return [question, { revision, digest: shortDigest(value), value, rowIds: null, at: now, who: who.name }]
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
  let after: Pick<SavedSeen, 'clashes' | 'seen' | 'rows'> = { clashes: [], seen: new Map(), rows: new Map() }
  const outcome = await change<never>(here, id, {
    right: right(here.who, 'edit_answers'),
    make: async (tx, application) => {
      const joined = await takeChanges(tx, here, { application, live: given.live ?? new Map() })
      const { fresh, rowIds, shown, clashes, kept, values } = await parted(
        tx,
        application,
        without(given, joined.settled),
      )
      const written = await keepChanged(tx, here, { application, answers: fresh, rowIds, kept: values })
      const seen = new Map([...kept, ...keptNow(here, application, written)])
      after = {
        clashes,
        seen: joined.settled.size === 0 ? seen : await listKept(tx, id, Object.keys(given.answers)),
        rows: shown,
      }
      return done(Object.keys(written).length > 0 || joined.changed)
    },
  })
  return outcome.ok ? done({ ...outcome.value, ...after }) : outcome
}
