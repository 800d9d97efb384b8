import type { Read } from '../../io/db.ts'
import type { KindOfOrganisation } from '../organisation-kind.ts'

/** The kinds of organisations, in the order in which they were entered. */
export const listKinds = (db: Read): Promise<KindOfOrganisation[]> =>
  db.selectFrom('people.kind_of_organisation').select(['key', 'name', 'plural']).orderBy('position').execute()
