import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import * as z from 'zod'
import type { ClausePlan, CriterionPlan, InThree } from './plan.ts'

export const said = z.object({ text: z.string() })
const words = z.object({ fi: said, sv: said, en: said })
type Words = z.infer<typeof words>
const clause = z.object({ key: z.string(), words })
/** What other public pages say of a round; of those facts only the exclusions are clauses. */
const externalFact = z.object({ what: z.string(), key: z.string().optional(), words: words.optional() })
const round = z.object({
  round: z.string(),
  title: words,
  summary: words.nullable(),
  description: words.nullable(),
  purposes: z.array(clause),
  aims: z.array(clause),
  conditions: z.array(clause),
  priorityReason: words.nullable(),
  external: z.array(externalFact),
})
const criterion = z.object({
  key: z.string(),
  name: words,
  weight: z.number(),
  core: z.boolean(),
  anchors: z.record(z.string(), words),
})
const template = z.object({ round: z.string(), criteria: z.array(criterion) })

const seed = (file: string): unknown => JSON.parse(readFileSync(`db/seeds/calls/${file}.json`, 'utf8'))
const plain = ({ fi, sv, en }: Words): InThree => ({ fi: fi.text, sv: sv.text, en: en.text })

const mark: InThree = {
  fi: 'Harjoitus: haku, ministeriö, hakijoiden henkilöt ja vastaukset ovat keksittyjä esimerkkejä.',
  sv: 'Repetition: utlysningen, ministeriet, sökandenas personer och svaren är påhittade exempel.',
  en: 'Rehearsal: the call, the ministry, the applicants’ people and the answers are invented examples.',
}

/** What stands in the texts of the call although none of the five documents says it. */
const external: Readonly<Record<string, InThree>> = {
  2018: {
    fi: 'Määräraha on ulkoinen tieto (Kuntaliitto, lähde KL2018); hakuaika ja korkein osuus ovat keksittyjä.',
    sv: 'Anslaget är en extern uppgift (Kommunförbundet, källa KL2018); ansökningstiden och den högsta andelen är påhittade.',
    en: 'The appropriation is an external fact (source KL2018); the application period and the highest share are invented.',
  },
  2021: {
    fi: 'Hakuaika, määräraha ja rajaukset ovat ulkoisia tietoja (lähde VM2021CALL).',
    sv: 'Ansökningstiden, anslaget och avgränsningarna är externa uppgifter (källa VM2021CALL).',
    en: 'The application period, the appropriation and the exclusions are external facts (source VM2021CALL).',
  },
}

/** A text of the source with a line that says what is invented and, for a round, what is external. */
export function both(of: InThree | null, round = ''): InThree {
  const joined = (lang: keyof InThree) => [of?.[lang], mark[lang], external[round]?.[lang]].filter(Boolean).join('\n\n')
  return { fi: joined('fi'), sv: joined('sv'), en: joined('en') }
}

/** What the seeds say of a round. */
export function roundOf(key: string) {
  const found = z
    .array(round)
    .parse(seed('rounds'))
    .find((one) => one.round === key)
  if (found === undefined) throw new Error(`the seeds know no round ${key}`)
  return {
    ...found,
    priorityReason: found.priorityReason === null ? null : plain(found.priorityReason),
    title: plain(found.title),
    summary: found.summary === null ? null : plain(found.summary),
    description: found.description === null ? null : plain(found.description),
  }
}

export const clausesOf = (clauses: readonly z.infer<typeof clause>[]): readonly ClausePlan[] =>
  clauses.map((one) => ({ key: one.key, words: plain(one.words) }))

/** The exclusions that another public page names (external facts). */
export const externalExclusions = (facts: readonly z.infer<typeof externalFact>[]): readonly ClausePlan[] =>
  facts.flatMap((fact) =>
    fact.what === 'exclusion' && fact.key !== undefined && fact.words !== undefined
      ? [{ key: fact.key, words: plain(fact.words) }]
      : [],
  )

/** The proposed criteria of a round, with weights and anchors. */
export const criteriaOf = (key: string): readonly CriterionPlan[] =>
  (
    z
      .array(template)
      .parse(seed('criteria'))
      .find((one) => one.round === key)?.criteria ?? []
  ).map((one) => ({
    ...one,
    name: plain(one.name),
    anchors: Object.fromEntries(Object.entries(one.anchors).map(([point, text]) => [point, plain(text)])),
  }))

/** The name of an invented project. */
export const exampleText = (number: number) => ({ fi: `Esimerkkihanke ${number}`, sv: `Exempelprojekt ${number}` })

const register = z.array(z.record(z.string(), z.string()))

/** The municipalities of the register by code: the Finnish name, and the Swedish one with its kind. */
export function registerNames(): ReadonlyMap<string, { readonly fi: string; readonly sv: string }> {
  const rows = register.parse(
    parse(readFileSync('db/seeds/people/municipalities.csv', 'utf8'), { columns: true, bom: true }),
  )
  return new Map(rows.map((row) => [row.code ?? '', { fi: row.name_fi ?? '', sv: row.name_with_kind_sv ?? '' }]))
}

/** Lines of a source document, word by word; one slip of the pen is mended as the seeds note it. */
export const sourceSentences = (file: string, which: RegExp): readonly string[] =>
  readFileSync(`db/seeds/sources/${file}.txt`, 'utf8')
    .split('\n')
    .map((line) => line.trim().replace(/;$/, '').replace(' euroa ', ' euro '))
    .filter((line) => which.test(line))
