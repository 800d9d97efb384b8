// Written by `npm run rows` from the migrations: change those, not this file.
// A bigint is a checked number and a date is 'YYYY-MM-DD' (pool.ts); unions come from the check constraints. JSON is written as text:
// pg would turn a list into an array of PostgreSQL.

import type { Words } from "../../kit/words.ts";
import type { ColumnType } from "kysely";

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export type InWords = ColumnType<Words, Words | string, Words | string>;

export type Json = ColumnType<unknown, string, string>;

export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export interface AnnouncementsAnnouncement {
  authority_id: string;
  body: Json | null;
  call_id: string | null;
  contacts: Generated<Json>;
  decided_on: string | null;
  example: Generated<boolean>;
  form: "prose" | "categories" | "sums" | null;
  highlighted: Generated<Json>;
  id: string;
  lead: InWords | null;
  list_order: "name_fi" | "name_sv" | "bilingual_first" | "as_listed" | null;
  picture: Json | null;
  published_at: Generated<Json>;
  quirks: Generated<Json>;
  quotation: Json | null;
  revision: Generated<number>;
  slug: string;
  source_key: string | null;
  state: "draft" | "published";
  title: InWords;
  topic_words: Generated<Json>;
  written_at: Timestamp;
  written_by: string | null;
}

export interface ApplicationsAnswer {
  application_id: string;
  at: Timestamp;
  others: Generated<string[]>;
  question_key: string;
  revision: number;
  row_ids: string[] | null;
  stretch_at: Timestamp | null;
  value: Json;
  who: string | null;
}

export interface ApplicationsAnswerHistory {
  application_id: string;
  at: Timestamp;
  others: Generated<string[]>;
  question_key: string;
  revision: number;
  value: Json;
  who: string | null;
}

export interface ApplicationsApplication {
  begun_at: Timestamp;
  begun_by: string;
  call_id: string;
  case_id: string | null;
  coordinator_id: string;
  example: Generated<boolean>;
  first_submitted_at: Timestamp | null;
  form_id: string;
  id: string;
  lang: "fi" | "sv";
  removed_on: string | null;
  revision: Generated<number>;
  saved_at: Timestamp;
  state: "draft" | "submitted" | "in_assessment" | "decided" | "withdrawn" | "transferred";
  withdrawn_at: Timestamp | null;
}

export interface ApplicationsAttachment {
  application_id: string;
  at: Timestamp;
  file_hash: string;
  id: string;
  media_type: string;
  name: string;
  removed_at: Timestamp | null;
  size: number;
  who: string;
}

export interface ApplicationsAuthorityTransfer {
  application_id: string;
  at: Timestamp;
  document_id: string;
  reason: string;
  to_authority: string;
  who: string;
}

export interface ApplicationsBehalfEdit {
  after: Json | null;
  application_id: string;
  asked_by: string;
  before: Json | null;
  ended_at: Timestamp | null;
  ended_by: string | null;
  fields: string[];
  id: string;
  opened_at: Timestamp;
  opened_by: string;
  reason: string;
  until_at: Timestamp;
  version_id: string | null;
}

export interface ApplicationsBudgetLine {
  cents: number;
  cost_type: string;
  partner_id: string;
  year: number;
}

export interface ApplicationsCommitment {
  at: Timestamp;
  basis: Generated<string>;
  coordinator_id: string;
  digest: string;
  given_by: string;
  id: string;
  partner_id: string;
  position: string;
  promised: Json;
  statement: string | null;
  statement_lang: "fi" | "sv" | "en" | null;
}

export interface ApplicationsCoordinationTransfer {
  application_id: string;
  asked_at: Timestamp;
  asked_by: string;
  by_authority: Generated<boolean>;
  ended_as: "accepted" | "declined" | "withdrawn" | null;
  ended_at: Timestamp | null;
  ended_by: string | null;
  from_id: string;
  id: string;
  reason: string;
  to_id: string;
}

export interface ApplicationsInvitation {
  application_id: string;
  by_own: boolean;
  confirmed_at: Timestamp | null;
  confirmed_by: string | null;
  expires_at: Timestamp;
  id: string;
  invited_by: string;
  key_hash: string;
  partner_id: string;
  person_id: string;
  role: "editor" | "finance" | "signatory" | "reader";
  sent_at: Timestamp;
  taken_at: Timestamp | null;
  withdrawn_at: Timestamp | null;
}

export interface ApplicationsLateAdmission {
  admitted_at: Timestamp;
  admitted_by: string;
  application_id: string;
  attempt_id: number;
  document_id: string;
  ground: "outage" | "showing";
  outage_id: string | null;
  reason: string;
  version_id: string;
}

export interface ApplicationsLateShowing {
  application_id: string;
  at: Timestamp;
  id: Generated<number>;
  showing: string;
  who: string;
}

