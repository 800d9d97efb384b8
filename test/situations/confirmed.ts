import { flagKeys } from '../../src/assessment/flag.ts'
import type { Base } from './entered.ts'

/** Every check of an application was confirmed by a person: without that its decision cannot be signed. */
export const confirmFlags = (base: Base, applicationId: string, { who, at }: { who: string; at: Date }) =>
  base.write
    .insertInto('assessment.flag')
    .values(
      flagKeys.map((key) => ({
        application_id: applicationId,
        key,
        confirmed: 'fulfilled' as const,
        note: '',
        who,
        at,
      })),
    )
    .execute()
