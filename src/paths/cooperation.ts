import { query, type Lang, type Query } from './query.ts'

/** Cooperation between projects: what everybody sees, and what those who take part do. */
export const cooperation = {
  cooperation: (lang: Lang) => `/${lang}/cooperation`,
  space: (lang: Lang, slug: string, q: Query = {}) => `/${lang}/cooperation/${slug}${query(q)}`,
  spaceFile: (lang: Lang, slug: string, id: string) => `/${lang}/cooperation/${slug}/results/${id}`,
  myCooperation: (lang: Lang, q: Query = {}) => `/${lang}/my/cooperation${query(q)}`,
  newSpace: (lang: Lang) => `/${lang}/my/cooperation-opening`,
  suggestion: (lang: Lang, id: string) => `/${lang}/my/suggestions/${id}`,
  projectCooperation: (lang: Lang, slug: string, q: Query = {}) =>
    `/${lang}/my/projects/${slug}/cooperation${query(q)}`,
  projectSuggestions: (lang: Lang, slug: string) => `/${lang}/my/projects/${slug}/suggestions`,
  pledge: (lang: Lang, slug: string, id: string) => `/${lang}/my/projects/${slug}/pledges/${id}`,
  deskPledges: (lang: Lang) => `/${lang}/desk/pledges`,
  ownSpace: (lang: Lang, slug: string, q: Query = {}) => `/${lang}/my/cooperation/${slug}${query(q)}`,
  spaceWording: (lang: Lang, slug: string) => `/${lang}/my/cooperation/${slug}/wording`,
  spaceProjects: (lang: Lang, slug: string) => `/${lang}/my/cooperation/${slug}/projects`,
  spaceMembers: (lang: Lang, slug: string) => `/${lang}/my/cooperation/${slug}/members`,
  spaceMember: (lang: Lang, slug: string, organisation: string) =>
    `/${lang}/my/cooperation/${slug}/members/${organisation}`,
  spaceNotes: (lang: Lang, slug: string) => `/${lang}/my/cooperation/${slug}/notes`,
  spaceNote: (lang: Lang, slug: string, id: string) => `/${lang}/my/cooperation/${slug}/notes/${id}`,
  spaceResults: (lang: Lang, slug: string) => `/${lang}/my/cooperation/${slug}/results`,
  spaceResult: (lang: Lang, slug: string, id: string) => `/${lang}/my/cooperation/${slug}/results/${id}`,
  spaceMeetings: (lang: Lang, slug: string) => `/${lang}/my/cooperation/${slug}/meetings`,
  spaceMeeting: (lang: Lang, slug: string, id: string) => `/${lang}/my/cooperation/${slug}/meetings/${id}`,
  spaceMeetingEnd: (lang: Lang, slug: string, id: string) => `/${lang}/my/cooperation/${slug}/meetings/${id}/end`,
  spaceMinutes: (lang: Lang, slug: string, id: string) => `/${lang}/my/cooperation/${slug}/meetings/${id}/minutes`,
  spaceCalendar: (lang: Lang, slug: string, id: string) => `/${lang}/my/cooperation/${slug}/meetings/${id}/meeting.ics`,
  spaceEnd: (lang: Lang, slug: string) => `/${lang}/my/cooperation/${slug}/end`,
  spaceParticipation: (lang: Lang, slug: string) => `/${lang}/my/cooperation/${slug}/participation`,
} as const
