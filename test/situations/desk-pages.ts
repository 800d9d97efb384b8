import { kinds } from './page-kind.ts'

const partsOfCall = 'basics purposes exclusions applicants money criteria conditions timetable faq attachments'.split(
  ' ',
)

/** The addresses of invented things that the examples begin with. */
const open = '/desk/calls/esimerkki-avoin'
export const assessed = '/desk/calls/esimerkki-arvioinnissa'
export const decided = '/desk/calls/esimerkki-paatetty'
const toCase = [`${assessed}/applications`, '/desk/cases/:id']
/** What the deeds of pages-made.ts make: a call that is being written. */
export const newCall = { slug: 'luonnos-sivuista', title: 'Luonnos sivuista' }
const written = `/desk/calls/${newCall.slug}`

/** Pages for who handles what has arrived. */
export const desk = [
  ...kinds(
    'officer',
    ['/desk'],
    ['/desk/mail'],
    ['/desk', '/desk/outages'],
    ['/desk', '/desk/enrolments'],
    ['/desk', '/desk/pledges'],
    ['/desk', '/desk/disposals'],
    ['/desk/mail', '/desk/mail/:id'],
    ['/families', '/families/:family', '/families/:family/wording'],
    ['/desk/calls'],
    ['/desk/calls', '/desk/calls/new'],
    ['/desk/calls', '/desk/earlier-rounds'],
    ['/desk/calls', written],
    [written, `${written}/preview`],
    [written, `${written}/check`],
    [written, `${written}/cancellation`],
    [written, `${written}/people`],
    [open],
    [open, `${open}/form`],
    [open, `${open}/faq`],
    [open, `${open}/basics`],
    [open, `${open}/questions`],
    [open, `${open}/notices`],
    [open, `${open}/minimum-data`],
    [open, `${open}/extension`],
    [open, `${open}/cancellation`],
    [`${assessed}/applications`, `${assessed}/assessment`],
    [assessed, `${assessed}/applications`],
    toCase,
    ...['copies', 'messages', 'secrecy', 'supplements', 'coordination', 'transfer', 'edits'].map((to) => [
      ...toCase,
      `/desk/cases/:id/${to}`,
    ]),
    [assessed, `${assessed}/closing`],
    [`${assessed}/assessment`, `${assessed}/assignments`],
    [`${assessed}/assessment`, `${assessed}/ranking`],
    [`${assessed}/assessment`, `${assessed}/priority`],
    [`${assessed}/assessment`, `${assessed}/alike`],
    [`${assessed}/assessment`, `${assessed}/late`],
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

/** Pages for who assesses. */
export const assessors = [
  ...kinds('assessor-fi', ['/assess']),
  ...(['/conflict"', '/scores"'] as const).map((shows) => ({
    who: 'assessor-sv' as const,
    way: ['/assess', '/assess/:id'],
    shows,
  })),
  ...kinds('coordinator', ['/assess']), // empty, and says so
]
