import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { Fragment, type ReactNode } from 'react'
import { writtenMoment } from '../../kit/dates.ts'
import { langs } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain, told } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Quote } from '../../ui/quote.tsx'
import type { Announcement, Picture, Quotation } from '../announcement.ts'
import type { Paragraph } from '../body.ts'
import { highlightedSentence } from '../highlight.ts'
import { piecesOf, type Piece } from '../release.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'
import { About, type AboutProps } from './about.tsx'
import { Grants } from './grants.tsx'
import { Told } from './told.tsx'

type Props = AboutProps & {
  /** What the desk says over a draft. */
  readonly alert?: ReactNode
  readonly crumbs?: readonly { readonly text: string; readonly href: string }[]
}

function Block({ view, paragraph }: { view: View; paragraph: Paragraph }) {
  const said = told(paragraph.words, view.lang)
  const other = said?.lang === view.lang ? undefined : said?.lang
  return (
    <>
      {said === undefined ? null : paragraph.heading ? (
        <h2 lang={other}>{said.text}</h2>
      ) : (
        <p lang={other}>{said.text}</p>
      )}
      {paragraph.bullets.length === 0 ? null : (
        <ul>
          {paragraph.bullets.map((bullet, i) => (
            <li key={i}>
              <Told words={bullet} lang={view.lang} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Quoted({ view, quotation }: { view: View; quotation: Quotation }) {
  const said = told(quotation.text, view.lang)
  if (said === undefined) return null
  const { speaker } = quotation
  const who = (
    <>
      {speaker.name}
      {plain(speaker.title, view.lang) === '' ? null : (
        <>
          , <Told words={speaker.title} lang={view.lang} />
        </>
      )}
    </>
  )
  return <Quote lang={said.lang === view.lang ? undefined : said.lang} who={who}>{`”${said.text}.”`}</Quote>
}

function Shown({ view, slug, picture }: { view: View; slug: string; picture: Picture }) {
  const alt = plain(picture.alt, view.lang)
  if (picture.file === null) return <p className="small quiet">{say(texts[view.lang].pictureGone, { alt })}</p>
  return (
    <figure>
      <img src={paths.announcementPicture(view.lang, slug)} alt={alt} />
    </figure>
  )
}

const PieceOf = ({ piece, props }: { piece: Piece; props: Props }) => {
  const { view, one, grants } = props
  if (piece.kind === 'list') return <Grants one={one} grants={grants} lang={view.lang} />
  return piece.kind === 'quotation' ? (
    <Quoted view={view} quotation={piece.quotation} />
  ) : (
    <Block view={view} paragraph={piece.paragraph} />
  )
}

/** Whose words these are, where they are not the source's own; or that there are none in this language yet. */
function whoseWords(one: Announcement, view: View): string | null {
  const title = told(one.title, view.lang)
  if (title?.lang !== view.lang) return texts[view.lang].otherLang
  return title.by === 'ours' ? texts[view.lang].ours : null
}

function Text(props: Props) {
  const { view, one, grants } = props
  const note = whoseWords(one, view)
  const highlighted = highlightedSentence(one, grants, view.lang)
  return (
    <div className="stack read">
      {note === null ? null : <p className="small quiet">{note}</p>}
      {one.picture === null ? null : <Shown view={view} slug={one.slug} picture={one.picture} />}
      {highlighted === '' ? null : <p>{highlighted}</p>}
      {piecesOf(one).map((piece, i) => (
        <PieceOf key={i} piece={piece} props={props} />
      ))}
    </div>
  )
}

/** Who tells it, and when each language came out. */
function Above({ view: { lang }, one }: Pick<Props, 'view' | 'one'>) {
  const times = langs.flatMap((each) => {
    const at = one.publishedAt[each]
    return at === undefined ? [] : [{ each, at }]
  })
  return (
    <>
      <Told words={one.authority.name} lang={lang} /> · {words[lang].kind}
      {times.map(({ each, at }) => (
        <Fragment key={each}>
          {' '}
          · {texts[lang].about.publishedIn[each]} <time dateTime={at.toISOString()}>{writtenMoment(at, lang)}</time>
        </Fragment>
      ))}
    </>
  )
}

/** An announcement: its text with list and quotation in their places, and beside it what it is and whom to ask. */
export function AnnouncementPage(props: Props) {
  const { view, one } = props
  const { lang } = view
  const title = told(one.title, lang)
  return (
    <Page
      view={view}
      title={title?.text ?? ''}
      titleLang={title?.lang === lang ? undefined : title?.lang}
      example={one.example}
      alert={props.alert}
      above={<Above view={view} one={one} />}
      lead={<Told words={one.lead} lang={lang} />}
      crumbs={props.crumbs ?? [{ text: texts[lang].list.title, href: paths.announcements(lang) }]}
      description={plain(one.lead, lang) || undefined}
    >
      <article className="beside">
        <Text {...props} />
        <About {...props} />
      </article>
    </Page>
  )
}
