import type { AnyEvent } from '../kit/event.ts'
import type { Write } from './db.ts'
import type { Somebody } from './here.ts'

/** Who acted, when, and by which request; no person and no request where the service did it by itself. */
export type Recording = { readonly who: Somebody | null; readonly now: Date; readonly request: string | null }

/** Writes an event in the transaction of the act it tells of. A trigger plans the jobs that subscribed to it. */
export async function record<E extends AnyEvent>(tx: Write, here: Recording, event: E): Promise<void> {
  await tx
    .insertInto('io.event')
    .values({
      at: here.now,
      what: event.what,
      who: here.who?.id ?? null,
      acting_for: here.who?.actingFor?.id ?? null,
      about_kind: event.aboutKind,
      about: event.about,
      case_id: event.caseId ?? null,
      request_id: here.request,
      data: JSON.stringify(event.data),
    })
    .execute()
}
