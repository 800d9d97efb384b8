// The shapes of the seed files, strict: a key that is missing or unknown is a fault. Used by seeds.test.ts.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const here = new URL('./', import.meta.url)
const said = z.strictObject({ text: z.string().min(1), by: z.enum(['original', 'official', 'ours', 'machine']) })
export const words = z.strictObject({ fi: said, sv: said, en: said })
const day = z.iso.date()
const moment = z.iso.datetime({ offset: true })
const key = z.string().regex(/^[a-z0-9_-]+$/)
const source = z.string()
const code = z.string().regex(/^\d{3}$/)
const count = z.int().nonnegative().nullable()
const euros = z.number().positive().nullable()
const quirks = z.array(z.strictObject({ where: z.string(), written: z.string(), shown: z.string() }))

const fact = z.strictObject({
  kind: z.enum(['result', 'link', 'note']), text: words, url: z.url().nullable(), source, alsoIn: z.array(source), external: z.boolean(),
})
const milestone = z.strictObject({
  kind: z.enum(['applied', 'granted', 'later', 'published', 'started', 'ended']), onDay: day.nullable(), eur: euros, words: words.nullable(), source, external: z.boolean(),
})
const partner = z.strictObject({ code, nameInSource: z.string(), kindInSource: z.string().nullable(), source, external: z.boolean() })
export const work = z.strictObject({
  slug: z.string(), round: z.string(), listNumber: count, category: z.enum(['e_services', 'other']).nullable(),
  coordinator: z.strictObject({ code: code.nullable(), jointAuthority: key.nullable(), nameInSource: z.string(), kindInSource: z.string().nullable() }),
  partners: z.array(partner), partnersComplete: z.boolean().nullable(), othersInApplication: z.boolean(), namedInTitle: z.array(code),
  joint: z.boolean(), title: words.nullable(), titleSources: z.record(z.string(), source), theme: key.nullable(),
  themeBy: z.enum(['derived', 'source']).nullable(), themeConfidence: z.string().nullable(), grantedEur: euros, periodFrom: day.nullable(), periodTo: day.nullable(),
  match: z.enum(['certain', 'probable']).nullable(), facts: z.array(fact), milestones: z.array(milestone), source,
})
const named = z.strictObject({ code: code.nullable(), name: z.string().min(1) })
export const solution = z.strictObject({
  slug: key, kind: z.literal('solution'), form: z.enum(['software', 'platform', 'data_model', 'guide', 'process', 'training', 'contract']), name: z.string().min(1), nameLang: z.enum(['fi', 'en']), summary: words,
  owner: named, partners: z.array(named), status: z.enum(['planned', 'building', 'in_use', 'ended']).nullable(), licence: z.string().nullable(), licences: z.array(z.string()),
  licenceRead: z.enum(['file', 'metadata', 'page', 'owner', 'unclear', 'none']).nullable(), gets: z.array(z.string()), changes: z.array(z.string()), services: z.array(z.string()),
  families: z.array(z.string()).min(1), knownUsers: z.array(named.extend({ toldIn: z.string().nullable() })), usersWords: words.nullable(), note: words.nullable(),
  links: z.array(z.url()).min(1), lastChangeOn: day.nullable(), programmingLanguages: z.array(z.string()), resultOf: z.string().nullable(), source,
})
export const family = z.strictObject({ key: z.string(), position: z.int(), name: words, resident: words, official: words, remains: words, contact: words })
const clause = z.strictObject({ key, words, examples: z.array(words), quirk: z.string().nullable() })
const outcome = z.strictObject({ received: count, granted: count, listed: count, later: count, grantedEur: euros, soughtEur: euros })
export const call = z.strictObject({
  slug: z.string(), round: z.string(), authority: z.literal('vm'), funder: z.literal('vm'), title: words, summary: words, description: words,
  opensOn: day.nullable(), closesOn: day.nullable(), opensAt: z.null(), closesAt: z.null(), appropriationEur: z.null(), highestShare: z.null(), earliestOn: z.null(), latestOn: day.nullable(),
  jointOnly: z.boolean(), applicantKinds: z.array(z.enum(['municipality', 'joint_authority'])), trialRequired: z.boolean(), decidedOn: day.nullable(),
  purposes: z.array(clause.extend({ adopts: z.literal(true).optional() })), aims: z.array(clause), exclusions: z.array(clause), conditions: z.array(clause),
  criteria: z.array(z.strictObject({ key, name: words, weight: z.null(), standing: z.enum(['primary', 'also_considered', 'emphasised']) })),
  priorityPurpose: key.nullable(), priorityReason: words.nullable(),
  expectedResults: z.array(z.strictObject({ key, for: z.enum(['residents', 'inside']), words })), outcome, quirks, source,
  pressReleaseAt: moment.nullable(), pressReleaseSvAt: moment.nullable(), external: z.array(z.looseObject({ what: z.string(), source })),
})
const person = z.strictObject({ name: z.string(), title: words })
export const announcement = z.strictObject({
  slug: z.string(), call: z.string().nullable(), form: z.enum(['prose', 'categories', 'sums']).nullable(), listOrder: z.enum(['name_fi', 'bilingual_first']).nullable(),
  title: words, lead: words, paragraphs: z.array(words), headings: z.array(z.int()), bullets: z.array(z.strictObject({ after: z.int(), items: z.array(words) })),
  listAfter: z.int().nullable(), listHeading: words.nullable(), quotation: z.strictObject({ text: words, speaker: person }).nullable(), quotationAfter: z.int().nullable(),
  picture: z.strictObject({ alt: words }).nullable(), topicWords: z.array(words), highlighted: z.record(z.string(), z.array(code)), decidedOn: day.nullable(),
  publishedAt: z.strictObject({ fi: moment.nullable(), sv: moment.nullable() }), contacts: z.array(person), quirks, source,
})
const option = z.strictObject({ key, label: words })
const column = z.strictObject({
  key, kind: z.enum(['text', 'choice', 'number', 'money', 'date']), label: words, help: words.nullable(), required: z.boolean(), longest: count,
  options: z.array(option), smallest: count, largest: count,
})
const question = z.strictObject({
  key, kind: z.enum(['text', 'long_text', 'choice', 'choices', 'number', 'money', 'date', 'yes_no', 'declaration', 'rows', 'iban']), label: words, help: words.nullable(), required: z.boolean(),
  longest: count, options: z.union([z.literal('call.purposes'), z.array(option)]), columns: z.array(column), least: count, smallest: count, largest: count,
  when: z.strictObject({ question: key, value: z.string() }).nullable(), visibility: z.enum(['public', 'authority', 'secret', 'handlers']),
})
export const form = z.strictObject({ key, number: z.int(), name: words, sections: z.array(z.strictObject({ key, name: words, help: words, questions: z.array(question) })) })
const criterion = z.strictObject({ key, name: words, weight: z.int().nullable(), core: z.boolean(), anchors: z.strictObject({ 0: words, 1: words, 3: words, 5: words }) })
export const template = z.strictObject({
  round: z.string(), basis: z.literal('proposal'), gates: z.array(criterion), priorityPurpose: key.nullable(), criteria: z.array(criterion), checks: z.array(criterion),
})
export const sourceRow = z.strictObject({
  key: source, title: z.string().nullable(), publisher: z.string().nullable(), url: z.url().nullable(), publishedOn: day.nullable(), lang: z.string(), external: z.boolean(), note: z.string().nullable(),
})
const knownProject = z.looseObject({ coordinator: code.nullable(), jointAuthority: key.nullable(), atMostEur: euros, source, partners: z.array(code) })
export const externalRound = z.looseObject({ slug: z.string(), received: count, granted: count, projects: z.array(knownProject), source, alsoIn: z.array(source), external: z.literal(true) })

export const text = (file: string): string => readFileSync(new URL(file, here), 'utf8')
const csvRows = z.array(z.record(z.string(), z.string()))
export const rowsOf = (file: string) => csvRows.parse(parse(text(file), { columns: true }))
export const listOf = <T extends z.ZodType>(file: string, shape: T): z.infer<T>[] => z.array(shape).parse(JSON.parse(text(file)))
