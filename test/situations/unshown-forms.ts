import { mine, newCall } from './every-page.ts'
import { ofApplicants, type UnshownForm } from './unshown-forms-of-applicants.ts'

const toParties = ['/my', '/my/applications/:id', '/my/applications/:id/submission', '/my/applications/:id/parties']

const unknownId = '0199f000-0000-7000-8000-000000000000'

/** Doors whose form is on its page only in a state that the examples are not in: on which page it would be, and where it is tested. */
export const elsewhere: readonly UnshownForm[] = [
  ...['check-request', 'check', 'publication'].map((deed) => ({
    who: 'officer' as const,
    way: ['/desk/calls', `/desk/calls/${newCall.slug}`],
    to: (address: string) => `${address}/${deed}`,
    tested: 'src/calls/web/life.db.test.ts',
  })),
  {
    who: 'officer',
    way: ['/desk/calls', '/desk/earlier-rounds'],
    to: (address) => address,
    tested: 'src/calls/web/earlier.db.test.ts: only under what was read of a table',
  },
  ...[
    'archiving',
    'closing',
    'notices/1',
    ...['', '/check-request', '/withdrawal'].map((deed) => `changes/${unknownId}${deed}`),
  ].map((deed) => ({
    who: 'officer' as const,
    way: ['/desk/calls', '/desk/calls/esimerkki-avoin'],
    to: (address: string) => `${address}/${deed}`,
    tested:
      'src/calls/web/archiving.db.test.ts once decided, src/decisions/empty-round.db.test.ts where nothing waits, notices.db.test.ts once told, src/applications/call-change.db.test.ts where a change waits',
  })),
  {
    who: 'officer',
    way: ['/desk/calls/esimerkki-arvioinnissa/applications', '/desk/calls/esimerkki-arvioinnissa/assessment'],
    to: (address) => address,
    tested: 'src/assessment/web/ranking.db.test.ts',
  },
  {
    who: 'decision-maker',
    way: ['/desk/calls/esimerkki-paatetty/decisions'],
    to: (address) => address,
    tested: 'src/decisions/web/doors.db.test.ts',
  },
  ...['signature', 'return'].map((deed) => ({
    who: 'decision-maker' as const,
    way: ['/desk/calls/esimerkki-paatetty/decisions', '/desk/cases/:id/decision'],
    to: (address: string) => address.replace(/decision$/, deed),
    tested: 'src/decisions/web/doors.db.test.ts',
  })),
  {
    who: 'officer',
    way: [
      '/desk/calls/esimerkki-paatetty/announcement',
      '/desk/calls/esimerkki-paatetty/announcement/publication/:published',
    ],
    to: (address) => address,
    tested: 'src/announcements/desk-pages.db.test.ts',
  },
  {
    who: 'officer',
    way: ['/desk/calls/esimerkki-arvioinnissa/applications', '/desk/cases/:id', '/desk/cases/:id/messages'],
    to: (address) => `${address}/${unknownId}/settlement`,
    tested: 'src/assessment/web/messages.db.test.ts: only where a message waits',
  },
  {
    who: 'officer',
    way: ['/desk/calls/esimerkki-arvioinnissa/applications', '/desk/cases/:id', '/desk/cases/:id/secrecy'],
    to: (address) => address,
    tested: 'src/assessment/web/secrecy.db.test.ts: with a part chosen',
  },
  {
    who: 'coordinator',
    way: [...mine, '/my/applications/:id/secrecy'],
    to: (address) => `${address}/${unknownId}`,
    tested: 'src/applications/web/secrecy.db.test.ts: only where something is asked',
  },
  {
    who: 'officer',
    way: ['/desk/calls/esimerkki-arvioinnissa/assessment', '/desk/calls/esimerkki-arvioinnissa/late'],
    to: (address) => `${address}/${unknownId}`,
    tested: 'src/assessment/web/late.db.test.ts: only once something arrived late',
  },
  {
    who: 'officer',
    way: ['/desk', '/desk/disposals'],
    to: (address) => `${address}/${unknownId}`,
    tested: 'src/decisions/disposal.db.test.ts: only once the time of a case has come',
  },
  ...['', `/${unknownId}/due`, `/${unknownId}/end`].map((more) => ({
    who: 'officer' as const,
    way: ['/desk/calls/esimerkki-arvioinnissa/applications', '/desk/cases/:id', '/desk/cases/:id/supplements'],
    to: (address: string) => `${address}${more}`,
    tested: 'src/assessment/web/supplements.db.test.ts',
  })),
  ...['', '/end'].map((more) => ({
    who: 'officer' as const,
    way: ['/desk/calls/esimerkki-arvioinnissa/applications', '/desk/cases/:id', '/desk/cases/:id/edits'],
    to: (address: string) => `${address}/${unknownId}${more}`,
    tested: 'src/assessment/web/edits.db.test.ts: only once parts are open',
  })),
  {
    who: 'officer',
    way: ['/desk/calls/esimerkki-arvioinnissa/applications', '/desk/cases/:id', '/desk/cases/:id/coordination'],
    to: (address) => `${address}/${unknownId}/end`,
    tested: 'src/applications/coordination-sent.db.test.ts: only once the authority has asked',
  },
  ...['', `/${unknownId}`].map((more) => ({
    who: 'joint' as const,
    way: ['/my', '/my/applications/:id'],
    to: (address: string) => `${address}/coordination${more}`,
    tested: 'src/applications/coordination.db.test.ts: only for who signs, and once something was asked',
  })),
  {
    who: 'joint',
    way: ['/my', '/my/applications/:id'],
    to: (address) => `${address}/late`,
    tested: 'src/assessment/web/late.db.test.ts: only after closing',
  },
  ...['', '/answers', '/attachments', `/attachments/${unknownId}/parts`, '/costs', '/commitment'].map((more) => ({
    who: 'coordinator' as const,
    way: mine,
    to: (address: string) => `${address}/supplements/${unknownId}${more}`,
    tested: 'src/assessment/web/supplements.db.test.ts, costs and commitment: supplement-parts.db.test.ts',
  })),
  ...['', '/parts'].map((more) => ({
    who: 'joint' as const,
    way: ['/my', '/my/applications/:id', '/my/applications/:id/attachments'],
    to: (address: string) => `${address}/${unknownId}${more}`,
    tested: 'src/applications/attachments.db.test.ts',
  })),
  {
    who: 'coordinator',
    way: [...mine, '/my/applications/:id/messages'],
    to: (address) => `${address}/files/${unknownId}/parts`,
    tested: 'src/assessment/web/message-files.db.test.ts',
  },
  {
    who: 'officer',
    way: ['/desk/calls/esimerkki-arvioinnissa/applications', '/desk/cases/:id', '/desk/cases/:id/messages'],
    to: (address) => `${address}/files/${unknownId}/parts`,
    tested: 'src/assessment/web/message-files.db.test.ts',
  },
  {
    who: 'joint',
    way: [...toParties, '/my/applications/:id/partners/:partner/people'],
    to: (address) => `${address}/${unknownId}`,
    tested: 'src/applications/invitations.db.test.ts',
  },
  {
    who: 'joint',
    way: ['/my', '/my/applications/:id'],
    to: (address) => `${address}/adoption`,
    tested: 'src/applications/adoption.db.test.ts: only under a purpose that takes something into use',
  },
  {
    who: 'joint',
    way: ['/my'],
    to: (address) => address.replace(/my$/, 'invitations/no-key'),
    tested: 'src/applications/invitations.db.test.ts: opened from a letter',
  },
  ...ofApplicants,
]