export interface ApplicationsPartHistory {
  application_id: string;
  at: Timestamp;
  others: Generated<string[]>;
  part: string;
  revision: number;
  stretch_at: Timestamp | null;
  value: Json;
  who: string | null;
}

export interface ApplicationsPartner {
  application_id: string;
  id: string;
  lang: Generated<"fi" | "sv">;
  organisation_id: string;
  own_cents: Generated<number>;
  position: number;
  role: "coordinator" | "partner";
  tasks: Generated<string>;
}

export interface ApplicationsPresent {
  acting_for: string | null;
  application_id: string;
  at: Timestamp;
  field: string;
  person_id: string;
  server_id: string;
}

export interface ApplicationsRemark {
  acting_for: string;
  application_id: string;
  at: Timestamp;
  id: string;
  kind: "comment" | "question";
  question_key: string;
  settled_at: Timestamp | null;
  settled_by: string | null;
  text: string;
  who: string;
}

export interface ApplicationsReuseCheck {
  adopts_how: "adopt" | "widen" | null;
  adopts_work: string | null;
  application_id: string;
  consent_by: Generated<string>;
  consent_on: string | null;
  decision: "adopt" | "adapt" | "build_on" | "new" | null;
  replaces: Generated<string>;
  searched: Generated<string>;
  why: Generated<string>;
}

export interface ApplicationsReuseFinding {
  application_id: string;
  at: Timestamp;
  cooperate: Generated<boolean>;
  note: Generated<string>;
  work_id: string;
}

export interface ApplicationsSectionWork {
  application_id: string;
  assigned_to: string | null;
  ready_at: Timestamp | null;
  ready_by: string | null;
  section_key: string;
}

export interface ApplicationsSupplement {
  answered_at: Timestamp | null;
  answered_by: string | null;
  application_id: string;
  asked_at: Timestamp;
  asked_by: string;
  closed_at: Timestamp | null;
  closed_by: string | null;
  document_id: string;
  due_at: Timestamp;
  id: string;
  reason: string;
  version_id: string | null;
}

export interface ApplicationsSupplementAnswer {
  at: Timestamp;
  before: Json | null;
  question_key: string;
  supplement_id: string;
  value: Json;
  who: string;
}

export interface ApplicationsSupplementCommitment {
  at: Timestamp;
  basis: string;
  digest: string;
  given_by: string;
  id: string;
  partner_id: string;
  position: string;
  promised: Json;
  statement: string | null;
  statement_lang: "fi" | "sv" | "en" | null;
  supplement_id: string;
}

export interface ApplicationsSupplementField {
  note: string;
  position: number;
  question_key: string;
  supplement_id: string;
}

export interface ApplicationsTextChange {
  application_id: string;
  at: Timestamp;
  change: Buffer;
  question_key: string;
  seq: Generated<number>;
  who: string | null;
}

export interface ApplicationsVersion {
  application_id: string;
  arrived_at: Timestamp;
  content: Json;
  document_id: string | null;
  hash: string;
  id: string;
  number: number;
  revision: number;
  sought_cents: number;
  submitted_by: string;
  total_cents: number;
}

export interface ApplicationsVersionPart {
  asked_by_form: boolean;
  digest: string;
  part: string;
  version_id: string;
}

export interface AssessmentAssignment {
  application_id: string;
  at: Timestamp;
  given_by: string;
  note: Generated<string>;
  person_id: string;
}

export interface AssessmentConflict {
  application_id: string;
  at: Timestamp;
  declared: "none" | "disqualified";
  ground: "party" | "close_person" | "employment" | "elected_post" | "assisted" | "benefit" | "board" | "other" | null;
  note: Generated<string>;
  person_id: string;
}

export interface AssessmentDue {
  at: Timestamp;
  call_id: string;
  due_on: string;
  who: string;
}

export interface AssessmentFlag {
  application_id: string;
  at: Timestamp;
  confirmed: "fulfilled" | "not_fulfilled";
  key: "joint" | "exclusion" | "purpose" | "share" | "period" | "reuse" | "arrival" | "trial";
  note: Generated<string>;
  who: string;
}

export interface AssessmentProposed {
  application_id: string;
  at: Timestamp;
  cents: number | null;
  kind: "granted" | "rejected" | "not_examined" | "later";
}

export interface AssessmentScore {
  application_id: string;
  at: Timestamp;
  criterion_key: string;
  person_id: string;
  points: number | null;
  reason: Generated<string>;
}

export interface AssessmentSheet {
  application_id: string;
  completed_at: Timestamp;
  person_id: string;
}

export interface CallsAmendment {
  after: Generated<ColumnType<readonly Words[], string, string>>;
  before: Generated<ColumnType<readonly Words[], string, string>>;
  call_id: string;
  checked_by: string | null;
  kind: "correction" | "extension" | "cancellation" | "form";
  made_at: Timestamp;
  made_by: string;
  number: number;
  part: string | null;
  reason: InWords;
}

