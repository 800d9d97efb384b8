import { Absent, found } from '../../io/absent.ts'
import { page, routes, seenBy, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { pdfOf } from '../../io/pdf.ts'
import { plain } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { authorOf, footOf, VersionPaper } from '../pages/paper.tsx'
import { PreviewPage } from '../pages/preview.tsx'
import { findOpenVersion } from '../reads/open-version.ts'
import { listVersions } from '../reads/version.ts'
import { paperTexts } from '../texts/paper.ts'
import { words } from '../words.ts'
import { opened } from './opened.ts'

type Ask = Asking<Actor>

const workOf = (c: Ask, outside: Outside) => opened(c, outside)

/** GET: the application as it will be read if it is sent now. */
const preview = (outside: Outside) => async (c: Ask) =>
  page(c, <PreviewPage view={c.var} work={await workOf(c, outside)} />)

function numberIn(c: Ask): number {
  const number = Number(c.req.param('number'))
  if (!Number.isInteger(number) || number < 1 || number > 100_000) throw new Absent()
  return number
}

/** GET: a version that was sent, as paper, in the language of its case. */
const paper = (outside: Outside) => async (c: Ask) => {
  const { application, purposes } = await workOf(c, outside)
  const number = numberIn(c)
  const opened = await findOpenVersion(outside.read, { applicationId: application.id, number, sees: true })
  const { version, form, secrecy } = found(opened)
  const versions = await listVersions(outside.read, application.id)
  await seenBy(c, outside, 'application', application.id)
  const { lang } = version.content
  const told = {
    ...version,
    submittedBy: versions.find((one) => one.number === number)?.submittedBy ?? '',
    newestNumber: versions[0]?.number ?? number,
  }
  const bytes = await pdfOf({
    title: plain(version.content.title, lang) || words[lang].untitled,
    author: authorOf(told, lang),
    lang,
    foot: footOf(told, lang),
    at: version.arrivedAt,
    content: <VersionPaper lang={lang} version={told} form={form} secrecy={secrecy} purposes={purposes} />,
  })
  return c.body(bytes, 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${paperTexts[lang].file}-${number}.pdf"`,
    'cache-control': 'private, no-store',
  })
}

const at = '/:lang/my/applications/:id'

/** An application to be read: before it is sent on a page, after that as paper. */
export const web = (outside: Outside) =>
  routes<Actor>().get(`${at}/preview`, preview(outside)).get(`${at}/versions/:number/application.pdf`, paper(outside))
