import { writtenDay, writtenMoment, type Day } from '../kit/dates.ts'
import { isLang, langs, type Lang } from '../kit/lang.ts'
import { euros, percent } from '../kit/money.ts'
import { plain, wordsOf, type Words } from '../kit/words.ts'
import { kindPlural } from '../people/organisation-kind.ts'
import { writtenSize } from '../kit/attachment.ts'
import { markOf, type Attachment } from './attachment.ts'
import type { Call } from './call.ts'
import type { Clause } from './clause.ts'
import { toldPoints, writtenPoints, type Criterion } from './criterion.ts'
import { standardsOf } from './criterion-marks.ts'
import type { Instalment } from './instalment.ts'
import type { Part } from './part.ts'
import { countsMunicipal } from './partner-kind.ts'
import { capital } from './kinds-line.ts'
import { words } from './words.ts'

/** A text made in every language of the pages. */
const inAll = (say: (lang: Lang) => string): Words =>
  wordsOf(Object.fromEntries(langs.map((lang) => [lang, say(lang)])), 'ours')
/** The same words with something before or behind them, in each of their languages. */
const rewritten = (said: Words, write: (text: string, lang: Lang) => string): Words =>
  Object.fromEntries(
    Object.entries(said).map(([lang, one]) => [lang, { ...one, text: write(one.text, isLang(lang) ? lang : 'fi') }]),
  )
const said = (...all: readonly (Words | null)[]): readonly Words[] => all.filter((one) => one !== null)
const clauses = (rows: readonly Clause[]) => rows.flatMap((row) => [row.words, ...row.examples])
/** The name of a criterion with how it counts behind it. */
const marked = (row: Criterion): Words =>
  rewritten(row.name, (text, lang) => {
    const counts = [...(row.weight === null ? [] : [`${row.weight} %`]), ...standardsOf(row, lang)].join(', ')
    return counts === '' ? text : `${text} (${counts})`
  })
const criteria = (rows: readonly Criterion[]) =>
  rows.flatMap((row) => [marked(row), ...said(...toldPoints(row).map((point) => row.anchors[point] ?? null))])
const moment = (what: 'opens' | 'closes', at: Date | null) =>
  at === null ? null : inAll((lang) => `${words[lang].line[what]} ${writtenMoment(at, lang)}`)
const day = (what: 'earliest' | 'latest', on: Day | null) =>
  on === null ? null : inAll((lang) => `${words[lang].line[what]} ${writtenDay(on, lang)}`)
const chosen = <Code extends string>(codes: readonly Code[] | null, label: (lang: Lang, code: Code) => string) =>
  (codes ?? []).map((code) => inAll((lang) => label(lang, code)))
const flag = (
  value: boolean | null,
  yes: 'together' | 'trial' | 'vat' | 'authority',
  no: 'alone' | 'noTrial' | 'noVat' | 'noAuthority',
) => (value === null ? null : inAll((lang) => words[lang].line[value ? yes : no]))

const fewestLine = ({ fewestParties: count, applicantKinds }: Call) =>
  count === null
    ? null
    : inAll((lang) => `${words[lang].line[countsMunicipal({ applicantKinds }) ? 'fewest' : 'fewestOthers']} ${count}`)

/** An instalment as a line; one without words says its share in every language. */
const paidLine = ({ share, words: said }: Instalment): Words => {
  const part = (lang: Lang) => `${words[lang].line.instalment} ${percent(share, lang)}`
  return Object.keys(said).length === 0 ? inAll(part) : rewritten(said, (text, lang) => `${part(lang)}: ${text}`)
}

/** A file as a line: the letters at its end tell it from another of the same name and size. */
const fileLine = (file: Attachment): Words =>
  inAll(
    (lang) =>
      `${plain(file.title, lang)} (${file.name}, ${writtenSize(file.size, lang)}, ${words[lang].line.mark} ${markOf(file)})`,
  )

const lines: Record<Part, (call: Call) => readonly Words[]> = {
  basics: (call) => [
    ...said(call.title, call.summary, call.description, call.legalBasis, call.contact),
    ...chosen(call.grantKind === null ? [] : [call.grantKind], (lang, kind) => words[lang].grantKind[kind]),
  ],
  purposes: (call) => [call.purposes, call.aims, call.forResidents, call.inside].flatMap(clauses),
  exclusions: (call) => clauses(call.exclusions),
  applicants: (call) => [
    ...chosen(call.applicantKinds, (lang, kind) => capital(kindPlural(call.kinds, kind, lang))),
    ...(call.partnerKinds ?? []).map(({ kind, paid }) =>
      inAll((lang) => `${words[lang].line[paid ? 'partner' : 'unpaidPartner']}: ${kindPlural(call.kinds, kind, lang)}`),
    ),
    ...said(flag(call.jointOnly, 'together', 'alone'), flag(call.trialRequired, 'trial', 'noTrial')),
    ...(call.jointOnly === true ? said(fewestLine(call), flag(call.authorityAlone, 'authority', 'noAuthority')) : []),
  ],
  money: ({ appropriationCents: pot, highestShare: share, capCents: cap, instalments, ...call }) => [
    ...said(
      pot === null ? null : inAll((lang) => `${words[lang].line.appropriation} ${euros(pot, lang)}`),
      share === null ? null : inAll((lang) => `${words[lang].line.share} ${percent(share, lang)}`),
      flag(call.vatIncluded, 'vat', 'noVat'),
      cap === null ? null : inAll((lang) => `${words[lang].line.cap} ${euros(cap, lang)}`),
    ),
    ...chosen(
      call.paymentModel === null ? [] : [call.paymentModel],
      (lang, model) => `${words[lang].line.payment} ${words[lang].payment[model]}`,
    ),
    ...instalments.map(paidLine),
    ...(call.costTypes ?? []).flatMap(({ name, help }) => said(name, help)),
  ],
  criteria: ({ lowestScore: lowest, ...call }) => [
    ...criteria(call.criteria),
    ...said(lowest === null ? null : inAll((lang) => `${words[lang].line.lowestScore} ${writtenPoints(lowest, lang)}`)),
  ],
  conditions: (call) => clauses(call.conditions),
  timetable: (call) => [
    ...chosen(call.periodKind === null ? [] : [call.periodKind], (lang, kind) => words[lang].periodKind[kind]),
    ...said(
      moment('opens', call.opensAt),
      moment('closes', call.closesAt),
      day('earliest', call.earliestOn),
      day('latest', call.latestOn),
    ),
  ],
  faq: (call) => call.faq.flatMap(({ question, answer }) => [question, answer]),
  attachments: (call) => call.attachments.map(fileLine),
  people: () => [],
}

/** One part of a call as lines of text in the languages it is said in, as the public reads them. */
export const partLines = (part: Part, call: Call): readonly Words[] => lines[part](call)

const keyOf = (line: Words) =>
  Object.entries(line)
    .map(([lang, { text }]) => `${lang}:${text}`)
    .sort()
    .join('\n')

/** The lines of a part that one version of a call has and another has not. */
export function newLines(part: Part, from: Call, to: Call): readonly Words[] {
  const there = new Set(partLines(part, from).map(keyOf))
  return partLines(part, to).filter((line) => !there.has(keyOf(line)))
}
