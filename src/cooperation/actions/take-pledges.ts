import type { Write } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import type { Promised } from '../pledge.ts'
import { insertPledges } from '../store/pledge.ts'

type Taken = {
  readonly workId: string
  /** Who granted it, and follows it. */
  readonly authorityId: string
  readonly lang: 'fi' | 'sv'
  readonly promised: readonly Promised[]
}

/**
 * Takes up what the application of a project promised, in the transaction of the decision that grants it. Taken up once for each project;
 * asked again nothing changes. Refuses nothing.
 */
export const takePledges = (tx: Write, { promised, ...of }: Taken): Promise<void> =>
  insertPledges(
    tx,
    promised.map((one, position) => ({ ...one, ...of, id: newId(), position })),
  )