export interface CallsAttachment {
  added_at: Timestamp;
  added_by: string | null;
  call_id: string;
  file_hash: string | null;
  hash: string;
  id: string;
  media_type: string;
  name: string;
  position: number | null;
  published_at: Timestamp | null;
  removed_at: Timestamp | null;
  size: number;
  title: Generated<InWords>;
}

export interface CallsCall {
  applicant_kinds: string[] | null;
  appropriation_cents: number | null;
  assessing_at: Timestamp | null;
  authority_alone: boolean | null;
  authority_id: string;
  cap_cents: number | null;
  check_asked_at: Timestamp | null;
  checked_at: Timestamp | null;
  checked_by: string | null;
  closes_at: Timestamp | null;
  closes_on: string | null;
  contact: InWords | null;
  costs: ColumnType<readonly { readonly key: string; readonly name: Words; readonly help: Words | null }[], string, string> | null;
  decided_on: string | null;
  description: InWords | null;
  earliest_on: string | null;
  example: Generated<boolean>;
  fewest_parties: number | null;
  form_id: string | null;
  funder_id: string;
  grant_kind: "project" | "trial" | "start_up" | null;
  highest_share: number | null;
  id: string;
  instalments: Generated<ColumnType<readonly { readonly share: number; readonly words: Words }[], string, string>>;
  joint_only: boolean | null;
  latest_on: string | null;
  legal_basis: InWords | null;
  like_round: string | null;
  lowest_score: number | null;
  opens_at: Timestamp | null;
  opens_on: string | null;
  partner_kinds: ColumnType<readonly { readonly kind: string; readonly paid: boolean }[], string, string> | null;
  payment_model: "instalments" | "reimbursement" | "advance" | "lump_sum" | null;
  period_kind: "single" | "continuous" | null;
  priority_laid_at: Timestamp | null;
  priority_laid_by: string | null;
  priority_purpose: string | null;
  priority_reason: Json | null;
  priority_text: Json | null;
  published_at: Timestamp | null;
  published_by: string | null;
  revision: Generated<number>;
  round_key: string | null;
  slug: string;
  source_key: string | null;
  state: "draft" | "checked" | "published" | "in_assessment" | "decided" | "archived" | "cancelled";
  summary: InWords | null;
  themes: Generated<string[]>;
  title: InWords;
  trial_required: Generated<boolean>;
  vat_included: boolean | null;
  written_at: Timestamp;
  written_by: string | null;
}

export interface CallsChange {
  asked_at: Timestamp | null;
  asked_by: string | null;
  call_id: string;
  change: Generated<Json>;
  closes_at: Timestamp | null;
  form_id: string | null;
  id: string;
  kind: "correction" | "extension" | "form" | "cancellation";
  part: string | null;
  reason: InWords | null;
  writers: string[];
}

export interface CallsClause {
  adopts: Generated<boolean>;
  call_id: string;
  examples: Generated<ColumnType<readonly Words[], string, string>>;
  key: string;
  kind: "purpose" | "aim" | "exclusion" | "condition" | "for_residents" | "inside";
  position: number;
  words: InWords;
}

export interface CallsCriterion {
  anchors: Generated<ColumnType<Readonly<Record<string, Words>>, string, string>>;
  call_id: string;
  core: Generated<boolean>;
  key: string;
  lowest: number | null;
  name: InWords;
  position: number;
  standing: string | null;
  weight: number | null;
}

export interface CallsDuty {
  call_id: string;
  person_id: string;
  role: "presenter" | "assessor" | "decision_maker";
}

export interface CallsFact {
  call_id: string;
  position: number;
  source_key: string | null;
  value: string | null;
  what: string;
  words: InWords | null;
}

export interface CallsFaq {
  answer: InWords;
  answered_at: Timestamp | null;
  call_id: string;
  position: number;
  question: InWords;
}

export interface CallsFollower {
  address: string;
  asked_at: Timestamp;
  call_id: string;
  confirmed_at: Timestamp | null;
  id: string;
  key_hash: string;
  lang: "fi" | "sv" | "en";
}

export interface CallsFundingRules {
  at: Timestamp;
  call_id: string;
  cap_cents: number | null;
  costs: ColumnType<readonly { readonly key: string; readonly name: Words; readonly help: Words | null }[], string, string> | null;
  highest_share: number | null;
  instalments: Generated<ColumnType<readonly { readonly share: number; readonly words: Words }[], string, string>>;
  legal_basis: InWords | null;
  number: number;
  payment_model: string | null;
  vat_included: boolean | null;
}

export interface CallsNotice {
  call_id: string;
  corrects: number | null;
  id: string;
  number: number;
  published_at: Timestamp;
  published_by: string;
  title: InWords;
  withdrawn_at: Timestamp | null;
  withdrawn_by: string | null;
  withdrawn_reason: Json | null;
  words: InWords;
}

export interface CallsOutcome {
  call_id: string;
  granted: number | null;
  granted_cents: number | null;
  later: number | null;
  listed: number | null;
  received: number | null;
  sought_cents: number | null;
  source_key: string | null;
}

