import type { Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import type { Task, TaskKind } from '../task.ts'

type Mine = { readonly id: string; readonly partnerId: string }
type Place = (lang: Lang, of: Mine) => string
const commitment: Place = (lang, of) => paths.applicationCommitment(lang, of.id, of.partnerId)
const overview: Place = (lang, of) => paths.application(lang, of.id)
const places: Readonly<Record<TaskKind, Place>> = {
  commit: commitment,
  recommit: commitment,
  finish: overview,
  await: (lang, of) => paths.applicationSection(lang, of.id, 'parties'),
  resend: (lang, of) => paths.applicationSubmission(lang, of.id),
  write_own: (lang, of) => paths.applicationPartner(lang, of.id, of.partnerId),
  write_section: overview,
  answer_remark: overview,
  check_money: (lang, of) => paths.applicationSection(lang, of.id, 'budget'),
  confirm_people: (lang, of) => paths.applicationPeople(lang, of.id, of.partnerId),
  read_decision: (lang, of) => paths.applicationDecision(lang, of.id),
  read_message: (lang, of) => paths.applicationMessages(lang, of.id),
  answer_supplement: overview,
  take_coordination: (lang, of) => paths.applicationCoordination(lang, of.id),
}

/** Where a task is done. */
export function taskHref({ kind, of, supplement, section, field }: Task<Mine>, lang: Lang): string {
  if (supplement !== undefined) return paths.applicationSupplement(lang, of.id, supplement.id)
  if (field !== undefined) return paths.applicationField(lang, of.id, field.key)
  return section === undefined ? places[kind](lang, of) : paths.applicationSection(lang, of.id, section.key)
}
