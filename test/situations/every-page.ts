import { kinds, type PageKind } from './page-kind.ts'

export { kinds, type PageKind, type Who } from './page-kind.ts'

export const draft = ['/my', '/my/applications/:id', '/my/applications/:id/submission']
export const mine = ['/my', '/my/applications/:id']
export const budget = [...draft, '/my/applications/:id/budget']
const sections = ['identity', 'parties', 'change', 'goals', 'reuse', 'replicability', 'budget', 'risks', 'declarations']
const partsOfCall = 'basics purposes exclusions applicants money criteria conditions timetable faq'.split(' ')

/** The addresses of invented things that the examples begin with. */
const open = '/desk/calls/esimerkki-avoin'
export const assessed = '/desk/calls/esimerkki-arvioinnissa'
export const decided = '/desk/calls/esimerkki-paatetty'
const toCase = [`${assessed}/applications`, '/desk/cases/:id']
/** What the deeds of pages-made.ts make: a call that is being written. */
export const newCall = { slug: 'luonnos-sivuista', title: 'Luonnos sivuista' }
const written = `/desk/calls/${newCall.slug}`

/** Pages for everybody, in three languages. */
export const publicPages = kinds(
  'visitor',
  [''],
  ['/projects'],
  ['/projects?q=zzzz'],
  ['/projects', '/similar'],
  ['/projects', '/projects/:slug'],
  ['/solutions?q=lomake&form=software'],
  ['/solutions/comparison?work=evaka&work=lupapiste&work=2021-02'],
  ['/solutions', '/families'],
  ['/families', '/families/:family'],
  ['/solutions', '/solutions/:slug'],
  ['/projects', '/projects/:slug', '/adoption/:slug'],
  ['/municipalities'],
  ['/municipalities?q=zzzz'],
  ['/municipalities', '/municipalities/:code'],
  ['/municipalities', '/municipalities/map'],
  ['/calls'],
  ['/calls', '/calls/esimerkki-avoin'],
  ['/calls/esimerkki-avoin', '/calls/esimerkki-avoin/questions'],
  ['/calls/esimerkki-avoin', '/calls/esimerkki-avoin/following'],
  ['/calls/esimerkki-avoin', '/calls/esimerkki-avoin/document'],
  ['/calls/esimerkki-avoin', '/calls/esimerkki-avoin/pre-check'],
  ['/calls?applicant=joint_authority'],
  ['/calls', '/calls/2020'],
  ['/calls', '/calls/2021'],
  ['/calls', '/calls/esimerkki-paatetty', '/calls/esimerkki-paatetty/outcome'],
  ['/announcements'],
  ['/announcements', '/announcements/2018-decisions'],
  ['/announcements', '/announcements/2021-decisions'],
  ['/programme'],
  ['/programme', '/programme/participants'],
  ['/statistics'],
  ['/open-data'],
  ['/accessibility'],
  ['/privacy'],
  ['/help'],
  ['/gallery'],
)

const applicants = [
  ...kinds(
    'coordinator',
    ['/my', '/my/adoptions'],
    ['/projects', '/projects/:slug', '/adoption/:slug', '/adoption/:slug/own'],
  ),
  ...kinds(
    'coordinator',
    ['/my'],
    ['/calls', '/calls/esimerkki-avoin'],
    ['/acting'],
    ['/solutions', '/my/works'],
    mine,
  ),
  ...kinds('coordinator', ...sections.map((section) => [...mine, `/my/applications/:id/${section}`])),
  ...kinds(
    'coordinator',
    ['/my', '/my/applications/:id/decision'],
    [...mine, '/my/applications/:id/attachments'],
    [...mine, '/my/applications/:id/versions/:number'],
    [...mine, '/my/applications/:id/messages'],
    ['/my', '/my/applications/:id', '/my/applications/:id/parties', '/my/applications/:id/partners/:partner'],
    [...mine, '/my/applications/:id/partners/:partner/commitment'],
    ['/admin'],
    ['/programme', '/programme/enrolment'],
  ),
  ...kinds('small-sv', ['/programme', '/programme/enrolment']),
  ...kinds('partner-fi', ['/acting']),
  ...kinds('joint', draft.slice(0, 2), draft),
  ...kinds('joint', ...sections.map((section) => [...draft, `/my/applications/:id/${section}`])),
  ...kinds(
    'joint',
    [...draft, '/my/applications/:id/attachments'],
    [...draft, '/my/applications/:id/parties', '/my/applications/:id/partners/:partner'],
    [...mine, '/my/applications/:id/withdrawal'],
    [...draft.slice(0, 2), '/my/applications/:id/preview'],
    [...budget, '/my/applications/:id/partners/:partner/budget-table'],
    [...draft, '/my/applications/:id/parties', '/my/applications/:id/partners/:partner/people'],
    [...draft, '/my/applications/:id/change', '/my/applications/:id/fields/:question'],
  ),
]