export interface CallsQuestion {
  answered: Generated<boolean>;
  asked_at: Timestamp;
  asked_by: string | null;
  call_id: string;
  closed_at: Timestamp | null;
  closed_by: string | null;
  id: string;
  lang: "fi" | "sv" | "en";
  words: string;
}

export interface CallsWriter {
  call_id: string;
  person_id: string;
}

export interface CatalogueAdoption {
  application_id: string | null;
  id: string;
  opened_at: Timestamp;
  organisation_id: string;
  work_id: string;
}

export interface CatalogueAdoptionEntry {
  adoption_id: string;
  at: Timestamp;
  cost_cents: number | null;
  experience: InWords | null;
  helps: Generated<boolean>;
  id: string;
  kind: "declared" | "confirmed";
  person_id: string;
  saving_cents: number | null;
  sectors: Generated<string[]>;
  since: string | null;
  stage: "plans" | "pilots" | "uses" | "left";
}

export interface CatalogueCategory {
  key: string;
  name: InWords;
  position: number;
  round_key: string | null;
}

export interface CatalogueCensus {
  number: number;
  what: "works" | "context";
}

export interface CatalogueConcept {
  label: InWords;
  no: number;
  yso: string | null;
}

export interface CatalogueFamily {
  changed_at: Timestamp | null;
  changed_by: string | null;
  contact: InWords | null;
  id: Generated<string>;
  key: string;
  name: InWords;
  official: InWords;
  position: number;
  proposed: Generated<boolean>;
  remains: InWords | null;
  resident: InWords;
}

export interface CatalogueKit {
  organisation_id: string;
  parts: Json;
  version: number;
  work_id: string;
  written_at: Timestamp;
  written_by: string;
}

export interface CatalogueKnownUser {
  name: string;
  organisation_id: string | null;
  position: number;
  told_in: string | null;
  work_id: string;
}

export interface CatalogueMilestone {
  cents: number | null;
  id: string;
  kind: "applied" | "granted" | "later" | "published" | "started" | "ended";
  on_day: string | null;
  source_key: string | null;
  words: InWords | null;
  work_id: string;
}

export interface CataloguePubliccode {
  read_at: Timestamp;
  read_by: string;
  said: Json;
  url: string;
  work_id: string;
}

export interface CatalogueRound {
  key: string;
  name: InWords;
  position: number;
  source_key: string | null;
  year: number | null;
  year_by: Generated<"source" | "derived">;
}

export interface CatalogueSavedSearch {
  asked: Json;
  id: string;
  list: "projects" | "solutions";
  looked_until: Timestamp;
  name: string;
  person_id: string;
  saved_at: Timestamp;
}

export interface CatalogueSource {
  external: Generated<boolean>;
  key: string;
  lang: string | null;
  note: string | null;
  published_on: string | null;
  publisher: string | null;
  title: string | null;
  url: string | null;
}

export interface CatalogueStem {
  backwards: Generated<string | null>;
  concepts: string;
  lang: "fi" | "sv" | "en";
  rarity: number;
  stem: string;
}

export interface CatalogueStrangeStem {
  backwards: Generated<string | null>;
  stem: string;
}

export interface CatalogueTheme {
  key: string;
  name: InWords;
  position: number;
}

export interface CatalogueVocabulary {
  checksum: string;
  part: string;
}

export interface CatalogueWork {
  application_id: string | null;
  category_key: string | null;
  changes: Generated<string[]>;
  contact: InWords | null;
  cost_cents: number | null;
  entered_at: Timestamp;
  entered_for: string | null;
  example: Generated<boolean>;
  families_by: "owner" | "office" | null;
  form: "software" | "platform" | "data_model" | "guide" | "process" | "training" | "contract" | null;
  from_trial: Generated<boolean>;
  gets: Generated<string[]>;
  granted_cents: number | null;
  haystack: Generated<string>;
  id: string;
  joint: boolean | null;
  kind: Generated<"project" | "solution" | "own" | "national">;
  last_change_on: string | null;
  licence: string | null;
  licence_read: "file" | "metadata" | "page" | "owner" | "unclear" | "none" | null;
  licences: Generated<string[]>;
  list_number: number | null;
  listed: Json | null;
  no: Generated<number>;
  others_in_application: Generated<boolean>;
  partners_complete: boolean | null;
  period_from: string | null;
  period_to: string | null;
  public: Generated<boolean>;
  register_number: string | null;
  result_of: string | null;
  round_key: string | null;
  round_position: number | null;
  services: Generated<string[]>;
  slug: string;
  sorted_by: "ours" | "owner" | null;
  source_key: string | null;
  status: "planned" | "building" | "in_use" | "ended" | null;
  summary: InWords | null;
  theme: string | null;
  theme_by: "source" | "derived" | null;
  title: InWords | null;
  users_words: InWords | null;
}

