import type { AuthorityTransfer } from '../authority-transfer.ts'
import type { Read } from '../../io/db.ts'

/** To whom an application was transferred and why; undefined where it was not. Ask the policy before showing it. */
export const findAuthorityTransfer = (db: Read, applicationId: string): Promise<AuthorityTransfer | undefined> =>
  db
    .selectFrom('applications.authority_transfer as t')
    .innerJoin('people.person as p', 'p.id', 't.who')
    .select(['t.to_authority as to', 't.reason', 't.at', 'p.name as who'])
    .where('t.application_id', '=', applicationId)
    .executeTakeFirst()
