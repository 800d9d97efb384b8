import type { Write } from '../../io/db.ts'
import type { DutyRole } from '../duty.ts'

export const insertDuty = (tx: Write, callId: string, personId: string, role: DutyRole) =>
  tx
    .insertInto('calls.duty')
    .values({ call_id: callId, person_id: personId, role })
    .onConflict((at) => at.columns(['call_id', 'person_id', 'role']).doNothing())
    .execute()

export const deleteDuty = (tx: Write, callId: string, personId: string, role: DutyRole) =>
  tx
    .deleteFrom('calls.duty')
    .where('call_id', '=', callId)
    .where('person_id', '=', personId)
    .where('role', '=', role)
    .execute()
