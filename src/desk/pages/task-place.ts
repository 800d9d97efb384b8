import type { Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import type { CaseTask } from '../case-task.ts'
import type { Task, TaskKind } from '../tasks.ts'

type Place = (lang: Lang, slug: string) => string
const places: Readonly<Record<TaskKind, Place>> = {
  finish_draft: paths.deskCall,
  check_call: paths.deskCallCheck,
  check_change: paths.deskCall,
  publish_call: paths.deskCallPublication,
  answer_questions: paths.deskQuestions,
  look_at_late: paths.deskLate,
  begin_assessment: paths.deskCall,
  confirm_flags: paths.deskApplications,
  assign: paths.deskAssignments,
  follow_scoring: paths.deskAssignments,
  propose: paths.deskRanking,
  propose_again: paths.deskProposals,
  sign: paths.deskDecisions,
  announce: paths.deskAnnouncement,
  read_decisions: paths.deskDecisions,
  follow_arrivals: paths.deskApplications,
  send_letters: (lang) => paths.deskMail(lang),
  give_roles: (lang) => paths.admin(lang),
  enter_terms: (lang) => paths.adminTerms(lang),
  confirm_enrolments: (lang) => paths.deskEnrolments(lang),
  follow_service: paths.deskDecisions,
  answer_about_work: (lang, slug) => `${paths.adoption(lang, slug)}#questions`,
}

/** Where a task of one case is done. */
export const casePlaces: Readonly<Record<CaseTask['kind'], Place>> = {
  answer_message: paths.deskMessages,
  read_supplement: paths.deskSupplements,
  read_coordination: paths.deskCoordination,
  lapsed_supplement: paths.deskSupplements,
  decide_secrecy: (lang, id) => paths.deskSecrecy(lang, id),
}

/** Where a task is done: at its call or work, or with the people of the organisation that it is about. */
export const placeOf = (lang: Lang, { kind, call, organisation, work }: Task) =>
  organisation === null ? places[kind](lang, (call ?? work)?.slug ?? '') : paths.adminPeople(lang, organisation.id)
