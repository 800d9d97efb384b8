import { ownSpace, type PageKind } from './every-page.ts'

const unknownId = '0199f000-0000-7000-8000-000000000000'

/** A door whose form its page does not show in the examples: `to` is its address from that of the page, `tested` where it is tested. */
export type UnshownForm = PageKind & { readonly to: (address: string) => string; readonly tested: string }

/** Those of the catalogue, the cooperation and the parts of an application that a script sends. */
export const ofApplicants: readonly UnshownForm[] = [
  ...['confirmation', '../questions', '../questions/0199f000-0000-7000-8000-000000000000'].map((deed) => ({
    who: 'coordinator' as const,
    way: ['/projects', '/projects/:slug', '/adoption/:slug', '/adoption/:slug/own'],
    to: (address: string) => new URL(`${address}/${deed}`, 'http://talko.example').pathname,
    tested: 'src/catalogue/adoption/adoption.db.test.ts, src/catalogue/adoption/work-questions.db.test.ts',
  })),
  {
    who: 'small-sv',
    way: ['/my'],
    to: (address) => address.replace(/my$/, 'programme/enrolment/work'),
    tested: 'src/programme/enrolling.db.test.ts: only for a confirmed influencer',
  },
  {
    who: 'small-sv',
    way: [...ownSpace, '/my/cooperation/:slug/meetings/:id'],
    to: (address) => `${address}/minutes`,
    tested: 'src/cooperation/inside.db.test.ts: only once a meeting has begun',
  },
  {
    who: 'coordinator',
    way: ['/my', '/my/cooperation'],
    to: (address) => address.replace(/cooperation$/, `suggestions/${unknownId}`),
    tested: 'src/cooperation/suggestions.db.test.ts: only while an answer is waited for',
  },
  {
    who: 'coordinator',
    way: ['/solutions', '/my/works'],
    to: (address) => `${address}/0199f000-0000-7000-8000-000000000000`,
    tested: 'src/catalogue/own/own-works.db.test.ts',
  },
  {
    who: 'coordinator',
    way: ['/projects', '/projects/:slug', '/adoption/:slug'],
    to: (address) => `${address.replace('/adoption/', '/kits/')}/wording`,
    tested: 'src/catalogue/kit/kit.db.test.ts: only for those who lead a work',
  },
  ...['', '/0199f000-0000-7000-8000-000000000000/end'].map((more) => ({
    who: 'coordinator' as const,
    way: ['/my', '/my/searches'],
    to: (address: string) => `${address}${more}`,
    tested: 'src/catalogue/saved/saved-searches.db.test.ts: only once a list has been asked and saved',
  })),
  {
    who: 'coordinator',
    way: ['/solutions', '/my/works', '/my/works-publiccode'],
    to: (address) => `${address}/entry`,
    tested: 'src/catalogue/publiccode/publiccode.db.test.ts: only after a file was read',
  },
  ...['', `/findings/${unknownId}`].map((more) => ({
    who: 'joint' as const,
    way: ['/my', '/my/applications/:id'],
    to: (address: string) => `${address}${more}/answers`,
    tested: 'src/applications/autosave.db.test.ts, src/applications/live-parts.db.test.ts: what a script sends',
  })),
]
