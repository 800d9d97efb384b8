import { page, routes, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { pdfOf } from '../../io/pdf.ts'
import { plain } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { authorOf, footOf, VersionPaper } from '../pages/paper.tsx'
import { PreviewPage } from '../pages/preview.tsx'
import { paperTexts } from '../texts/paper.ts'
import { words } from '../words.ts'
import { opened } from './opened.ts'
import { versionOpened } from './version-opened.ts'

type Ask = Asking<Actor>

/** GET: the application as it will be read if it is sent now. */
const preview = (outside: Outside) => async (c: Ask) =>
  page(c, <PreviewPage view={c.var} work={await opened(c, outside)} />)

/** GET: a version that was sent, as paper, in the language of its case. */
const paper = (outside: Outside) => async (c: Ask) => {
  const { version, form, secrecy, purposes } = await versionOpened(c, outside)
  const { lang } = version.content
  const bytes = await pdfOf({
    title: plain(version.content.title, lang) || words[lang].untitled,
    author: authorOf(version, lang),
    lang,
    foot: footOf(version, lang),
    at: version.arrivedAt,
    content: <VersionPaper lang={lang} version={version} form={form} secrecy={secrecy} purposes={purposes} />,
  })
  return c.body(bytes, 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${paperTexts[lang].file}-${version.number}.pdf"`,
    'cache-control': 'private, no-store',
  })
}

const at = '/:lang/my/applications/:id'

/** An application to be read: before it is sent on a page, after that as paper. */
export const web = (outside: Outside) =>
  routes<Actor>().get(`${at}/preview`, preview(outside)).get(`${at}/versions/:number/application.pdf`, paper(outside))
