import { query, type Lang, type Query } from './query.ts'

/** What an applicant writes and reads of its own. */
export const applying = {
  my: (lang: Lang) => `/${lang}/my`,
  newApplication: (lang: Lang, callSlug: string) => `/${lang}/calls/${callSlug}/applications`,
  application: (lang: Lang, id: string) => `/${lang}/my/applications/${id}`,
  applicationLanguage: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/language`,
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
  applicationCoordination: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/coordination`,
  applicationCoordinationEnd: (lang: Lang, id: string, transfer: string) =>
    `/${lang}/my/applications/${id}/coordination/${transfer}`,
  applicationLate: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/late`,
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
  applicationNote: (lang: Lang, id: string, work: string) => `/${lang}/my/applications/${id}/findings/${work}/answers`,
  applicationAdoption: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/adoption`,
  applicationAttachments: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/attachments`,
  applicationAttachment: (lang: Lang, id: string, attachment: string) =>
    `/${lang}/my/applications/${id}/attachments/${attachment}`,
  applicationAttachmentParts: (lang: Lang, id: string, attachment: string) =>
    `/${lang}/my/applications/${id}/attachments/${attachment}/parts`,
  applicationSubmission: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/submission`,
  applicationWithdrawal: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/withdrawal`,
  applicationReceipt: (lang: Lang, id: string, number: number) => `/${lang}/my/applications/${id}/versions/${number}`,
  applicationPaper: (lang: Lang, id: string, number: number) =>
    `/${lang}/my/applications/${id}/versions/${number}/application.pdf`,
  applicationPreview: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/preview`,
  applicationDraftPaper: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/preview/application.pdf`,
  applicationSecrecy: (lang: Lang, id: string, q: Query = {}) => `/${lang}/my/applications/${id}/secrecy${query(q)}`,
  applicationSecrecyRequest: (lang: Lang, id: string, request: string) =>
    `/${lang}/my/applications/${id}/secrecy/${request}`,
  applicationMessages: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/messages`,
  applicationMessageFiles: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/messages/files`,
  applicationMessageFile: (lang: Lang, id: string, message: string, file: string) =>
    `/${lang}/my/applications/${id}/messages/${message}/files/${file}`,
  applicationSupplement: (lang: Lang, id: string, supplement: string, q: Query = {}) =>
    `/${lang}/my/applications/${id}/supplements/${supplement}${query(q)}`,
  applicationSupplementAnswers: (lang: Lang, id: string, supplement: string) =>
    `/${lang}/my/applications/${id}/supplements/${supplement}/answers`,
  applicationSupplementCosts: (lang: Lang, id: string, supplement: string) =>
    `/${lang}/my/applications/${id}/supplements/${supplement}/costs`,
  applicationSupplementCommitment: (lang: Lang, id: string, supplement: string) =>
    `/${lang}/my/applications/${id}/supplements/${supplement}/commitment`,
  applicationSupplementFiles: (lang: Lang, id: string, supplement: string) =>
    `/${lang}/my/applications/${id}/supplements/${supplement}/attachments`,
  applicationSupplementFileParts: (lang: Lang, id: string, supplement: string, attachment: string) =>
    `/${lang}/my/applications/${id}/supplements/${supplement}/attachments/${attachment}/parts`,
  applicationDecision: (lang: Lang, id: string) => `/${lang}/my/applications/${id}/decision`,
} as const