export interface CatalogueWorkFact {
  by_owner: Generated<boolean>;
  kind: "result" | "link" | "note";
  position: number;
  source_key: string | null;
  text: InWords | null;
  url: string | null;
  work_id: string;
}

export interface CatalogueWorkFamily {
  by: "ours" | "owner" | "office";
  family_key: string;
  work_id: string;
}

export interface CatalogueWorkFeature {
  feature: number;
  weight: number;
  work_no: number;
}

export interface CatalogueWorkParty {
  kind_in_source: string | null;
  name_in_source: string | null;
  organisation_id: string | null;
  position: number;
  role: "coordinator" | "partner";
  source_key: string | null;
  work_id: string;
}

export interface CatalogueWorkQuestion {
  answer: string | null;
  answer_lang: "fi" | "sv" | "en" | null;
  answered_at: Timestamp | null;
  answered_by: string | null;
  asked_at: Timestamp;
  asked_by: string;
  id: string;
  lang: "fi" | "sv" | "en";
  organisation_id: string;
  words: string;
  work_id: string;
}

export interface CatalogueWorkSpace {
  name: InWords;
  slug: string;
  work_id: string;
}

export interface CatalogueWorkSubject {
  label: InWords;
  settled: "confirmed" | "removed";
  settled_at: Timestamp;
  settled_by: string;
  work_id: string;
  yso: string;
}

export interface CatalogueWorkVector {
  digest: string;
  model: string;
  no: Generated<number>;
  vector: Buffer;
  work_no: number;
}

export interface CooperationMeeting {
  agenda: Generated<string>;
  called_by: string;
  ends_at: Timestamp;
  id: string;
  lang: "fi" | "sv" | "en";
  minutes: Generated<string>;
  minutes_at: Timestamp | null;
  minutes_by: string | null;
  name: string;
  organisation_id: string;
  place: Generated<string>;
  revision: Generated<number>;
  space_id: string;
  starts_at: Timestamp;
  state: "planned" | "cancelled";
}

export interface CooperationMember {
  changed_at: Timestamp;
  changed_by: string;
  id: string;
  organisation_id: string;
  said: Generated<string>;
  space_id: string;
  state: "invited" | "asking" | "member" | "declined" | "left";
}

export interface CooperationMinutesWording {
  at: Timestamp;
  meeting_id: string;
  person_id: string;
  revision: number;
  words: string;
}

export interface CooperationNote {
  id: string;
  organisation_id: string;
  revision: Generated<number>;
  space_id: string;
  written_at: Timestamp;
}

export interface CooperationNoteWording {
  at: Timestamp;
  lang: "fi" | "sv" | "en";
  note_id: string;
  person_id: string;
  revision: number;
  words: string;
}

export interface CooperationParticipant {
  joined_at: Timestamp;
  organisation_id: string;
  person_id: string;
  space_id: string;
}

export interface CooperationPledge {
  authority_id: string;
  due_on: string | null;
  id: string;
  kind: "cooperate" | "plan" | "output" | "packaging" | "spreading" | "support" | "sharing" | "task";
  lang: "fi" | "sv";
  organisation_id: string | null;
  other_work_id: string | null;
  position: number;
  revision: Generated<number>;
  state: "not_begun" | "under_way" | "done" | "not_done";
  why: Generated<string>;
  words: Generated<string>;
  work_id: string;
}

export interface CooperationPledgeWord {
  at: Timestamp;
  due_on: string | null;
  person_id: string;
  pledge_id: string;
  revision: number;
  stands: "not_begun" | "under_way" | "done" | "not_done";
  why: Generated<string>;
}

export interface CooperationResult {
  file_hash: string | null;
  file_name: string | null;
  file_size: number | null;
  for_all: boolean;
  id: string;
  lang: "fi" | "sv" | "en";
  media_type: string | null;
  name: Generated<string>;
  organisation_id: string;
  shared_at: Timestamp;
  shared_by: string;
  space_id: string;
  taken_back_at: Timestamp | null;
  url: string | null;
  work_id: string | null;
}

export interface CooperationSpace {
  about: InWords;
  closed_at: Timestamp | null;
  emptied_at: Timestamp | null;
  example: Generated<boolean>;
  id: string;
  name: InWords;
  opened_at: Timestamp;
  opened_by: string;
  revision: Generated<number>;
  slug: string;
  state: "open" | "closed";
}

export interface CooperationSpaceWork {
  space_id: string;
  work_id: string;
}

export interface CooperationSuggestion {
  example: Generated<boolean>;
  id: string;
  made_at: Timestamp;
  made_by: string | null;
  said: Generated<string>;
  shared: ColumnType<readonly Readonly<Record<'fi' | 'sv' | 'en', string>>[], string, string>;
  space_id: string | null;
}

export interface CooperationSuggestionSide {
  answered_at: Timestamp | null;
  answered_by: string | null;
  organisation_id: string;
  state: "asked" | "accepted" | "dismissed";
  suggestion_id: string;
  why: Generated<string>;
  work_id: string;
}

