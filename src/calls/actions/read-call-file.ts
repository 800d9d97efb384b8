import * as z from 'zod'
import { attachmentTypes, cleanName, largestAttachment, mostAttachments } from '../../kit/attachment.ts'
import { applicantKinds, costTypes, grantKinds, paymentModels } from '../call.ts'
import { callFormat, type CallFile } from '../call-file.ts'

const text = (most: number) => z.string().max(most)
const said = z.strictObject({ text: text(20_000), by: z.enum(['original', 'official', 'ours', 'machine']) })
/** A language is two or three small letters: nothing else is a key, so no key of an object's own kind comes in. */
const words = z.record(z.string().regex(/^[a-z]{2,3}$/), said)
const key = z.string().regex(/^[a-z0-9_]{1,60}$/)
const day = z.iso.date().nullable()
const moment = z.iso.datetime().nullable()
const clauses = z
  .array(z.strictObject({ key, words, examples: z.array(words).max(60), adopts: z.literal(true).exactOptional() }))
  .max(60)
const criterion = z.strictObject({
  key,
  name: words,
  weight: z.number().int().min(1).max(100).nullable(),
  core: z.boolean(),
  anchors: z.record(z.string().regex(/^[0-5]$/), words),
  standing: text(60).nullable(),
})

const attachment = z.strictObject({
  title: words,
  name: text(200).refine((name) => name === cleanName(name)),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.number().int().min(1).max(largestAttachment),
  mediaType: z.enum(Object.keys(attachmentTypes)),
})

const file = z.strictObject({
  format: z.literal(callFormat),
  title: words,
  summary: words.nullable(),
  description: words.nullable(),
  legalBasis: words.nullable(),
  grantKind: z.enum(grantKinds).nullable(),
  opensAt: moment,
  closesAt: moment,
  opensOn: day,
  closesOn: day,
  appropriationCents: z.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable(),
  highestShare: z.number().int().min(1).max(10_000).nullable(),
  vatIncluded: z.boolean().nullable(),
  // files older than these say nothing of them
  contact: words.nullable().default(null),
  capCents: z.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable().default(null),
  paymentModel: z.enum(paymentModels).nullable().default(null),
  firstShare: z.number().int().min(1).max(10_000).nullable().default(null),
  attachments: z.array(attachment).max(mostAttachments).default([]),
  earliestOn: day,
  latestOn: day,
  jointOnly: z.boolean().nullable(),
  applicantKinds: z.array(z.enum(applicantKinds)).nullable(),
  trialRequired: z.boolean(),
  costTypes: z.array(z.enum(costTypes)).nullable(),
  purposes: clauses,
  aims: clauses,
  exclusions: clauses,
  conditions: clauses,
  forResidents: clauses,
  inside: clauses,
  criteria: z.array(criterion).max(60),
  priorityPurpose: key.nullable(),
  priorityReason: words.nullable(),
  faq: z.array(z.strictObject({ question: words, answer: words })).max(500),
  themes: z.array(key).max(60),
})

/** A call as a file, or the place where it is none: `purposes.0.key`; the empty place is the whole text. */
export type ReadFile = { readonly ok: true; readonly file: CallFile } | { readonly ok: false; readonly at: string }

/** Reads a text as a call. Takes nothing that the format does not name. */
export function readCallFile(content: string): ReadFile {
  try {
    const read = file.safeParse(JSON.parse(content))
    return read.success ? { ok: true, file: read.data } : { ok: false, at: read.error.issues[0]?.path.join('.') ?? '' }
  } catch {
    return { ok: false, at: '' }
  }
}
