import { query, type Lang, type Query } from './query.ts'

/** An officer’s desk: a call from its first words to its announcement. */
export const callDesk = {
  deskCalls: (lang: Lang) => `/${lang}/desk/calls`,
  newDeskCall: (lang: Lang) => `/${lang}/desk/calls/new`,
  deskEarlier: (lang: Lang) => `/${lang}/desk/earlier-rounds`,
  deskEarlierFile: (lang: Lang, kind: 'csv' | 'xlsx') => `/${lang}/desk/earlier-rounds.${kind}`,
  deskEarlierRows: (lang: Lang, slug: string, kind: 'csv' | 'xlsx') =>
    `/${lang}/desk/earlier-rounds/${slug}/rows.${kind}`,
  deskEarlierTable: (lang: Lang) => `/${lang}/desk/earlier-rounds-table`,
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
  deskCallMinimum: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/minimum-data`,
  deskCallFile: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/call.json`,
  deskCallNotices: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/notices`,
  deskCallNotice: (lang: Lang, slug: string, number: number) => `/${lang}/desk/calls/${slug}/notices/${number}`,
  deskQuestions: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/questions`,
  deskQuestion: (lang: Lang, slug: string, id: string) => `/${lang}/desk/calls/${slug}/questions/${id}`,
  deskCallCheck: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/check`,
  deskCallCheckAsked: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/check-request`,
  deskCallFormVersion: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/form/version`,
  deskCallChange: (lang: Lang, slug: string, id: string, deed: 'check-request' | 'withdrawal' | '' = '') =>
    `/${lang}/desk/calls/${slug}/changes/${id}${deed === '' ? '' : `/${deed}`}`,
  deskCallExtension: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/extension`,
  deskCallCancellation: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/cancellation`,
  deskCallArchiving: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/archiving`,
  deskCallClosing: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/closing`,
  deskCallPublication: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/publication`,
  deskCallAssessment: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/assessment`,
  deskApplications: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/applications`,
  deskApplicationsFile: (lang: Lang, slug: string, kind: 'csv' | 'xlsx', filter: string) =>
    `/${lang}/desk/calls/${slug}/applications.${kind}${query({ filter })}`,
  deskLate: (lang: Lang, slug: string) => `/${lang}/desk/calls/${slug}/late`,
  deskLateOne: (lang: Lang, slug: string, id: string) => `/${lang}/desk/calls/${slug}/late/${id}`,
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
} as const
