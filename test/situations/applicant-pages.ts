import { kinds, kindsOnce } from './page-kind.ts'

export const draft = ['/my', '/my/applications/:id', '/my/applications/:id/submission']
export const mine = ['/my', '/my/applications/:id']
export const budget = [...draft, '/my/applications/:id/budget']

export const ownSpace = ['/my', '/my/cooperation', '/my/cooperation/:slug']

const sections = ['identity', 'parties', 'change', 'goals', 'reuse', 'replicability', 'budget', 'risks', 'declarations']

/** Pages for who applies. */
export const applicants = [
  ...kinds(
    'coordinator',
    ['/my', '/my/adoptions'],
    ['/my', '/my/searches'],
    ['/projects', '/projects/:slug', '/adoption/:slug', '/adoption/:slug/own'],
  ),
  ...kinds('officer', ['/projects', '/projects/:slug', '/subjects/:slug']),
  ...kinds(
    'coordinator',
    ['/my'],
    ['/calls', '/calls/esimerkki-avoin'],
    ['/acting'],
    ['/my', '/letters'],
    ['/solutions', '/my/works'],
    ['/solutions', '/my/works', '/my/works-publiccode'],
    mine,
  ),
  ...kindsOnce(
    'coordinator',
    ['/solutions', '/my/works', '/my/works/:work'],
    ['/solutions', '/my/works', '/solutions/:slug', '/kits/:slug', '/kits/:slug/wording'],
  ),
  ...kinds('coordinator', ...sections.map((section) => [...mine, `/my/applications/:id/${section}`])),
  ...kinds(
    'coordinator',
    ['/my', '/my/applications/:id/decision'],
    [...mine, '/my/applications/:id/attachments'],
    [...mine, '/my/applications/:id/versions/:number'],
    [...mine, '/my/applications/:id/messages'],
    [...mine, '/my/applications/:id/secrecy'],
    ['/my', '/my/applications/:id', '/my/applications/:id/parties', '/my/applications/:id/partners/:partner'],
    [...mine, '/my/applications/:id/partners/:partner/commitment'],
    ['/admin'],
    ['/programme', '/programme/enrolment'],
  ),
  ...kinds(
    'small-sv',
    ['/programme', '/programme/enrolment'],
    ['/my', '/my/cooperation'],
    ['/my', '/my/cooperation', '/my/cooperation-opening'],
    ownSpace,
    ...['wording', 'notes', 'results', 'meetings'].map((to) => [...ownSpace, `/my/cooperation/:slug/${to}`]),
    ...['notes', 'meetings'].map((to) => [...ownSpace, `/my/cooperation/:slug/${to}/:id`]),
    [...ownSpace, '/projects/:project', '/telling/:project'],
    [...ownSpace, '/projects/:project', '/my/projects/:project/cooperation'],
    [...ownSpace, '/projects/:project', '/my/projects/:project/cooperation', '/my/projects/:project/pledges/:id'],
  ),
  ...kinds('partner-fi', ['/acting']),
  ...kindsOnce('partner-fi', ['/my', '/my/suggestions/:id']),
  ...kinds('joint', draft.slice(0, 2), draft),
  ...kinds('joint', ...sections.map((section) => [...draft, `/my/applications/:id/${section}`])),
  ...kinds(
    'joint',
    [...draft, '/my/applications/:id/attachments'],
    [...draft, '/my/applications/:id/parties', '/my/applications/:id/partners/:partner'],
    [...draft, '/my/applications/:id/parties', '/my/applications/:id/coordination'],
    [...mine, '/my/applications/:id/withdrawal'],
    [...draft.slice(0, 2), '/my/applications/:id/preview'],
    [...budget, '/my/applications/:id/partners/:partner/budget-table'],
    [...draft, '/my/applications/:id/parties', '/my/applications/:id/partners/:partner/people'],
    [...draft, '/my/applications/:id/change', '/my/applications/:id/fields/:question'],
  ),
]
