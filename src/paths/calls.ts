import { query, type Lang, type Query } from './query.ts'

/** What the programme publishes: calls and what follows them, announcements, the register of the trial. */
export const calls = {
  calls: (lang: Lang, q: Query = {}) => `/${lang}/calls${query(q)}`,
  callsFeed: (lang: Lang) => `/${lang}/calls.atom`,
  callFeed: (lang: Lang, slug: string) => `/${lang}/calls/${slug}/changes.atom`,
  callCalendar: (lang: Lang, slug: string) => `/${lang}/calls/${slug}/calendar.ics`,
  callDocument: (lang: Lang, slug: string) => `/${lang}/calls/${slug}/document`,
  callAttachment: (lang: Lang, slug: string, id: string) => `/${lang}/calls/${slug}/attachments/${id}`,
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
  enrolmentWork: (lang: Lang) => `/${lang}/programme/enrolment/work`,
  enrolment: (lang: Lang, ended = '') => `/${lang}/programme/enrolment${ended === '' ? '' : `/${ended}/end`}`,
} as const
