/**
 * What the writer may do, table by table; a new table enters here with its migration. The reader may only select, the witness may only
 * insert into three tables: those are rules, not lists. Rows that the law asks for (versions, decisions, events, documents) are never
 * changed or deleted by anyone.
 */
const rights: Readonly<Record<string, string>> = {
  select: 'io.attempt io.access',
  'select insert':
    'cooperation.pledge_word ' +
    'applications.authority_transfer applications.late_admission applications.late_showing io.outage io.event io.mail io.seal io.subscription register.case_file register.document register.dispatch register.settled_message ' +
    'register.disposal register.secrecy_decision register.secrecy_request catalogue.strange_stem ' +
    'applications.answer_history applications.supplement_commitment applications.supplement_field applications.version applications.version_part calls.amendment calls.funding_rules calls.notice calls.writer people.kind_of_organisation catalogue.adoption_entry catalogue.kit decisions.decision decisions.general_terms',
  'select insert delete':
    'cooperation.minutes_wording cooperation.note_wording cooperation.participant cooperation.space_work ' +
    'io.file applications.text_change catalogue.known_user catalogue.work_family catalogue.work_vector',
  'select insert update':
    'cooperation.member cooperation.pledge cooperation.space cooperation.suggestion cooperation.suggestion_side ' +
    'applications.behalf_edit applications.coordination_transfer applications.part_history io.heartbeat catalogue.adoption catalogue.publiccode catalogue.work_question catalogue.work_subject announcements.announcement applications.remark applications.section_work applications.supplement applications.supplement_answer catalogue.family people.identity people.municipality people.organisation people.person people.region programme.enrolment register.counter calls.question',
  'select insert update delete':
    'cooperation.meeting cooperation.note cooperation.result ' +
    'catalogue.saved_search applications.answer applications.application applications.attachment applications.budget_line applications.commitment ' +
    'applications.invitation applications.partner applications.present applications.reuse_check applications.reuse_finding assessment.assignment assessment.conflict ' +
    'assessment.due assessment.flag assessment.proposed assessment.score assessment.sheet calls.attachment calls.call calls.change calls.clause calls.criterion calls.duty calls.fact calls.faq calls.follower calls.outcome ' +
    'catalogue.category catalogue.census catalogue.concept catalogue.milestone catalogue.round catalogue.source catalogue.stem catalogue.theme ' +
    'catalogue.vocabulary catalogue.work catalogue.work_fact catalogue.work_feature catalogue.work_party catalogue.work_space ' +
    'decisions.pot decisions.proposal forms.form forms.question forms.section people.mandate people.session',
}

export const writerRights: ReadonlyMap<string, string> = new Map(
  Object.entries(rights).flatMap(([right, tables]) =>
    tables.split(' ').map((table): [string, string] => [table, right]),
  ),
)

/** Single columns that the writer may update where it may not update the row. */
export const writerColumns: readonly string[] = [
  'calls.notice.withdrawn_at',
  'calls.notice.withdrawn_by',
  'calls.notice.withdrawn_reason',
  'io.mail.body',
  'io.mail.emptied_at',
  'io.mail.fault',
  'io.mail.sent_at',
  'io.mail.to_address',
  'io.mail.tries',
  'register.case_file.retention',
  'register.disposal.done_at',
  'register.disposal.done_by',
  'register.disposal.revoked_at',
  'register.disposal.revoked_by',
  'register.document.retention',
  'register.secrecy_request.revoked_at',
  'register.secrecy_request.revoked_by',
]

/** The only tables that the witness may write, and all that it may do with them is insert. */
export const witnessed: readonly string[] = ['io.access', 'io.attempt', 'io.event']
