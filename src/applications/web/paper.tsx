import { page, routes, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { pdfOf } from '../../io/pdf.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import type { Actor } from '../../people/person.ts'
import { authorOf, DraftPaper, footOf, VersionPaper } from '../pages/paper.tsx'
import { frozenNow } from '../frozen.ts'
import { PreviewPage } from '../pages/preview.tsx'
import { paperTexts } from '../texts/paper.ts'
import { words } from '../words.ts'
import { opened } from './opened.ts'
import { versionOpened } from './version-opened.ts'

type Ask = Asking<Actor>

/** GET: the application as it will be read if it is sent now. */
const preview = (outside: Outside) => async (c: Ask) =>
  page(c, <PreviewPage view={c.var} work={await opened(c, outside)} />)

const pdf = (c: Ask, bytes: Uint8Array<ArrayBuffer>, name: string) =>
  c.body(bytes, 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${name}.pdf"`,
    'cache-control': 'private, no-store',
  })

/** GET: the application as it will be read if it is sent now, as paper that says on every page that it has not been sent. */
const draft = (outside: Outside) => async (c: Ask) => {
  const { lang, now } = c.var
  const work = await opened(c, outside)
  const { application, form, purposes } = work
  const content = frozenNow(work)
  const mark = say(paperTexts[lang].draft, { moment: writtenMoment(now, lang) })
  const bytes = await pdfOf({
    title: plain(content.title, lang) || words[lang].untitled,
    author: authorOf(content, lang),
    lang,
    foot: mark,
    at: now,
    content: <DraftPaper {...{ lang, content, form, purposes, mark }} example={application.example} />,
  })
  return pdf(c, bytes, paperTexts[lang].draftFile)
}

/** GET: a version that was sent, as paper, in the language of its case. */
const paper = (outside: Outside) => async (c: Ask) => {
  const { version, form, secrecy, purposes } = await versionOpened(c, outside)
  const { lang } = version.content
  const bytes = await pdfOf({
    title: plain(version.content.title, lang) || words[lang].untitled,
    author: authorOf(version.content, lang),
    lang,
    foot: footOf(version, lang),
    at: version.arrivedAt,
    content: <VersionPaper lang={lang} version={version} form={form} secrecy={secrecy} purposes={purposes} />,
  })
  return pdf(c, bytes, `${paperTexts[lang].file}-${version.number}`)
}

const at = '/:lang/my/applications/:id'

/** An application to be read: before it is sent on a page, after that as paper. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get(`${at}/preview`, preview(outside))
    .get(`${at}/preview/application.pdf`, draft(outside))
    .get(`${at}/versions/:number/application.pdf`, paper(outside))
