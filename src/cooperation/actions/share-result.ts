import { findWork } from '../../catalogue/reads.ts'
import { Absent, found } from '../../io/absent.ts'
import { attempt, type Write } from '../../io/db.ts'
import { record } from '../../io/events.ts'
import { registerFile, type Kept } from '../../io/files.ts'
import type { Here } from '../../io/here.ts'
import type { Lang } from '../../kit/lang.ts'
import { done, refuse } from '../../kit/outcome.ts'
import { may } from '../../kit/policy.ts'
import type { Actor } from '../../people/person.ts'
import type { CooperationEvent } from '../events.ts'
import { resultPolicy } from '../policy.ts'
import { findResult, findSharer, listResults } from '../reads/inside.ts'
import { fileIn, sharedIn, type Result, type Shared, type SharedTyped } from '../result.ts'
import { insertResult, takeBackResult } from '../store/inside.ts'
import { lockSpace } from '../store/space.ts'
import { heldToWrite } from './held-to-write.ts'

type There = Here<Actor> & { readonly origin: string }
type Input = {
  readonly id: string
  readonly typed: SharedTyped
  /** A file that was put away, in the place of an address. */
  readonly file?: { readonly kept: Kept; readonly name: string } | undefined
  readonly forAll: boolean
  readonly lang: Lang
}

/** What is kept of something shared; undefined where it is a work that is not there. */
async function rowOf(tx: Write, shared: Shared) {
  if ('file' in shared) return { ...shared, url: null, workId: null }
  if ('url' in shared) return { ...shared, file: null, workId: null }
  const work = await findWork(tx, shared.slug)
  return work?.public === true ? { url: null, file: null, name: '', workId: work.id } : undefined
}

const isSame = (there: Result, shared: Exclude<Shared, { readonly slug: string }>) =>
  'file' in shared ? there.file?.hash === shared.file.hash : there.url === shared.url

const isShared = (there: Result, shared: Shared & { readonly forAll: boolean }) =>
  there.forAll === shared.forAll &&
  ('slug' in shared ? there.work?.slug === shared.slug : there.name === shared.name && isSame(there, shared))

/** The same form once more: one and the same where it says the same. */
async function sentAgain(tx: Write, spaceId: string, id: string, shared: Shared & { readonly forAll: boolean }) {
  const there = await findResult(tx, spaceId, id)
  return there !== undefined && isShared(there, shared) ? done({ id }) : refuse('sent_already')
}

type Sent = Pick<Input, 'typed' | 'file' | 'id'> & { readonly spaceId: string; readonly organisationId: string }

/** What the form shares: the file where one was sent, otherwise what is at the address. */
async function whatIsShared(tx: Write, here: There, { typed, file, id, spaceId, organisationId }: Sent) {
  if (file === undefined) return sharedIn(typed, here.origin)
  const own = (await listResults(tx, spaceId, false)).filter(
    (one) => one.file !== null && one.organisationId === organisationId && one.id !== id,
  )
  const outcome = fileIn({ kept: file.kept, fileName: file.name, name: typed.name }, own.length)
  if (outcome.ok) await registerFile(tx, file.kept, here.now)
  return outcome
}

/**
 * Those who write for a member share a work of the catalogue, an address elsewhere or a file, with everybody or with members alone. The same id
 * twice is one. Refuses closed, what `sharedIn` or `fileIn` refuses, no_work where the address is of a work that is not there, and
 * sent_already where the id is of something else.
 */
export const shareResult = (here: There, slug: string, { id, typed, file, forAll, lang }: Input) =>
  attempt(here.db, async (tx) => {
    const held = await heldToWrite(tx, here.who, slug)
    if (!held.ok) return held
    const space = held.value
    const organisationId = found(here.who.actingFor?.id)
    const outcome = await whatIsShared(tx, here, { typed, file, id, spaceId: space.id, organisationId })
    if (!outcome.ok) return outcome
    const what = await rowOf(tx, outcome.value)
    if (what === undefined) return refuse('no_work')
    const made = { id, spaceId: space.id, organisationId, at: here.now, by: here.who.id, lang }
    if (!(await insertResult(tx, { ...made, ...what, forAll })))
      return sentAgain(tx, space.id, id, { ...outcome.value, forAll })
    const data = { result: id, forAll }
    await record<CooperationEvent>(tx, here, { what: 'space.shared', aboutKind: 'space', about: space.id, data })
    return done({ id })
  })

/**
 * Takes down what an organisation shares: it does so itself at any time, members what a former one shared. Twice is once. Absent for what
 * others share. Refuses nothing.
 */
export const takeBack = (here: Here<Actor>, slug: string, id: string) =>
  attempt(here.db, async (tx) => {
    const space = found(await lockSpace(tx, slug))
    const organisationId = found(await findSharer(tx, space.id, id))
    if (!may(resultPolicy, here.who, 'take_back', { space, organisationId })) throw new Absent()
    if (!(await takeBackResult(tx, id, here.now))) return done({ id })
    const data = { result: id }
    await record<CooperationEvent>(tx, here, { what: 'space.took_back', aboutKind: 'space', about: space.id, data })
    return done({ id })
  })
