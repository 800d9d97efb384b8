import { costName } from '../../calls/cost-type.ts'
import { missingText } from '../../forms/parts/fault-text.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros, percent } from '../../kit/money.ts'
import { writtenDay } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { AdoptionLack } from '../adoption.ts'
import type { Lack } from '../completeness.ts'
import { texts } from '../texts.ts'
import { adoptionTexts } from '../texts/adoption.ts'
import { costsOf } from '../budget-cells.ts'
import type { Workspace } from '../workspace.ts'

export type LackLine = { readonly key: string; readonly text: string; readonly href: string }

const partyOf = (work: Workspace, lack: Lack, lang: Lang) =>
  plain(work.application.partners.find((partner) => partner.id === lack.partnerId)?.name, lang)

function periodOf({ call }: Workspace, lang: Lang): string {
  const day = (text: string | null) => (text === null ? '' : writtenDay(text, lang))
  return `${day(call.earliestOn)}–${day(call.latestOn)}`
}

/** An answer that is missing needs no more words than its question; anything else says what is wrong with it. */
function answerText(work: Workspace, lack: Lack, lang: Lang): string {
  const question = work.form.questions.find((one) => one.key === lack.question)
  const why = work.unanswered.find((one) => one.question === lack.question)
  if (question === undefined) return lack.question ?? ''
  const label = plain(question.label, lang)
  return why === undefined || why.why === 'unanswered' ? label : `${label}: ${missingText(why, question, lang)}`
}

/** The values that the messages about parties and money have holes for. */
const holes = (work: Workspace, lack: Lack, lang: Lang) => ({
  party: partyOf(work, lack, lang),
  cost: lack.costType === undefined ? '' : costName(costsOf(work), lack.costType, lang),
  year: lack.year ?? '',
  cap: work.call.capCents === null ? '' : euros(work.call.capCents, lang),
  highest: work.call.highestShare === null ? '' : percent(work.call.highestShare, lang),
  period: periodOf(work, lang),
})

/** What is lacking, in words. */
export function lackText(work: Workspace, lack: Lack, lang: Lang): string {
  const { what } = lack
  if (what === 'answer') return answerText(work, lack, lang)
  if (isAdoptionLack(what)) return adoptionTexts[lang].lack[what]
  return say(texts[lang].lack[what], holes(work, lack, lang))
}

const isAdoptionLack = (what: Lack['what']): what is AdoptionLack => what.startsWith('adoption_')

const atParty = (work: Workspace, lack: Lack, lang: Lang): string => {
  const { id } = work.application
  const partner = lack.partnerId ?? ''
  // a municipality enrols itself: to the others the register is shown
  if (lack.what === 'not_enrolled') return work.own?.id === partner ? paths.enrolment(lang) : paths.participants(lang)
  if (lack.what === 'not_a_partner') return paths.applicationSection(lang, id, 'parties')
  return lack.what === 'tasks'
    ? paths.applicationPartner(lang, id, partner)
    : paths.applicationCommitment(lang, id, partner)
}

const anchors: Readonly<Partial<Record<Lack['what'], string>>> = {
  too_few_parties: 'organisation',
  reuse_decision: 'decision',
  reuse_searched: 'searched',
  reuse_finding: 'q',
  reuse_why: 'why',
  adoption_work: 'work',
  adoption_way: 'way',
  adoption_replaces: 'replaces',
  adoption_consent: 'consentBy',
  over_share: 'own',
  own_over_costs: 'own',
  party_unpaid: 'own',
}

function hrefOf(work: Workspace, lack: Lack, lang: Lang): string {
  if (lack.section === 'parties' && lack.partnerId !== undefined) return atParty(work, lack, lang)
  const section = paths.applicationSection(lang, work.application.id, lack.section)
  const anchor = lack.question ?? anchors[lack.what] ?? (lack.section === 'budget' ? 'costs' : undefined)
  return anchor === undefined ? section : `${section}#${anchor}`
}

/** What an application lacks, each in words with a link to where it is mended. */
export const lackLines = (work: Workspace, lacks: readonly Lack[], lang: Lang): readonly LackLine[] => {
  const lines = lacks.map((lack) => ({ text: lackText(work, lack, lang), href: hrefOf(work, lack, lang) }))
  return lines
    .filter((line, index) => lines.findIndex((other) => other.text === line.text && other.href === line.href) === index)
    .map((line) => ({ ...line, key: `${line.href} ${line.text}` }))
}
