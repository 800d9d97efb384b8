import type { Read } from '../../io/db.ts'

/** An issuer by which people have signed in, other than that of the example people; undefined where there is none. */
export const otherIssuer = async (db: Read): Promise<string | undefined> =>
  (
    await db
      .selectFrom('people.identity')
      .select('issuer')
      .where('issuer', '<>', 'example')
      .orderBy('issuer')
      .limit(1)
      .executeTakeFirst()
  )?.issuer
