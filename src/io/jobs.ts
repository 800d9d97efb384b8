import { Logger, parseCronItems, run, type Runner, type Task } from 'graphile-worker'
import type pg from 'pg'
import type { Db } from './db.ts'
import { carried, factsOf, type Log } from './log.ts'

/** What is done later: `heard` names the events that plan the job, `every` is a crontab pattern (UTC) for what comes round by itself. */
export type Job = {
  readonly name: string
  readonly heard: readonly string[]
  readonly every?: string
  run(payload: unknown): Promise<void>
}

/** Writes down which job hears of which event; the trigger of io.event reads it. */
export async function subscribe(db: Db, jobs: readonly Job[]): Promise<void> {
  const rows = jobs.flatMap((job) => job.heard.map((what) => ({ what, job: job.name })))
  if (rows.length === 0) return
  await db
    .insertInto('io.subscription')
    .values(rows)
    .onConflict((row) => row.doNothing())
    .execute()
}

/** Of what the worker tells: which job, by its name and id, at which try, and the fault. Its own message quotes the fault's. */
function factsOfJob(told: unknown): Readonly<Record<string, unknown>> {
  const job = carried(told, 'job')
  const facts = {
    job: carried(job, 'task_identifier'),
    id: String(carried(job, 'id')),
    attempt: carried(job, 'attempts'),
  }
  return { ...facts, ...factsOf(carried(told, 'error') ?? carried(told, 'fatalError')) }
}

/** Runs the jobs in this process until stopped. A job that fails is tried again later, with growing pauses. */
export async function runJobs(pool: pg.Pool, jobs: readonly Job[], log: Log): Promise<{ stop(): Promise<void> }> {
  const taskList = Object.fromEntries(jobs.map((job): [string, Task] => [job.name, (payload) => job.run(payload)]))
  const timed = jobs.flatMap((job) => (job.every === undefined ? [] : [{ task: job.name, match: job.every }]))
  const logger = new Logger(() => (level, _, meta) => {
    if (level === 'error') log.error(factsOfJob(meta), 'a job could not be done')
  })
  const runner: Runner = await run({
    pgPool: pool,
    taskList,
    parsedCronItems: parseCronItems(timed),
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 5_000,
    logger,
  })
  return { stop: () => runner.stop() }
}
