import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { PostButton } from '../../ui/form.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import type { Announcement } from '../announcement.ts'
import { lacking, type Lack } from '../publication.ts'
import { texts } from '../texts.ts'
import { crumbsTo, type DeskCall } from './desk-page.tsx'

const places: Record<Lack['what'], string> = {
  title: 'title',
  lead: 'lead',
  body: 'body',
  list_heading: 'list_heading',
  quotation: 'quote',
  speaker: 'speaker_title',
  picture: 'alt',
  topic_words: 'topics',
  contact: 'contact1_title',
}

/** The field in which what is missing is written. */
const placeOf = (lack: Lack) => `${places[lack.what]}_${lack.langs[0] ?? 'fi'}`

type Confirm = {
  readonly view: View
  readonly call: DeskCall
  readonly one: Announcement
  readonly lang: Lang
  readonly refused?: string | undefined
}

/** Before a language goes out: what happens, what is missing, and the button. */
export function Publication({ view, call, one, lang, refused }: Confirm) {
  const [t, w] = [texts[view.lang].desk, texts[view.lang].lack]
  const lacks = lacking(one, lang)
  const crumbs = [...crumbsTo(view, call), { text: t.title, href: paths.deskAnnouncement(view.lang, call.slug) }]
  return (
    <Page
      view={view}
      title={t.confirmTitle[lang]}
      lead={t.confirmLead}
      width="read"
      crumbs={crumbs}
      example={call.example}
      alert={refused === undefined ? undefined : <Alert kind="bad">{refused}</Alert>}
    >
      {lacks.length === 0 ? null : (
        <section className="stack">
          <h2>{t.missing}</h2>
          <ul>
            {lacks.map((lack) => (
              <li key={`${lack.what}${lack.langs.join('')}`}>
                <a href={`${paths.deskAnnouncement(view.lang, call.slug)}#${placeOf(lack)}`}>{w[lack.what]}</a>
                {lack.langs.length === 0 ? '' : ` (${lack.langs.map((each) => t.langs[each]).join(', ')})`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {one.state === 'draft' && lang !== 'en' && lacking(one, 'en').length > 0 ? (
        <Note kind="warn">{t.englishLast}</Note>
      ) : null}
      <div className="buttons">
        {lacks.length === 0 ? (
          <PostButton
            action={paths.deskAnnouncementPublication(view.lang, call.slug, lang)}
            hidden={{ revision: String(one.revision) }}
          >
            {t.confirm[lang]}
          </PostButton>
        ) : null}
        <LinkButton href={paths.deskAnnouncement(view.lang, call.slug)} variant="second">
          {t.toDesk}
        </LinkButton>
      </div>
    </Page>
  )
}
