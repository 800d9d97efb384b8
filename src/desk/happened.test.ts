import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { AnnouncementEvent } from '../announcements/events.ts'
import type { ApplicationEvent } from '../applications/events.ts'
import type { AssessmentEvent } from '../assessment/events.ts'
import type { CallEvent } from '../calls/events.ts'
import type { AdoptionEvent } from '../catalogue/adoption/events.ts'
import type { FamilyEvent } from '../catalogue/family/events.ts'
import type { KitEvent } from '../catalogue/kit/events.ts'
import type { OwnWorkEvent } from '../catalogue/own/events.ts'
import type { SavedSearchEvent } from '../catalogue/saved/events.ts'
import type { SubjectEvent } from '../catalogue/subject/events.ts'
import type { CooperationEvent } from '../cooperation/events.ts'
import type { DecisionEvent } from '../decisions/events.ts'
import type { PeopleEvent } from '../people/events.ts'
import type { ProgrammeEvent } from '../programme/events.ts'
import type { RegisterEvent } from '../register/events.ts'
import type { DeskEvent } from './events.ts'
import { happened } from './texts/start.ts'

type Every = {
  announcements: AnnouncementEvent
  applications: ApplicationEvent
  assessment: AssessmentEvent
  calls: CallEvent
  'catalogue/adoption': AdoptionEvent
  'catalogue/family': FamilyEvent
  'catalogue/kit': KitEvent
  'catalogue/own': OwnWorkEvent
  'catalogue/saved': SavedSearchEvent
  'catalogue/subject': SubjectEvent
  cooperation: CooperationEvent
  decisions: DecisionEvent
  desk: DeskEvent
  people: PeopleEvent
  programme: ProgrammeEvent
  register: RegisterEvent
}

const parties = 'is the parties’ own work before the application is sent'
const task = 'is a task on the desk as long as it waits'
const often = 'happens so often that it would hide the rest'
const elsewhere = 'is told on the page of the case or of the call'
const notOfCall = 'is of no call'

/** What the desk does not tell among the last happenings, and why. A kind that is neither here nor told does not compile. */
const notTold: Record<Exclude<Every[keyof Every]['what'], (typeof happened)[number]>, string> = {
  'adoption.confirmed': notOfCall,
  'adoption.declared': notOfCall,
  'announcement.drafted': elsewhere,
  'announcement.published': 'is seen on the pages of announcements',
  'announcement.written': often,
  'application.begun': parties,
  'application.language_chosen': parties,
  'application.late_shown': task,
  'assessment.begun': 'comes with the beginning of the assessment of the call, which is told',
  'assessment.completed': 'comes with the last sheet, which is told',
  'assessment.conflict_declared': elsewhere,
  'assessment.due_set': elsewhere,
  'assessment.flag_confirmed': often,
  'assessment.unassigned': elsewhere,
  'attachment.added': parties,
  'attachment.removed': parties,
  'call.archived': 'the call has left the desk',
  'call.change_taken_back': elsewhere,
  'call.duty_given': elsewhere,
  'call.duty_taken': elsewhere,
  'call.earlier_entered': 'is of a round of the record',
  'call.file_brought': often,
  'call.form_written': often,
  'call.written': often,
  'case.disposal_proposed': 'is on the page of cases whose time has come',
  'case.disposal_revoked': 'is on the page of cases whose time has come',
  'case.disposed': 'is on the page of cases whose time has come',
  'commitment.given': parties,
  'cooperation.answered': notOfCall,
  'cooperation.pledge_kept': 'is on the page of promises',
  'cooperation.suggested': notOfCall,
  'coordination.asked': elsewhere,
  'coordination.declined': elsewhere,
  'coordination.withdrawn': elsewhere,
  'copy.given': elsewhere,
  'decision.adoption_granted': 'comes with the signature, which is told',
  'edit.dropped': elsewhere,
  'edit.opened': elsewhere,
  'enrolment.left': 'is on the page of enrolments',
  'enrolment.settled': 'is on the page of enrolments',
  'enrolment.told': task,
  'enrolment.told_as_work': 'is on the public list of who takes part',
  'family.changed': notOfCall,
  'general_terms.entered': notOfCall,
  'invitation.taken': parties,
  'message.settled': elsewhere,
  'message.written': task,
  'organisation.business_id_entered': notOfCall,
  'organisation.entered': notOfCall,
  'organisation.kind_entered': notOfCall,
  'outage.entered': 'is in the log of outages',
  'partner.invited': parties,
  'partner.removed': parties,
  'person.acts_for': notOfCall,
  'person.invited': parties,
  'person.signed_in': notOfCall,
  'person.signed_out': notOfCall,
  'remark.added': parties,
  'role.ended': notOfCall,
  'role.given': notOfCall,
  'search.ended': notOfCall,
  'search.saved': notOfCall,
  'secrecy.asked': task,
  'secrecy.revoked': elsewhere,
  'section.assigned': parties,
  'section.ready': parties,
  'section.reopened': parties,
  'space.closed': notOfCall,
  'space.described': notOfCall,
  'space.joined': notOfCall,
  'space.meeting_called': notOfCall,
  'space.meeting_cancelled': notOfCall,
  'space.meeting_changed': notOfCall,
  'space.meeting_minutes': notOfCall,
  'space.member_moved': notOfCall,
  'space.noted': notOfCall,
  'space.opened': notOfCall,
  'space.projects_chosen': notOfCall,
  'space.shared': notOfCall,
  'space.stepped_out': notOfCall,
  'space.took_back': notOfCall,
  'supplement.closed': elsewhere,
  'supplement.committed': 'is the parties’ own work before the answer is sent',
  'supplement.extended': elsewhere,
  'work.answered': notOfCall,
  'work.asked': notOfCall,
  'work.changed': notOfCall,
  'work.entered': notOfCall,
  'work.families_settled': notOfCall,
  'work.kit_written': notOfCall,
  'work.subjects_settled': notOfCall,
}

test('what happens is told at the desk, or it is said why not', () => {
  expect(happened.filter((what) => what in notTold)).toEqual([])
  expect(Object.values(notTold).every((why) => why !== '')).toBe(true)
})

const rooms: Record<keyof Every, true> = {
  announcements: true,
  applications: true,
  assessment: true,
  calls: true,
  'catalogue/adoption': true,
  'catalogue/family': true,
  'catalogue/kit': true,
  'catalogue/own': true,
  'catalogue/saved': true,
  'catalogue/subject': true,
  cooperation: true,
  decisions: true,
  desk: true,
  people: true,
  programme: true,
  register: true,
}
test('the events of every room are counted', () => {
  const kept = globSync('src/**/events.ts').map((file) => file.slice('src/'.length, -'/events.ts'.length))
  expect(kept.filter((room) => room !== 'io').toSorted()).toEqual(Object.keys(rooms).toSorted())
})
