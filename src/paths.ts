/** Every address of Talko. The language comes first; verbs are nouns; a form is posted to the noun it makes. */
type Lang = 'fi' | 'sv' | 'en'
type Query = Readonly<Record<string, string | number | undefined>>
const query = (values: Query) => {
  const given = new URLSearchParams()
  for (const [key, value] of Object.entries(values))
    if (value !== undefined && value !== '') given.set(key, String(value))
  return given.size === 0 ? '' : `?${given}`
}

export const paths = {
  home: (lang: Lang) => `/${lang}`,
  projects: (lang: Lang, q: Query = {}) => `/${lang}/projects${query(q)}`,
  projectsFile: (lang: Lang, kind: 'csv' | 'xlsx', q: Query = {}) => `/${lang}/projects.${kind}${query(q)}`,
  similar: (lang: Lang) => `/${lang}/similar`,
  project: (lang: Lang, slug: string) => `/${lang}/projects/${slug}`,
  solutions: (lang: Lang, q: Query = {}) => `/${lang}/solutions${query(q)}`,
  solutionsFile: (lang: Lang, kind: 'csv' | 'xlsx', q: Query = {}) => `/${lang}/solutions.${kind}${query(q)}`,
  families: (lang: Lang) => `/${lang}/families`,
  family: (lang: Lang, key: string) => `/${lang}/families/${key}`,
  familyWording: (lang: Lang, key: string) => `/${lang}/families/${key}/wording`,
  comparison: (lang: Lang) => `/${lang}/solutions/comparison`,
  ownWorks: (lang: Lang) => `/${lang}/my/works`,
  ownWorksTable: (lang: Lang) => `/${lang}/my/works-table`,
  ownWork: (lang: Lang, id: string) => `/${lang}/my/works/${id}`,
  work: (lang: Lang, { kind = 'project', slug }: { readonly slug: string; readonly kind?: string | undefined }) =>
    `/${lang}/${kind === 'project' ? 'projects' : 'solutions'}/${slug}`,
  adoption: (lang: Lang, slug: string, q: Query = {}) => `/${lang}/adoption/${slug}${query(q)}`,
  ownAdoption: (lang: Lang, slug: string) => `/${lang}/adoption/${slug}/own`,
  ownAdoptionConfirmation: (lang: Lang, slug: string) => `/${lang}/adoption/${slug}/own/confirmation`,
  workQuestions: (lang: Lang, slug: string) => `/${lang}/adoption/${slug}/questions`,
  workQuestion: (lang: Lang, slug: string, id: string) => `/${lang}/adoption/${slug}/questions/${id}`,
  myAdoptions: (lang: Lang) => `/${lang}/my/adoptions`,
  municipalities: (lang: Lang, q: Query = {}) => `/${lang}/municipalities${query(q)}`,
  municipalitiesFile: (lang: Lang, kind: 'csv' | 'xlsx', q: Query = {}) => `/${lang}/municipalities.${kind}${query(q)}`,
  municipalityMap: (lang: Lang, q: Record<string, string> = {}) => `/${lang}/municipalities/map${query(q)}`,
  municipality: (lang: Lang, code: string) => `/${lang}/municipalities/${code}`,
  calls: (lang: Lang, q: Query = {}) => `/${lang}/calls${query(q)}`,
  callsFeed: (lang: Lang) => `/${lang}/calls.atom`,
  callFeed: (lang: Lang, slug: string) => `/${lang}/calls/${slug}/changes.atom`,
  callCalendar: (lang: Lang, slug: string) => `/${lang}/calls/${slug}/calendar.ics`,
  callDocument: (lang: Lang, slug: string) => `/${lang}/calls/${slug}/document`,
  callPreCheck: (lang: Lang, slug: string) => `/${lang}/calls/${slug}/pre-check`,
  callQuestions: (lang: Lang, slug: string) => `/${lang}/calls/${slug}/questions`,
  callFollowing: (lang: Lang, slug: string) => `/${lang}/calls/${slug}/following`,
  following: (lang: Lang, key: string) => `/${lang}/following/${key}`,
  followingEnd: (lang: Lang, id: string) => `/${lang}/following/${id}/end`,
  call: (lang: Lang, slug: string) => `/${lang}/calls/${slug}`,
  callOutcome: (lang: Lang, slug: string) => `/${lang}/calls/${slug}/outcome`,
  callOutcomeFile: (lang: Lang, slug: string, kind: 'csv' | 'xlsx') => `/${lang}/calls/${slug}/outcome.${kind}`,
  announcements: (lang: Lang) => `/${lang}/announcements`,
  announcement: (lang: Lang, slug: string) => `/${lang}/announcements/${slug}`,
  announcementsOn: (lang: Lang, topic: string) => `/${lang}/announcements${query({ topic })}`,
  announcementsFeed: (lang: Lang) => `/${lang}/announcements.atom`,
  announcementText: (lang: Lang, slug: string) => `/${lang}/announcements/${slug}/text`,
  announcementFile: (lang: Lang, slug: string, kind: 'csv' | 'xlsx') =>
    `/${lang}/announcements/${slug}/projects.${kind}`,
  announcementPicture: (lang: Lang, slug: string) => `/${lang}/announcements/${slug}/picture`,
  programme: (lang: Lang) => `/${lang}/programme`,
  participants: (lang: Lang) => `/${lang}/programme/participants`,
  enrolment: (lang: Lang, ended = '') => `/${lang}/programme/enrolment${ended === '' ? '' : `/${ended}/end`}`,
  statistics: (lang: Lang) => `/${lang}/statistics`,
  openData: (lang: Lang) => `/${lang}/open-data`,
  accessibility: (lang: Lang) => `/${lang}/accessibility`,
  privacy: (lang: Lang) => `/${lang}/privacy`,
  help: (lang: Lang) => `/${lang}/help`,
  gallery: (lang: Lang) => `/${lang}/gallery`,
  signIn: (lang: Lang, back = '') => `/${lang}/sign-in${query({ back })}`,
  signInCallback: '/sign-in/callback',
  exampleSignIn: (lang: Lang, uid: string) => `/${lang}/example-sign-in/${uid}`,
  signOut: (lang: Lang) => `/${lang}/sign-out`,
  start: (lang: Lang) => `/${lang}/start`,
  acting: (lang: Lang) => `/${lang}/acting`,
  my: (lang: Lang) => `/${lang}/my`,
  newApplication: (lang: Lang, callSlug: string) => `/${lang}/calls/${callSlug}/applications`,
  application: (lang: Lang, id: string) => `/${lang}/my/applications/${id}`,
  applicationSection: (lang: Lang, id: string, section: string) => `/${lang}/my/applications/${id}/${section}`,
  applicationField: (lang: Lang, id: string, question: string, q: Query = {}) =>
    `/${lang}/my/applications/${id}/fields/${question}${query(q)}`,
  applicationRestoration: (lang: Lang, id: string, question: string) =>
    `/${lang}/my/applications/${id}/fields/${question}/restoration`,
  applicationRemarks: (lang: Lang, id: string, question: string) =>
    `/${lang}/my/applications/${id}/fields/${question}/remarks`,
  applicationSettlement: (lang: Lang, id: string, remark: string) =>
    `/${lang}/my/applications/${id}/remarks/${remark}/settlement`,
  applicationAssignment: (lang: Lang, id: string, section: string) =>
    `/${lang}/my/applications/${id}/sections/${section}/assignment`,
  applicationReadiness: (lang: Lang, id: string, section: string) =>
    `/${lang}/my/applications/${id}/sections/${section}/readiness`,
  applicationMerge: (lang: Lang, id: string, section: string) =>
    `/${lang}/my/applications/${id}/sections/${section}/merge`,
  applicationAnswer: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/answers`,
  applicationPartners: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/partners`,
  applicationPartner: (lang: Lang, id: string, partner: string) => `/${lang}/my/applications/${id}/partners/${partner}`,
  applicationPeople: (lang: Lang, id: string, partner: string) =>
    `/${lang}/my/applications/${id}/partners/${partner}/people`,
  applicationInvitation: (lang: Lang, id: string, partner: string, invitation: string) =>
    `/${lang}/my/applications/${id}/partners/${partner}/people/${invitation}`,
  invitation: (lang: Lang, key: string) => `/${lang}/invitations/${key}`,
  applicationCommitment: (lang: Lang, id: string, partner: string) =>
    `/${lang}/my/applications/${id}/partners/${partner}/commitment`,
  applicationBudget: (lang: Lang, id: string, partner: string) =>
    `/${lang}/my/applications/${id}/partners/${partner}/budget`,
  applicationBudgetTable: (lang: Lang, id: string, partner: string) =>
    `/${lang}/my/applications/${id}/partners/${partner}/budget-table`,
  applicationBudgetFile: (lang: Lang, id: string, kind: 'csv' | 'xlsx') =>
    `/${lang}/my/applications/${id}/budget.${kind}`,
  applicationFindings: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/findings`,
  applicationFinding: (lang: Lang, id: string, work: string) => `/${lang}/my/applications/${id}/findings/${work}`,
  applicationAdoption: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/adoption`,
  applicationAttachments: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/attachments`,
  applicationAttachment: (lang: Lang, id: string, attachment: string) =>
    `/${lang}/my/applications/${id}/attachments/${attachment}`,
  applicationSubmission: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/submission`,
  applicationWithdrawal: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/withdrawal`,
  applicationReceipt: (lang: Lang, id: string, number: number) => `/${lang}/my/applications/${id}/versions/${number}`,
  applicationPaper: (lang: Lang, id: string, number: number) =>
    `/${lang}/my/applications/${id}/versions/${number}/application.pdf`,
  applicationPreview: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/preview`,
  applicationMessages: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/messages`,
  applicationSupplement: (lang: Lang, id: string, supplement: string, q: Query = {}) =>
    `/${lang}/my/applications/${id}/supplements/${supplement}${query(q)}`,
  applicationSupplementFiles: (lang: Lang, id: string, supplement: string) =>
    `/${lang}/my/applications/${id}/supplements/${supplement}/attachments`,
  applicationDecision: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/decision`,
  desk: (lang: Lang) => `/${lang}/desk`,
  deskCalls: (lang: Lang) => `/${lang}/desk/calls`,
  newDeskCall: (lang: Lang) => `/${lang}/desk/calls/new`,
  deskCall: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}`,
  deskCallPart: (lang: Lang, slug: string, part: string) => `/${lang}/desk/calls/${slug}/${part}`,
  deskCallForm: (lang: Lang, slug: string, more: 'preview' | 'file' | 'questions' | 'sections' | '' = '') =>
    `/${lang}/desk/calls/${slug}/form${more === '' ? '' : `/${more}`}`,
  deskCallFormPreview: (lang: Lang, slug: string, q: Query = {}) =>
    `/${lang}/desk/calls/${slug}/form/preview${query(q)}`,
  deskCallFormQuestion: (lang: Lang, slug: string, key: string) => `/${lang}/desk/calls/${slug}/form/questions/${key}`,
  deskCallFormSection: (lang: Lang, slug: string, key: string) => `/${lang}/desk/calls/${slug}/form/sections/${key}`,
  newDeskCallQuestion: (lang: Lang, slug: string, section: string) =>
    `/${lang}/desk/calls/${slug}/form/questions${query({ section })}`,
  deskCallFormFile: (lang: Lang, slug: string, kind: 'form' | 'schema' | 'ui-schema') =>
    `/${lang}/desk/calls/${slug}/form/${kind}.json`,
  deskCallPreview: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/preview`,
  deskCallFile: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/call.json`,
  deskQuestions: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/questions`,
  deskQuestion: (lang: Lang, slug: string, id: string) => `/${lang}/desk/calls/${slug}/questions/${id}`,
  deskCallCheck: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/check`,
  deskCallCheckAsked: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/check-request`,
  deskCallExtension: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/extension`,
  deskCallCancellation: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/cancellation`,
  deskCallArchiving: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/archiving`,
  deskCallPublication: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/publication`,
  deskCallAssessment: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/assessment`,
  deskApplications: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/applications`,
  deskApplicationsFile: (lang: Lang, slug: string, kind: 'csv' | 'xlsx', filter: string) =>
    `/${lang}/desk/calls/${slug}/applications.${kind}${query({ filter })}`,
  deskAssignments: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/assignments`,
  deskAlike: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/alike`,
  deskPriority: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/priority`,
  deskRanking: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/ranking`,
  deskRankingFile: (lang: Lang, slug: string, kind: 'csv' | 'xlsx', appropriation?: string) =>
    `/${lang}/desk/calls/${slug}/ranking.${kind}${query({ appropriation })}`,
  deskProposals: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/proposals`,
  deskDecisions: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/decisions`,
  deskAnnouncement: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/announcement`,
  deskAnnouncementText: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/announcement/text`,
  deskAnnouncementPreview: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/announcement/preview`,
  deskAnnouncementPublication: (lang: Lang, slug: string, published: Lang) =>
    `/${lang}/desk/calls/${slug}/announcement/publication/${published}`,
  deskCase: (lang: Lang, applicationId: string) => `/${lang}/desk/cases/${applicationId}`,
  deskSupplements: (lang: Lang, id: string) => `/${lang}/desk/cases/${id}/supplements`,
  newDeskSupplement: (lang: Lang, id: string) => `/${lang}/desk/cases/${id}/supplements/new`,
  deskSupplementDue: (lang: Lang, id: string, supplement: string) =>
    `/${lang}/desk/cases/${id}/supplements/${supplement}/due`,
  deskSupplementEnd: (lang: Lang, id: string, supplement: string) =>
    `/${lang}/desk/cases/${id}/supplements/${supplement}/end`,
  deskMessages: (lang: Lang, id: string) => `/${lang}/desk/cases/${id}/messages`,
  deskMessageSettled: (lang: Lang, id: string, message: string) =>
    `/${lang}/desk/cases/${id}/messages/${message}/settlement`,
  deskAttachment: (lang: Lang, applicationId: string, attachment: string) =>
    `/${lang}/desk/cases/${applicationId}/attachments/${attachment}`,
  deskFlag: (lang: Lang, applicationId: string, flag: string) => `/${lang}/desk/cases/${applicationId}/flags/${flag}`,
  deskProposal: (lang: Lang, applicationId: string) => `/${lang}/desk/cases/${applicationId}/proposal`,
  deskSignature: (lang: Lang, applicationId: string) => `/${lang}/desk/cases/${applicationId}/signature`,
  deskReturn: (lang: Lang, applicationId: string) => `/${lang}/desk/cases/${applicationId}/return`,
  deskDecision: (lang: Lang, applicationId: string) => `/${lang}/desk/cases/${applicationId}/decision`,
  deskEnrolments: (lang: Lang, id = '') => `/${lang}/desk/enrolments${id === '' ? '' : `/${id}`}`,
  deskMail: (lang: Lang) => `/${lang}/desk/mail`,
  deskLetter: (lang: Lang, id: string) => `/${lang}/desk/mail/${id}`,
  assess: (lang: Lang) => `/${lang}/assess`,
  assessment: (lang: Lang, applicationId: string) => `/${lang}/assess/${applicationId}`,
  assessmentAttachment: (lang: Lang, applicationId: string, attachment: string) =>
    `/${lang}/assess/${applicationId}/attachments/${attachment}`,
  assessmentConflict: (lang: Lang, applicationId: string) => `/${lang}/assess/${applicationId}/conflict`,
  assessmentScores: (lang: Lang, applicationId: string) => `/${lang}/assess/${applicationId}/scores`,
  assessmentSheet: (lang: Lang, applicationId: string) => `/${lang}/assess/${applicationId}/sheet`,
  admin: (lang: Lang) => `/${lang}/admin`,
  adminOrganisations: (lang: Lang) => `/${lang}/admin/organisations`,
  adminPeople: (lang: Lang, organisationId: string) => `/${lang}/admin/organisations/${organisationId}/people`,
  adminTerms: (lang: Lang) => `/${lang}/admin/general-terms`,
  adminRole: (lang: Lang, mandateId: string) => `/${lang}/admin/roles/${mandateId}/end`,
} as const
