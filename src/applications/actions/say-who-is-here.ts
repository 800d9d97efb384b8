import { attempt } from '../../io/db.ts'
import type { Outside } from '../../io/outside.ts'
import { done } from '../../kit/outcome.ts'
import { presentOf, tellWhoIsHere, type Seat } from '../live-seat.ts'
import type { Present } from '../present.ts'
import { listElsewhere } from '../reads/present.ts'
import { savePresent } from '../store/present.ts'
import { together } from '../texts/together.ts'

/** An application that people have open at this server. */
export type Table = {
  readonly outside: Outside
  readonly id: string
  readonly serverId: string
  readonly seats: ReadonlySet<Seat>
}

const live = { fi: together.fi.live, sv: together.sv.live, en: together.en.live }

/** Tells those who sit here who else is there, here and at other servers. */
export async function sayWhoIsHere({ outside, id, serverId, seats }: Table): Promise<void> {
  if (seats.size === 0) return
  const asked = { applicationId: id, serverId, now: outside.clock() }
  const elsewhere: readonly Present[] = await listElsewhere(outside.read, asked).catch(() => []) // then those who are here
  tellWhoIsHere(seats, elsewhere, live)
}

/** Somebody came, went or is elsewhere: those at other servers hear of it, and those here are told. */
export async function moveAbout(table: Table): Promise<void> {
  const { outside, id, serverId, seats } = table
  const sittings = [...seats].map((seat) => {
    const { personId, at } = presentOf(seat)
    return { person: personId, acting: seat.who.actingFor?.id ?? null, field: at }
  })
  const place = { serverId, applicationId: id }
  await attempt(outside.write, async (tx) => {
    await savePresent(tx, place, { sittings, at: outside.clock() })
    return done(null)
  }).catch(() => {}) // it is said again in a minute
  await sayWhoIsHere(table)
}
