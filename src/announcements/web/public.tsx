import { Readable } from 'node:stream'
import { found, shown } from '../../io/absent.ts'
import { page, routes, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import { sheetFile } from '../../io/sheet.ts'
import { plain } from '../../kit/words.ts'
import { may } from '../../kit/policy.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../people/person.ts'
import { asPublished, type Announcement } from '../announcement.ts'
import { feedOf } from '../feed.ts'
import { ordered } from '../listing.ts'
import { AnnouncementPage } from '../pages/announcement.tsx'
import { Announcements } from '../pages/announcements.tsx'
import { policy } from '../policy.ts'
import { findAnnouncement, findAround, listAnnouncements } from '../reads.ts'
import { releaseBlocks } from '../release.ts'
import { sheetOfGrants } from '../sheet.ts'
import { onTopic } from '../shelf.ts'
import { texts } from '../texts.ts'

type Ask = Asking<Actor>

const cleaned = (text: string | undefined) => (text ?? '').slice(0, 200).replaceAll('\u0000', '')

const list = (outside: Outside) => async (c: Ask) => {
  const topic = cleaned(c.req.query('topic'))
  const all = (await listAnnouncements(outside.read)).map(asPublished)
  return page(c, <Announcements view={c.var} announcements={onTopic(all, topic)} topic={topic} />)
}

const feed = (outside: Outside) => async (c: Ask) => {
  const { lang } = c.var
  const at = (path: string) => `${outside.baseUrl.origin}${path}`
  const about = {
    lang,
    title: `${texts[lang].list.title} – Talko`,
    self: at(paths.announcementsFeed(lang)),
    page: at(paths.announcements(lang)),
    addressOf: (slug: string) => at(paths.announcement(lang, slug)),
  }
  const xml = feedOf((await listAnnouncements(outside.read)).map(asPublished), about, c.var.now)
  return c.body(xml, 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
}

/** What is published, as the public reads it; a draft is not there for anybody, also not for those who write it: the desk shows it. */
async function publicOf(outside: Outside, c: Ask): Promise<Announcement> {
  const there = await findAnnouncement(outside.read, cleaned(c.req.param('slug')))
  return asPublished(shown(there, (one) => may(policy, null, 'read', one)))
}

const announcement = (outside: Outside) => async (c: Ask) => {
  const one = await publicOf(outside, c)
  return page(c, <AnnouncementPage view={c.var} one={one} {...await findAround(outside.read, one)} />)
}

const asText = (outside: Outside) => async (c: Ask) => {
  const { lang } = c.var
  const one = await publicOf(outside, c)
  const { grants } = await findAround(outside.read, one)
  const blocks = [plain(one.title, lang), ...releaseBlocks(one, grants, lang)]
  return c.text(`${blocks.join('\n\n')}\n`)
}

const projects = (outside: Outside, kind: 'csv' | 'xlsx') => async (c: Ask) => {
  const { lang } = c.var
  const one = await publicOf(outside, c)
  const { grants } = await findAround(outside.read, one)
  const addressOf = (slug: string) => `${outside.baseUrl.origin}${paths.project(lang, slug)}`
  return sheetFile(
    c,
    kind,
    `talko-${one.slug}`,
    sheetOfGrants(
      ordered(grants, one.order ?? 'as_listed'),
      lang,
      { ...texts[lang].sheet, example: texts[lang].example },
      addressOf,
    ),
  )
}

/** The bytes of a picture, as the picture that they were found to be; a draft's only for those who may see the draft. */
const picture = (outside: Outside) => async (c: Ask) => {
  const one = shown(await findAnnouncement(outside.read, cleaned(c.req.param('slug'))), (there) =>
    may(policy, c.var.who, 'read', there),
  )
  const file = found(one.picture?.file ?? undefined)
  return c.body(Readable.toWeb(outside.files.open(file.hash)), 200, {
    'content-type': file.mediaType,
    'x-content-type-options': 'nosniff',
  })
}

/** What everybody reads: the list, its feed, an announcement and what one can take of it. */
export const web = (outside: Outside) =>
  routes<Actor>()
    .get('/:lang/announcements', list(outside))
    .get('/:lang/announcements.atom', feed(outside))
    .get('/:lang/announcements/:slug', announcement(outside))
    .get('/:lang/announcements/:slug/text', asText(outside))
    .get('/:lang/announcements/:slug/projects.csv', projects(outside, 'csv'))
    .get('/:lang/announcements/:slug/projects.xlsx', projects(outside, 'xlsx'))
    .get('/:lang/announcements/:slug/picture', picture(outside))
