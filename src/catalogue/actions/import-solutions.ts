import { attempt, type Db, type Write } from '../../io/db.ts'
import { newId } from '../../io/once.ts'
import { done } from '../../kit/outcome.ts'
import { wordsOf } from '../../kit/words.ts'
import { outsideRounds } from '../outside-rounds.ts'
import type { NamedInFile, SolutionFile, SolutionsFile } from '../offer/solution-file.ts'
import { listIdsByCode } from '../reads.ts'
import { keepFamilies, putIntoFamilies, withoutFamily } from '../store/family.ts'
import { idsOfSlugs, insertUsers } from '../store/offer.ts'
import { keepSources } from '../store/registers.ts'
import { insertWorks, knownSlugs, type FactRow, type WorkRow } from '../store/work.ts'
import { makeFindable } from './make-findable.ts'

type Ids = { readonly byCode: ReadonlyMap<string, string>; readonly bySlug: ReadonlyMap<string, string> }

const factsOf = (file: SolutionFile): readonly FactRow[] => [
  ...file.links.map((url) => ({ kind: 'link' as const, text: null, url, sourceKey: file.source })),
  ...(file.note === null ? [] : [{ kind: 'note' as const, text: file.note, url: null, sourceKey: file.source }]),
]

const party = (ids: Ids, role: 'coordinator' | 'partner', { code, name }: NamedInFile, sourceKey: string) => ({
  role,
  organisationId: ids.byCode.get(code ?? '') ?? null,
  nameInSource: name,
  kindInSource: null,
  sourceKey,
})

const workRow = (ids: Ids, file: SolutionFile): WorkRow => ({
  ...outsideRounds,
  example: false,
  id: newId(),
  slug: file.slug,
  title: wordsOf({ [file.nameLang]: file.name }),
  summary: file.summary,
  joint: file.partners.length > 0 ? true : null,
  sourceKey: file.source,
  parties: [
    party(ids, 'coordinator', file.owner, file.source),
    ...file.partners.map((one) => party(ids, 'partner', one, file.source)),
  ],
  facts: factsOf(file),
  offer: {
    kind: 'solution',
    form: file.form,
    status: file.status,
    licence: file.licence,
    licences: file.licences,
    licenceRead: file.licenceRead,
    costCents: null,
    contact: null,
    gets: file.gets,
    changes: file.changes,
    services: file.services,
    sortedBy: 'ours',
    usersWords: file.usersWords,
    lastChangeOn: file.lastChangeOn,
    enteredFor: null,
    resultOf: ids.bySlug.get(file.resultOf ?? '') ?? null,
  },
})

async function enterFresh(tx: Write, fresh: readonly SolutionFile[], now: Date): Promise<void> {
  if (fresh.length === 0) return
  const results = fresh.flatMap((one) => one.resultOf ?? [])
  const ids = { byCode: await listIdsByCode(tx), bySlug: await idsOfSlugs(tx, results) }
  const entered = fresh.map((one) => ({ one, row: workRow(ids, one) }))
  const rows = entered.map(({ row }) => row)
  await insertWorks(tx, rows, now)
  const users = entered.flatMap(({ one, row }) =>
    one.knownUsers.map(({ code, name, toldIn }, i) => {
      const organisationId = ids.byCode.get(code ?? '') ?? null
      return { workId: row.id, position: i + 1, organisationId, name, toldIn }
    }),
  )
  await insertUsers(tx, users)
  const workIds = rows.map((row) => row.id)
  await makeFindable(tx, workIds)
}

/** Every work that is in no family yet goes where the files put it. */
async function findFamilies(tx: Write, file: SolutionsFile): Promise<void> {
  const families = new Map([
    ...file.solutions.map((one) => [one.slug, one.families] as const),
    ...Object.entries(file.projects),
  ])
  const homeless = await withoutFamily(tx, [...families.keys()])
  const rows = [...homeless].flatMap(([slug, workId]) =>
    (families.get(slug) ?? []).map((family) => ({ workId, family, by: 'ours' as const })),
  )
  await putIntoFamilies(tx, rows)
}

/**
 * Enters the families of problems, the reusable solutions that public sources tell of, and which family each work belongs to. What is
 * there stays as it is, so it can be run again; the slug is the key. Gives the number of solutions entered.
 */
export const importSolutions = ({ db, now }: { db: Db; now: Date }, file: SolutionsFile) =>
  attempt(db, async (tx) => {
    await keepSources(tx, file.sources)
    await keepFamilies(tx, file.families)
    const known = await knownSlugs(tx)
    const fresh = file.solutions.filter((one) => !known.has(one.slug))
    await enterFresh(tx, fresh, now)
    await findFamilies(tx, file)
    return done(fresh.length)
  })