export interface DecisionsDecision {
  application_id: string;
  call_id: string;
  cents: number | null;
  content: Json;
  document_id: string;
  id: string;
  kind: "granted" | "rejected" | "not_examined";
  lang: "fi" | "sv";
  presented_by: string;
  signed_at: Timestamp;
  signed_by: string;
}

export interface DecisionsGeneralTerms {
  authority_id: string;
  clauses: Json;
  first_share: number;
  in_force_on: string;
  registry: Json;
  report_months: number;
  version: string;
}

export interface DecisionsPot {
  appropriation_cents: number;
  call_id: string;
  granted_cents: Generated<number>;
}

export interface DecisionsProposal {
  application_id: string;
  at: Timestamp;
  cents: number | null;
  exception: Generated<string>;
  kind: "granted" | "rejected" | "not_examined" | "later";
  reasons: Generated<string>;
  returned_at: Timestamp | null;
  returned_by: string | null;
  returned_why: Generated<string>;
  revision: Generated<number>;
  terms: Generated<string>;
  who: string;
}

export interface FormsForm {
  frozen_at: Timestamp | null;
  id: string;
  key: string;
  name: InWords;
  number: number;
  unfinished: Generated<number>;
}

export interface FormsQuestion {
  columns: Generated<Json>;
  form_id: string;
  ground: InWords | null;
  help: InWords | null;
  key: string;
  kind: "text" | "long_text" | "choice" | "choices" | "number" | "money" | "date" | "yes_no" | "declaration" | "rows" | "table" | "municipality" | "file" | "iban";
  label: InWords;
  largest: number | null;
  least: number | null;
  longest: number | null;
  options: Generated<Json>;
  position: number;
  required: Generated<boolean>;
  required_when_question: string | null;
  required_when_value: string | null;
  section: string;
  smallest: number | null;
  visibility: Generated<"public" | "authority" | "handlers" | "secret">;
  when_question: string | null;
  when_value: string | null;
}

export interface FormsSection {
  form_id: string;
  help: InWords | null;
  key: string;
  name: InWords;
  position: number;
  when_question: string | null;
  when_value: string | null;
}

export interface IoAccess {
  about: string;
  about_kind: string;
  acting_for: string | null;
  at: Timestamp;
  id: Generated<number>;
  request_id: string | null;
  who: string;
}

export interface IoAttempt {
  about: string | null;
  acting_for: string | null;
  at: Timestamp;
  deed: string;
  id: Generated<number>;
  outcome: string;
  request_id: string | null;
  who: string | null;
}

export interface IoEvent {
  about: string;
  about_kind: string;
  acting_for: string | null;
  at: Timestamp;
  case_id: string | null;
  data: Generated<ColumnType<Readonly<Record<string, unknown>>, string, string>>;
  id: Generated<number>;
  request_id: string | null;
  v: Generated<number>;
  what: string;
  who: string | null;
}

export interface IoFile {
  hash: string;
  media_type: string;
  size: number;
  stored_at: Timestamp;
}

export interface IoHeartbeat {
  at: Timestamp;
  one: Generated<boolean>;
}

export interface IoMail {
  about: string | null;
  about_kind: string | null;
  at: Timestamp;
  body: string;
  emptied_at: Timestamp | null;
  example: Generated<boolean>;
  fault: string | null;
  id: string;
  lang: string;
  once: string | null;
  sent_at: Timestamp | null;
  subject: string;
  to_address: string;
  to_name: string;
  tries: Generated<number>;
}

export interface IoOutage {
  began_at: Timestamp;
  ended_at: Timestamp;
  entered_by: string | null;
  id: string;
  noted_at: Timestamp;
  reason: string | null;
  source: string | null;
}

export interface IoSeal {
  at: Timestamp;
  from_event: number;
  hash: string;
  id: Generated<number>;
  to_event: number;
}

export interface IoSubscription {
  job: string;
  what: string;
}

export interface PeopleIdentity {
  issuer: string;
  person_id: string;
  subject: string;
}

export interface PeopleKindOfOrganisation {
  entered_at: Generated<Timestamp>;
  entered_by: string | null;
  key: string;
  name: InWords | null;
  plural: InWords | null;
  position: Generated<number>;
}

export interface PeopleMandate {
  from_on: string;
  given_by: string | null;
  id: string;
  organisation_id: string;
  person_id: string;
  role: "admin" | "editor" | "finance" | "signatory" | "reader" | "registrar" | "presenter" | "assessor" | "decision_maker" | "programme_manager" | "payer" | "auditor";
  until_on: string | null;
}

