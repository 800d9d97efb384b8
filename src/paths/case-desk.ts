import { query, type Lang, type Query } from './query.ts'

/** An officer’s desk: one case, and what assessors and the registry do with it. */
export const caseDesk = {
  desk: (lang: Lang) => `/${lang}/desk`,
  deskCase: (lang: Lang, applicationId: string) => `/${lang}/desk/cases/${applicationId}`,
  deskSupplements: (lang: Lang, id: string) => `/${lang}/desk/cases/${id}/supplements`,
  newDeskSupplement: (lang: Lang, id: string) => `/${lang}/desk/cases/${id}/supplements/new`,
  /** The same with fields chosen. */
  newDeskSupplementOf: (lang: Lang, id: string, fields: readonly string[]) =>
    `/${lang}/desk/cases/${id}/supplements/new?${new URLSearchParams(fields.map((key): [string, string] => ['field', key]))}`,
  deskSupplementDue: (lang: Lang, id: string, supplement: string) =>
    `/${lang}/desk/cases/${id}/supplements/${supplement}/due`,
  deskSupplementEnd: (lang: Lang, id: string, supplement: string) =>
    `/${lang}/desk/cases/${id}/supplements/${supplement}/end`,
  deskMessages: (lang: Lang, id: string) => `/${lang}/desk/cases/${id}/messages`,
  deskMessageFiles: (lang: Lang, id: string) => `/${lang}/desk/cases/${id}/messages/files`,
  deskMessageFile: (lang: Lang, id: string, message: string, file: string) =>
    `/${lang}/desk/cases/${id}/messages/${message}/files/${file}`,
  deskMessageSettled: (lang: Lang, id: string, message: string) =>
    `/${lang}/desk/cases/${id}/messages/${message}/settlement`,
  deskCoordination: (lang: Lang, id: string) => `/${lang}/desk/cases/${id}/coordination`,
  deskCoordinationEnd: (lang: Lang, id: string, transfer: string) =>
    `/${lang}/desk/cases/${id}/coordination/${transfer}/end`,
  deskEdits: (lang: Lang, id: string) => `/${lang}/desk/cases/${id}/edits`,
  deskEdit: (lang: Lang, id: string, edit: string) => `/${lang}/desk/cases/${id}/edits/${edit}`,
  deskEditEnd: (lang: Lang, id: string, edit: string) => `/${lang}/desk/cases/${id}/edits/${edit}/end`,
  deskTransfer: (lang: Lang, id: string) => `/${lang}/desk/cases/${id}/transfer`,
  deskSecrecy: (lang: Lang, id: string, q: Query = {}) => `/${lang}/desk/cases/${id}/secrecy${query(q)}`,
  deskDisposals: (lang: Lang) => `/${lang}/desk/disposals`,
  deskDisposal: (lang: Lang, caseId: string) => `/${lang}/desk/disposals/${caseId}`,
  deskCopies: (lang: Lang, id: string) => `/${lang}/desk/cases/${id}/copies`,
  deskCopy: (lang: Lang, id: string, copy: string) => `/${lang}/desk/cases/${id}/copies/${copy}`,
  deskAttachment: (lang: Lang, applicationId: string, attachment: string, q: Query = {}) =>
    `/${lang}/desk/cases/${applicationId}/attachments/${attachment}${query(q)}`,
  deskFlag: (lang: Lang, applicationId: string, flag: string) => `/${lang}/desk/cases/${applicationId}/flags/${flag}`,
  deskProposal: (lang: Lang, applicationId: string) => `/${lang}/desk/cases/${applicationId}/proposal`,
  deskSignature: (lang: Lang, applicationId: string) => `/${lang}/desk/cases/${applicationId}/signature`,
  deskReturn: (lang: Lang, applicationId: string) => `/${lang}/desk/cases/${applicationId}/return`,
  deskDecision: (lang: Lang, applicationId: string) => `/${lang}/desk/cases/${applicationId}/decision`,
  deskEnrolments: (lang: Lang, id = '') => `/${lang}/desk/enrolments${id === '' ? '' : `/${id}`}`,
  deskOutages: (lang: Lang) => `/${lang}/desk/outages`,
  deskMail: (lang: Lang) => `/${lang}/desk/mail`,
  deskLetter: (lang: Lang, id: string) => `/${lang}/desk/mail/${id}`,
  assess: (lang: Lang) => `/${lang}/assess`,
  assessment: (lang: Lang, applicationId: string) => `/${lang}/assess/${applicationId}`,
  assessmentAttachment: (lang: Lang, applicationId: string, attachment: string) =>
    `/${lang}/assess/${applicationId}/attachments/${attachment}`,
  assessmentConflict: (lang: Lang, applicationId: string) => `/${lang}/assess/${applicationId}/conflict`,
  assessmentScores: (lang: Lang, applicationId: string) => `/${lang}/assess/${applicationId}/scores`,
  assessmentSheet: (lang: Lang, applicationId: string) => `/${lang}/assess/${applicationId}/sheet`,
} as const
