import { enterWork } from '../../src/catalogue/actions/enter-work.ts'
import { attempt } from '../../src/io/db.ts'
import { newId } from '../../src/io/once.ts'
import { done } from '../../src/kit/outcome.ts'
import { wordsOf } from '../../src/kit/words.ts'
import type { TestDatabase } from '../database.ts'
import { seededAt } from '../seeded.ts'
import { examplePerson } from './signed-in.ts'

type Project = { readonly slug: string; readonly owner: string; readonly title: Parameters<typeof wordsOf>[0] }

/** Three projects about building permits, in two languages. */
export const nearProjects: readonly Project[] = [
  { slug: 'lov', owner: 'small-sv', title: { sv: 'Bygglov på nätet' } },
  { slug: 'luvat', owner: 'joint', title: { fi: 'Rakennusluvat sähköisiksi' } },
  { slug: 'rakentaminen', owner: 'partner-sv', title: { fi: 'Rakennusvalvonnan sähköiset luvat' } },
]

/** A project under way that the organisation of an example person leads. */
export async function enterProject(
  { write }: Pick<TestDatabase, 'write'>,
  { slug, owner, title }: Project,
): Promise<void> {
  const coordinatorId = (await examplePerson(write, owner)).actingFor?.id ?? ''
  await attempt(write, async (tx) =>
    done(
      await enterWork(
        tx,
        {
          applicationId: newId(),
          slug,
          round: null,
          listNumber: null,
          title: wordsOf(title),
          summary: null,
          services: [],
          theme: null,
          coordinatorId,
          partnerIds: [],
          grantedCents: 50_000_00,
          periodFrom: '2026-01-01',
          periodTo: '2027-12-31',
          decidedOn: '2026-01-01',
          example: true,
        },
        seededAt,
      ),
    ),
  )
}