export interface PeopleMunicipality {
  allative_kind_fi: string | null;
  code: string;
  genitive_fi: string | null;
  kind_fi: string | null;
  kind_sv: string | null;
  language_status: string | null;
  latitude: number | null;
  locative_fi: string | null;
  locative_sv: string | null;
  longitude: number | null;
  merged_into: string | null;
  name_with_kind_sv: string | null;
  organisation_id: string;
  population: number | null;
  population_on: string | null;
  region_code: string | null;
  valid_from: string | null;
  valid_to: string | null;
}

export interface PeopleOrganisation {
  business_id: string | null;
  case_prefix: string | null;
  entered_at: Timestamp;
  example: Generated<boolean>;
  id: string;
  kind: string;
  languages: Generated<string[]>;
  name: InWords;
  source: string | null;
}

export interface PeoplePerson {
  email: string | null;
  entered_at: Timestamp;
  example: Generated<boolean>;
  id: string;
  lang: Generated<string>;
  name: string;
}

export interface PeopleRegion {
  code: string;
  name: InWords;
}

export interface PeopleSession {
  acting_for: string | null;
  began_at: Timestamp;
  ends_at: Timestamp;
  key_hash: string;
  person_id: string;
  seen_at: Timestamp;
}

export interface ProgrammeEnrolment {
  changed: Generated<string>;
  id: string;
  lang: "fi" | "sv";
  left_on: string | null;
  organisation_id: string;
  revision: Generated<number>;
  role: "influencer" | "experimenter" | "both";
  saved: Generated<string>;
  saved_cents: number | null;
  settled_at: Timestamp | null;
  settled_by: string | null;
  settled_why: Generated<string>;
  since: string;
  state: "told" | "confirmed" | "declined" | "left";
  themes: string[];
  told_at: Timestamp;
  told_by: string | null;
  work_id: string | null;
}

export interface RegisterCaseFile {
  authority_id: string;
  example: Generated<boolean>;
  id: string;
  lang: string;
  number: string;
  opened_at: Timestamp;
  process: string;
  retention: Generated<"application" | "granted" | "rejected" | "permanent">;
}

export interface RegisterCounter {
  authority_id: string;
  last: number;
  year: number;
}

export interface RegisterDispatch {
  at: Timestamp;
  document_id: string;
  organisation_id: string;
}

export interface RegisterDisposal {
  case_id: string;
  done_at: Timestamp | null;
  done_by: string | null;
  id: string;
  proposed_at: Timestamp;
  proposed_by: string;
  reason: string;
  revoked_at: Timestamp | null;
  revoked_by: string | null;
}

export interface RegisterDocument {
  at: Timestamp;
  case_id: string;
  content: Json | null;
  direction: "arrived" | "sent" | "internal";
  file_hash: string | null;
  hash: string;
  id: string;
  kind: string;
  lang: string;
  number: number;
  retention: Generated<"application" | "granted" | "rejected" | "permanent">;
  secrecy: Generated<"public" | "partly_secret" | "secret">;
  sender: string | null;
  title: string;
  way: Generated<string>;
}

export interface RegisterSecrecyDecision {
  about: string;
  at: Timestamp;
  digest: string;
  ground: "security" | "public_business" | "private_business" | "contact_details" | "private_life" | "other_law" | null;
  id: string;
  law: string | null;
  outcome: "secret" | "public";
  part: string;
  reason: string;
  who: string;
}

export interface RegisterSecrecyRequest {
  about: string;
  acting_for: string | null;
  at: Timestamp;
  ground: "security" | "public_business" | "private_business" | "contact_details" | "private_life" | "other_law";
  id: string;
  law: string | null;
  part: string;
  reason: string;
  revoked_at: Timestamp | null;
  revoked_by: string | null;
  who: string;
}

export interface RegisterSettledMessage {
  at: Timestamp;
  document_id: string;
  who: string;
}

