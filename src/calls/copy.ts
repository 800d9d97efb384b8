import type { Words } from '../kit/words.ts'
import { isPrepared, type Call, type CallTexts } from './call.ts'
import type { Clause } from './clause.ts'
import { usualCostTypes, type CostType } from './cost-type.ts'
import { usualLowest } from './criterion.ts'
import { emptyCall, undated } from './empty-call.ts'
import { authorityMayAlone, fewestOf } from './joint-rule.ts'

/** A new call speaks for itself: what was the source's or a translation of it are now its own words. */
const ownWords = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([lang, { text }]) => [lang, { text, by: 'original' as const }]))
const own = (words: Words | null): Words | null => (words === null ? null : ownWords(words))
const ownClauses = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.map(({ words, examples, ...kept }) => ({ ...kept, words: ownWords(words), examples: examples.map(ownWords) }))

const ownCosts = (types: readonly CostType[]): readonly CostType[] =>
  types.map((type) => ({ ...type, name: ownWords(type.name), help: own(type.help) }))

/** Texts of a call without its days: what was unknown stays unknown, and the officer sees it as missing. */
function textsOf(call: Call): Omit<CallTexts, 'title'> {
  return {
    ...call,
    summary: own(call.summary),
    description: own(call.description),
    legalBasis: own(call.legalBasis),
    contact: own(call.contact),
    ...undated,
    periodKind: call.periodKind ?? undated.periodKind,
    purposes: ownClauses(call.purposes),
    aims: ownClauses(call.aims),
    exclusions: ownClauses(call.exclusions),
    conditions: ownClauses(call.conditions),
    forResidents: ownClauses(call.forResidents),
    inside: ownClauses(call.inside),
    criteria: call.criteria.map((row) => ({ ...row, name: ownWords(row.name) })),
    lowestScore: call.sourceKey === null ? call.lowestScore : usualLowest.score, // what no source says, the new call says
    fewestParties: fewestOf(call),
    authorityAlone: authorityMayAlone(call),
    costTypes: call.costTypes === null && call.sourceKey === null ? null : ownCosts(call.costTypes ?? usualCostTypes),
    instalments: call.instalments.map((row) => ({ ...row, words: ownWords(row.words) })),
    attachments: call.attachments.map((file) => ({ ...file, title: ownWords(file.title) })),
    faq: call.faq.map(({ question, answer }) => ({ question: ownWords(question), answer: ownWords(answer) })),
    priorityPurpose: null,
    priorityReason: null,
  }
}

type Beginning = Parameters<typeof emptyCall>[0]

/**
 * A draft that begins with everything another call says: its purposes, aims, exclusions, conditions, criteria, applicants, money and
 * questions. Not its days, its round, its source, nor a priority that was laid down in it.
 */
export function copied(from: Call, beginning: Beginning): Call {
  const empty = emptyCall(beginning)
  const formId = isPrepared(from) ? null : from.formId // a form that is still being written belongs to its own call
  return {
    ...textsOf(from),
    ...lifeOf(empty),
    title: empty.title,
    likeRound: from.sourceKey === null ? from.likeRound : from.slug,
    formId,
    adoptionAsked: formId !== null && from.adoptionAsked,
  }
}

/** What is a call's own and never copied. */
const lifeOf = (call: Call) => ({
  id: call.id,
  slug: call.slug,
  state: call.state,
  authority: call.authority,
  funder: call.funder,
  roundKey: call.roundKey,
  authorityBusinessId: call.authorityBusinessId,
  sourceKey: call.sourceKey,
  example: call.example,
  kinds: call.kinds,
  revision: call.revision,
  checkAskedAt: null,
  checkedAt: null,
  checkedBy: null,
  priorityText: null,
  priorityLaidAt: null,
  formUnfinished: 0,
  publishedAt: null,
  assessingAt: null,
  decidedOn: null,
})
