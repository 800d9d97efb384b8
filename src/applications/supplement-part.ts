import { may } from '../kit/policy.ts'
import { sum } from '../kit/money.ts'
import type { Actor } from '../people/person.ts'
import { partName, type PartKind } from '../register/secrecy/part.ts'
import { adoptionWays, longestAdoption, needsConsent, type Adoption } from './adoption.ts'
import type { Application } from './application.ts'
import { totalOf } from './budget.ts'
import { longestReuse, type Answers } from './content.ts'
import { costsPart, findingPart, keptPartOf, mayWritePart, tasksPart } from './kept-part.ts'
import { writtenSums } from './money-clash.ts'
import { longestTasks } from './partner.ts'
import { policy } from './policy.ts'
import type { Submission } from './submission.ts'
import { promiseBy } from './supplement-promise.ts'
import { checkIn, fieldsOfCheck, type Check } from './typed-reuse.ts'

/** Texts by the key that they have within their kind of part: `why`, the id of a work. */
type Texts = Readonly<Record<string, string>>

/** Of what is given, the texts of one kind of part. */
export const textsUnder = (kind: PartKind, given: Answers): Texts =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const part = keptPartOf(name)
      return part?.kind === kind && typeof value === 'string' ? [[part.key, value]] : []
    }),
  )

/** What a request can open of a taking into use. The work itself stays: it is what the application is about. */
function adoptionTexts({ adoption, partners }: Submission): Texts {
  if (adoption === undefined) return {}
  const { way, replaces, consentBy, consentOn } = adoption
  const consent = needsConsent(adoption, partners) ? { consentBy, consentOn: consentOn ?? '' } : {}
  return { way: way ?? '', replaces, ...consent }
}

/**
 * What a version says in the parts outside the questions of its form that a request to supplement can open, by their names; the costs and
 * the own contribution of a party as a form carries them (`writtenSums`).
 */
export function partTexts(content: Submission): Texts {
  const said = [
    ...Object.entries(fieldsOfCheck(content.reuse)).map(([key, text]) => [partName({ kind: 'reuse', key }), text]),
    ...content.reuse.findings.map(({ workId, note }) => [findingPart(workId), note]),
    ...Object.entries(adoptionTexts(content)).map(([key, text]) => [partName({ kind: 'adoption', key }), text]),
    ...content.partners.map(({ partnerId, tasks }) => [tasksPart(partnerId), tasks]),
    ...content.partners.map((party) => [costsPart(party.partnerId), writtenSums(party)]),
  ]
  return Object.fromEntries(said)
}

/** What stands in every field that a request can open: the answers of a version, and what it says in its parts. */
export const fieldsSaidIn = (content: Submission): Answers => ({ ...content.answers, ...partTexts(content) })

const longest = { tasks: longestTasks, adoption: longestAdoption, reuse: longestReuse, finding: longestReuse } as const
const chosenOrShort = ['reuse:decision', 'adoption:way', 'adoption:consentBy', 'adoption:consentOn']

/** How many characters a part holds that is written as a long text; null for any other, and for a question of the form. */
export function longestPart(name: string): number | null {
  const part = keptPartOf(name)
  return part === undefined || part.kind === 'costs' || chosenOrShort.includes(name) ? null : longest[part.kind]
}

/** The reuse check with some of its texts anew. */
export const checkWith = (check: Check, texts: Texts): Check => checkIn({ ...fieldsOfCheck(check), ...texts })

type Said = Pick<Adoption, 'way' | 'replaces' | 'consentBy' | 'consentOn'>

/** What is taken into use with some of its texts anew; the day as 'YYYY-MM-DD'. */
export function adoptionWith<A extends Said>(adoption: A, texts: Texts): A {
  const { way, replaces = adoption.replaces, consentBy = adoption.consentBy, consentOn } = texts
  return {
    ...adoption,
    way: way === undefined ? adoption.way : (adoptionWays.find((one) => one === way) ?? null),
    replaces,
    consentBy,
    consentOn: consentOn === undefined ? adoption.consentOn : consentOn === '' ? null : consentOn,
  }
}

type Parties = Pick<Submission, 'partners' | 'totalCents' | 'soughtCents'>

/** The parties with the tasks and costs that an answer names, and the sums of all; as they are where it names none. */
function partiesWith({ partners: before, totalCents: was, soughtCents }: Submission, answers: Answers): Parties {
  const isNamed = (partnerId: string) =>
    [tasksPart(partnerId), costsPart(partnerId)].some((name) => Object.hasOwn(answers, name))
  if (!before.some(({ partnerId }) => isNamed(partnerId))) return { partners: before, totalCents: was, soughtCents }
  const partners = before.map((party) =>
    isNamed(party.partnerId) ? { ...party, ...promiseBy(party, answers) } : party,
  )
  const totalCents = sum(partners.map(({ lines }) => totalOf(lines)))
  return { partners, totalCents, soughtCents: totalCents - sum(partners.map(({ ownCents }) => ownCents)) }
}

/** A version with the parts outside the questions that an answer to a request names; all else as it was. */
export function withParts(content: Submission, answers: Answers): Submission {
  const [check, notes, adopting] = [
    textsUnder('reuse', answers),
    textsUnder('finding', answers),
    textsUnder('adoption', answers),
  ]
  const findings = content.reuse.findings.map((one) => ({ ...one, note: notes[one.workId] ?? one.note }))
  const { adoption } = content
  return {
    ...content,
    ...partiesWith(content, answers),
    reuse: { ...content.reuse, ...(Object.keys(check).length === 0 ? {} : checkWith(content.reuse, check)), findings },
    ...(adoption === undefined ? {} : { adoption: adoptionWith(adoption, adopting) }),
  }
}

/**
 * Whether a person may write the answer to one field of a request: a question whoever writes for a party, the reuse check the coordinator,
 * tasks and costs that party alone.
 */
export function mayAnswer(who: Actor, application: Application, key: string): boolean {
  const part = keptPartOf(key)
  return part === undefined
    ? may(policy, who, 'write_supplement', application)
    : mayWritePart(who, application, part, 'supplement_tasks')
}