/** Every table by schema and name, as in `db.selectFrom('io.event')`. */
export interface Tables {
  "announcements.announcement": AnnouncementsAnnouncement;
  "applications.answer": ApplicationsAnswer;
  "applications.answer_history": ApplicationsAnswerHistory;
  "applications.application": ApplicationsApplication;
  "applications.attachment": ApplicationsAttachment;
  "applications.authority_transfer": ApplicationsAuthorityTransfer;
  "applications.behalf_edit": ApplicationsBehalfEdit;
  "applications.budget_line": ApplicationsBudgetLine;
  "applications.commitment": ApplicationsCommitment;
  "applications.coordination_transfer": ApplicationsCoordinationTransfer;
  "applications.invitation": ApplicationsInvitation;
  "applications.late_admission": ApplicationsLateAdmission;
  "applications.late_showing": ApplicationsLateShowing;
  "applications.part_history": ApplicationsPartHistory;
  "applications.partner": ApplicationsPartner;
  "applications.present": ApplicationsPresent;
  "applications.remark": ApplicationsRemark;
  "applications.reuse_check": ApplicationsReuseCheck;
  "applications.reuse_finding": ApplicationsReuseFinding;
  "applications.section_work": ApplicationsSectionWork;
  "applications.supplement": ApplicationsSupplement;
  "applications.supplement_answer": ApplicationsSupplementAnswer;
  "applications.supplement_commitment": ApplicationsSupplementCommitment;
  "applications.supplement_field": ApplicationsSupplementField;
  "applications.text_change": ApplicationsTextChange;
  "applications.version": ApplicationsVersion;
  "applications.version_part": ApplicationsVersionPart;
  "assessment.assignment": AssessmentAssignment;
  "assessment.conflict": AssessmentConflict;
  "assessment.due": AssessmentDue;
  "assessment.flag": AssessmentFlag;
  "assessment.proposed": AssessmentProposed;
  "assessment.score": AssessmentScore;
  "assessment.sheet": AssessmentSheet;
  "calls.amendment": CallsAmendment;
  "calls.attachment": CallsAttachment;
  "calls.call": CallsCall;
  "calls.change": CallsChange;
  "calls.clause": CallsClause;
  "calls.criterion": CallsCriterion;
  "calls.duty": CallsDuty;
  "calls.fact": CallsFact;
  "calls.faq": CallsFaq;
  "calls.follower": CallsFollower;
  "calls.funding_rules": CallsFundingRules;
  "calls.notice": CallsNotice;
  "calls.outcome": CallsOutcome;
  "calls.question": CallsQuestion;
  "calls.writer": CallsWriter;
  "catalogue.adoption": CatalogueAdoption;
  "catalogue.adoption_entry": CatalogueAdoptionEntry;
  "catalogue.category": CatalogueCategory;
  "catalogue.census": CatalogueCensus;
  "catalogue.concept": CatalogueConcept;
  "catalogue.family": CatalogueFamily;
  "catalogue.kit": CatalogueKit;
  "catalogue.known_user": CatalogueKnownUser;
  "catalogue.milestone": CatalogueMilestone;
  "catalogue.publiccode": CataloguePubliccode;
  "catalogue.round": CatalogueRound;
  "catalogue.saved_search": CatalogueSavedSearch;
  "catalogue.source": CatalogueSource;
  "catalogue.stem": CatalogueStem;
  "catalogue.strange_stem": CatalogueStrangeStem;
  "catalogue.theme": CatalogueTheme;
  "catalogue.vocabulary": CatalogueVocabulary;
  "catalogue.work": CatalogueWork;
  "catalogue.work_fact": CatalogueWorkFact;
  "catalogue.work_family": CatalogueWorkFamily;
  "catalogue.work_feature": CatalogueWorkFeature;
  "catalogue.work_party": CatalogueWorkParty;
  "catalogue.work_question": CatalogueWorkQuestion;
  "catalogue.work_space": CatalogueWorkSpace;
  "catalogue.work_subject": CatalogueWorkSubject;
  "catalogue.work_vector": CatalogueWorkVector;
  "cooperation.meeting": CooperationMeeting;
  "cooperation.member": CooperationMember;
  "cooperation.minutes_wording": CooperationMinutesWording;
  "cooperation.note": CooperationNote;
  "cooperation.note_wording": CooperationNoteWording;
  "cooperation.participant": CooperationParticipant;
  "cooperation.pledge": CooperationPledge;
  "cooperation.pledge_word": CooperationPledgeWord;
  "cooperation.result": CooperationResult;
  "cooperation.space": CooperationSpace;
  "cooperation.space_work": CooperationSpaceWork;
  "cooperation.suggestion": CooperationSuggestion;
  "cooperation.suggestion_side": CooperationSuggestionSide;
  "decisions.decision": DecisionsDecision;
  "decisions.general_terms": DecisionsGeneralTerms;
  "decisions.pot": DecisionsPot;
  "decisions.proposal": DecisionsProposal;
  "forms.form": FormsForm;
  "forms.question": FormsQuestion;
  "forms.section": FormsSection;
  "io.access": IoAccess;
  "io.attempt": IoAttempt;
  "io.event": IoEvent;
  "io.file": IoFile;
  "io.heartbeat": IoHeartbeat;
  "io.mail": IoMail;
  "io.outage": IoOutage;
  "io.seal": IoSeal;
  "io.subscription": IoSubscription;
  "people.identity": PeopleIdentity;
  "people.kind_of_organisation": PeopleKindOfOrganisation;
  "people.mandate": PeopleMandate;
  "people.municipality": PeopleMunicipality;
  "people.organisation": PeopleOrganisation;
  "people.person": PeoplePerson;
  "people.region": PeopleRegion;
  "people.session": PeopleSession;
  "programme.enrolment": ProgrammeEnrolment;
  "register.case_file": RegisterCaseFile;
  "register.counter": RegisterCounter;
  "register.dispatch": RegisterDispatch;
  "register.disposal": RegisterDisposal;
  "register.document": RegisterDocument;
  "register.secrecy_decision": RegisterSecrecyDecision;
  "register.secrecy_request": RegisterSecrecyRequest;
  "register.settled_message": RegisterSettledMessage;
}
