import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { ClausePlan, CriterionPlan, InThree } from './plan.ts'

export const said = z.object({ text: z.string() })
const words = z.object({ fi: said, sv: said, en: said })
type Words = z.infer<typeof words>
const clause = z.object({ key: z.string(), words })
/** What other public pages say of a round; of those facts only the exclusions are clauses. */
const external = z.object({ what: z.string(), key: z.string().optional(), words: words.optional() })
const round = z.object({
  round: z.string(), title: words, summary: words.nullable(), description: words.nullable(),
  purposes: z.array(clause), aims: z.array(clause), conditions: z.array(clause), priorityReason: words.nullable(), external: z.array(external),
})
const criterion = z.object({
  key: z.string(), name: words, weight: z.number(), core: z.boolean(), anchors: z.record(z.string(), words),
})
const template = z.object({ round: z.string(), criteria: z.array(criterion) })

const seed = (file: string): unknown => JSON.parse(readFileSync(`db/seeds/calls/${file}.json`, 'utf8'))
const plain = ({ fi, sv, en }: Words): InThree => ({ fi: fi.text, sv: sv.text, en: en.text })

const mark: InThree = {
  fi: 'Harjoitus: haku, ministeriö, hakijoiden henkilöt ja vastaukset ovat keksittyjä esimerkkejä.',
  sv: 'Repetition: utlysningen, ministeriet, sökandenas personer och svaren är påhittade exempel.',
  en: 'Rehearsal: the call, the ministry, the applicants’ people and the answers are invented examples.',
}

/** A text of the source with a line that says what is invented. */
export const both = (of: InThree | null): InThree => ({
  fi: [of?.fi, mark.fi].filter(Boolean).join('\n\n'), sv: [of?.sv, mark.sv].filter(Boolean).join('\n\n'), en: [of?.en, mark.en].filter(Boolean).join('\n\n'),
})

/** What the seeds say of a round. */
export function roundOf(key: string) {
  const found = z.array(round).parse(seed('rounds')).find((one) => one.round === key)
  if (found === undefined) throw new Error(`the seeds know no round ${key}`)
  return {
    ...found, title: plain(found.title), summary: found.summary === null ? null : plain(found.summary),
    description: found.description === null ? null : plain(found.description),
  }
}

export const clausesOf = (clauses: readonly z.infer<typeof clause>[]): readonly ClausePlan[] =>
  clauses.map((one) => ({ key: one.key, words: plain(one.words) }))

/** The exclusions that another public page names (external facts). */
export const externalExclusions = (facts: readonly z.infer<typeof external>[]): readonly ClausePlan[] =>
  facts.flatMap((fact) => (fact.what === 'exclusion' && fact.key !== undefined && fact.words !== undefined ? [{ key: fact.key, words: plain(fact.words) }] : []))

/** The proposed criteria of a round, with weights and anchors. */
export const criteriaOf = (key: string): readonly CriterionPlan[] =>
  (z.array(template).parse(seed('criteria')).find((one) => one.round === key)?.criteria ?? []).map((one) => ({
    ...one, name: plain(one.name), anchors: Object.fromEntries(Object.entries(one.anchors).map(([point, text]) => [point, plain(text)])),
  }))

/** The name of an invented project. */
export const exampleText = (number: number) => ({ fi: `Esimerkkihanke ${number}`, sv: `Exempelprojekt ${number}` })