const desk = [
  ...kinds(
    'officer',
    ['/desk'],
    ['/desk/mail'],
    ['/desk', '/desk/enrolments'],
    ['/desk/mail', '/desk/mail/:id'],
    ['/families', '/families/:family', '/families/:family/wording'],
    ['/desk/calls'],
    ['/desk/calls', '/desk/calls/new'],
    ['/desk/calls', written],
    [written, `${written}/preview`],
    [written, `${written}/check`],
    [written, `${written}/cancellation`],
    [written, `${written}/people`],
    [open],
    [open, `${open}/faq`],
    [open, `${open}/basics`],
    [open, `${open}/questions`],
    [open, `${open}/extension`],
    [open, `${open}/cancellation`],
    [`${assessed}/applications`, `${assessed}/assessment`],
    [assessed, `${assessed}/applications`],
    toCase,
    ...['messages', 'supplements'].map((to) => [...toCase, `/desk/cases/:id/${to}`]),
    [`${assessed}/assessment`, `${assessed}/assignments`],
    [`${assessed}/assessment`, `${assessed}/ranking`],
    [`${assessed}/assessment`, `${assessed}/priority`],
    [`${assessed}/assessment`, `${assessed}/alike`],
    [`${assessed}/assessment`, `${assessed}/proposals`],
    [`${assessed}/applications`, '/desk/cases/:id', '/desk/cases/:id/proposal'],
    [`${decided}/applications`, '/desk/cases/:id', '/desk/cases/:id/proposal'],
    [decided, `${decided}/announcement`],
    [`${decided}/announcement`, `${decided}/announcement/preview`],
    [`${decided}/announcement`, `${decided}/announcement/publication/:published`],
    [assessed, `${assessed}/announcement`],
  ),
  ...kinds('officer', ...partsOfCall.map((part) => [written, `${written}/${part}`])),
  ...kinds(
    'decision-maker',
    ['/desk'],
    [`${decided}/decisions`],
    [`${decided}/decisions`, '/desk/cases/:id/decision'],
    [`${assessed}/decisions`],
  ),
  ...kinds(
    'administrator',
    ['/desk'],
    ['/admin'],
    ['/admin', '/admin/general-terms'],
    ['/admin', '/admin/organisations/:id/people'],
  ),
]

const assessors = [
  ...kinds('assessor-fi', ['/assess']),
  ...(['/conflict"', '/scores"'] as const).map((shows) => ({
    who: 'assessor-sv' as const,
    way: ['/assess', '/assess/:id'],
    shows,
  })),
  ...kinds('coordinator', ['/assess']), // empty, and says so
]

/** Pages for who has signed in, in the two national languages. */
export const ownPages: readonly PageKind[] = [...applicants, ...desk, ...assessors]

/** Pages in a state that a journey ends; in the browser the journeys look at them. */
export const passingPages: readonly PageKind[] = [
  ...kinds('partner-fi', ['/my', '/my/applications/:id/submission']),
  ...kinds('partner-sv', ['/my', '/my/applications/:id/partners/:partner/commitment']),
]
/** Where a way ends, as it is told when a test fails. */
export const endOf = ({ who, way }: PageKind): string => `${who} ${way.at(-1) ?? ''}`
