import { readFileSync } from 'node:fs'
import { makeFindable } from '../../src/catalogue/actions/make-findable.ts'
import { insertWorks, type WorkRow } from '../../src/catalogue/store/work.ts'
import { likeliest } from '../../src/catalogue/meaning/language.ts'
import { tokensOf } from '../../src/catalogue/meaning/token.ts'
import { attempt } from '../../src/io/db.ts'
import { newId } from '../../src/io/once.ts'
import { done } from '../../src/kit/outcome.ts'
import type { Words } from '../../src/kit/words.ts'
import { seed, vocabulary, type Ground } from '../../src/seed.ts'

type WorkFile = { readonly slug: string; readonly title: Words | null }

/** A work of which nothing is known but its title. */
export const titled = (slug: string, title: Words): WorkRow => ({
  id: newId(),
  slug,
  title,
  roundKey: null,
  categoryKey: null,
  listNumber: null,
  summary: null,
  themeKey: null,
  themeBy: null,
  joint: null,
  othersInApplication: false,
  partnersComplete: null,
  grantedCents: null,
  periodFrom: null,
  periodTo: null,
  registerNumber: null,
  sourceKey: null,
  applicationId: null,
  public: true,
  example: false,
  parties: [],
  facts: [],
  milestones: [],
})

async function enter({ write }: Pick<Ground, 'write'>, rows: readonly WorkRow[], now: Date): Promise<void> {
  const atOnce = 1_000
  for (let at = 0; at < rows.length; at += atOnce) {
    const some = rows.slice(at, at + atOnce)
    await attempt(write, async (tx) => {
      await insertWorks(tx, some, now)
      await makeFindable(
        tx,
        some.map((row) => row.id),
      )
      return done(undefined)
    })
  }
}

const original = ({ slug, title }: WorkFile): readonly WorkRow[] => {
  const found = Object.entries(title ?? {}).find(([, said]) => said.by === 'original')
  return found === undefined ? [] : [titled(slug, { [found[0]]: found[1] })]
}

/** The titles of the works in their original language and nothing else. */
export async function enterTitles(ground: Pick<Ground, 'write'>, now: Date): Promise<void> {
  await vocabulary(ground.write)
  const works: readonly WorkFile[] = JSON.parse(readFileSync('db/seeds/catalogue/works.json', 'utf8'))
  await enter(ground, works.flatMap(original), now)
}

/** The works of the earlier rounds with all that is known of them, as a first start enters them. */
export const enterWorks = (ground: Ground, now: Date): Promise<void> => seed(ground, now, () => {})

/** Further works that are titles alone, one a line; their ids are '+' and the number of the line. */
export async function enterMore(ground: Pick<Ground, 'write'>, file: string, now: Date): Promise<number> {
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .map((line) => line.trim())
  const rows = lines.flatMap((line, i) =>
    line === ''
      ? []
      : [titled(`+${i + 1}`, { [likeliest(tokensOf(line))]: { text: line.slice(0, 2_000), by: 'original' } })],
  )
  await enter(ground, rows, now)
  return rows.length
}
