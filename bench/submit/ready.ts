/** Applications that are whole, committed by everybody and not yet sent: one made by the actions of the house, the others copied in SQL. */
import type pg from 'pg'
import { countRows } from '../../src/io/migrations.ts'
import { allSigned, openCall } from '../../test/situations/joint-application.ts'
import { sessionFor } from '../../test/situations/signed-in.ts'
import { connected } from '../parts/connected.ts'
import { copied } from './copy.ts'

export type Ready = {
  readonly owner: pg.Pool
  /** The first of the copies has the number 1. */
  idOf(k: number): string
  /** The session of the coordinator's signatory. */
  readonly cookie: string
  close(): Promise<void>
}

const longOpen = { closesAt: new Date('2100-01-01T00:00:00Z') }

const ofApplication = `of_application.application_id = $1`
const ofPartners = `of_application.partner_id in (select id from applications.partner where application_id = $1)`
/** What an application is made of: tables with the ids that are its own, the application itself first. */
const parts = [
  { table: 'application', own: ['id'], where: 'of_application.id = $1' },
  { table: 'answer', own: ['application_id'], where: ofApplication },
  { table: 'answer_history', own: ['application_id'], where: ofApplication },
  { table: 'partner', own: ['id', 'application_id'], where: ofApplication },
  { table: 'budget_line', own: ['partner_id'], where: ofPartners },
  { table: 'commitment', own: ['id', 'partner_id'], where: ofPartners },
  { table: 'reuse_check', own: ['application_id'], where: ofApplication },
  { table: 'reuse_finding', own: ['application_id'], where: ofApplication },
  { table: 'attachment', own: ['id', 'application_id'], where: ofApplication },
] as const

async function copy(owner: pg.Pool, id: string, count: number): Promise<void> {
  for (const { table, own, where } of parts) {
    const ids = own.map((column) => `'${column}', ${copied.inSql(`of_application.${column}`, 'k')}`).join(', ')
    await owner.query(
      `insert into applications.${table} select one.* from applications.${table} of_application, generate_series(1, $2::int) k,
       lateral jsonb_populate_record(of_application, jsonb_build_object(${ids})) one where ${where}`,
      [id, count],
    )
  }
}

/** Makes so many applications that only wait for being sent. */
export async function ready(url: string, count: number): Promise<Ready> {
  const it = connected(url)
  const { owner, write, close } = it
  const joint = await allSigned(it, await openCall(it, longOpen))
  await copy(owner, joint.id, count)
  await countRows(url)
  const cookie = await sessionFor(write, joint.signatory.id, joint.signatory.actingFor?.id ?? null)
  return { owner, idOf: (k) => copied.idOf(joint.id, k), cookie, close }
}
