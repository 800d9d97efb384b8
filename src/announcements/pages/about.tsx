import type { View } from '../../frame/view.ts'
import type { Outcome, Source } from '../../calls/fact.ts'
import { writtenDay, writtenMoment } from '../../kit/dates.ts'
import { langs, type Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain, told } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Facts } from '../../ui/facts.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { Announcement } from '../announcement.ts'
import type { Grant } from '../listing.ts'
import { contactsShown, contactsUntil } from '../publication.ts'
import { texts } from '../texts.ts'
import { Numbers } from './numbers.tsx'
import { Told } from './told.tsx'

export type AboutProps = {
  readonly view: View
  readonly one: Announcement
  readonly grants: readonly Grant[]
  readonly outcome: Outcome | null
  readonly source: Source | undefined
}

/** When it was decided and when each language came out: different things, told apart. */
function Times({ view: { lang }, one }: Pick<AboutProps, 'view' | 'one'>) {
  const t = texts[lang].about
  const shown = langs.filter((each) => each !== 'en' || one.publishedAt.en !== undefined)
  const published = shown.map((each) => {
    const at = one.publishedAt[each]
    return {
      term: t.publishedIn[each],
      text:
        at === undefined ? (
          <Unsaid>{one.sourceKey === null ? t.notYet : t.unknown}</Unsaid>
        ) : (
          <time dateTime={at.toISOString()}>{writtenMoment(at, lang)}</time>
        ),
    }
  })
  const day = one.decidedOn
  const decided = day === null ? <Unsaid>{t.undecided}</Unsaid> : <time dateTime={day}>{writtenDay(day, lang)}</time>
  return <Facts facts={[...(one.form === null ? [] : [{ term: t.decided, text: decided }]), ...published]} />
}

function Contacts({ view: { lang, now }, one }: Pick<AboutProps, 'view' | 'one'>) {
  const t = texts[lang].about
  const contacts = contactsShown(one, now)
  const until = contactsUntil(one)
  return (
    <>
      <h2 className="h3">{t.more}</h2>
      {contacts.length === 0 ? <p className="small quiet">{t.noContact}</p> : null}
      <ul role="list" className="tight small">
        {contacts.map((contact) => (
          <li key={contact.name}>
            {contact.name}
            {plain(contact.title, lang) === '' ? null : (
              <>
                , <Told words={contact.title} lang={lang} />
              </>
            )}
            {contact.address === null ? null : (
              <>
                <br />
                {contact.address}
              </>
            )}
          </li>
        ))}
      </ul>
      {until !== undefined && contacts.some((contact) => contact.address !== null) ? (
        <p className="small quiet">{say(t.contactsUntil, { day: writtenDay(until, lang) })}</p>
      ) : null}
    </>
  )
}

function Take({ view: { lang }, one }: Pick<AboutProps, 'view' | 'one'>) {
  const t = texts[lang].about
  return (
    <>
      <h2 className="h3">{t.take}</h2>
      <ul role="list" className="tight small">
        <li>
          <a href={paths.announcementText(lang, one.slug)}>{t.text}</a>
        </li>
        {one.form === null ? null : (
          <li>
            <a href={paths.announcementFile(lang, one.slug, 'csv')}>{t.csv}</a>
          </li>
        )}
        {one.form === null ? null : (
          <li>
            <a href={paths.announcementFile(lang, one.slug, 'xlsx')}>{t.xlsx}</a>
          </li>
        )}
      </ul>
    </>
  )
}

function Topics({ one, lang }: { one: Announcement; lang: Lang }) {
  const said = one.topicWords.map((word) => told(word, lang)).filter((word) => word !== undefined)
  if (said.length === 0) return null
  return (
    <>
      <h2 className="h3">{texts[lang].about.topics}</h2>
      <ul className="chips">
        {said.map((word) => (
          <li key={word.text}>
            <a href={paths.announcementsOn(lang, word.text)} lang={word.lang === lang ? undefined : word.lang}>
              {word.text}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function SourceName({ source, lang }: { source: Source; lang: Lang }) {
  const name = source.title ?? source.publisher ?? texts[lang].about.sourceUnnamed
  const other = source.title === null || source.lang === lang ? undefined : (source.lang ?? undefined)
  const day = source.publishedOn === null ? '' : `, ${writtenDay(source.publishedOn, lang)}`
  return (
    <>
      {source.url === null ? (
        <span lang={other}>{name}</span>
      ) : (
        <a href={source.url} rel="external" lang={other}>
          {name}
        </a>
      )}
      {day}
    </>
  )
}

/** What was mended in the words of the source, for those who read it in its own language. */
function Quirks({ one, lang, source }: { one: Announcement; lang: Lang; source: Source }) {
  const t = texts[lang].about
  const mended = one.quirks.filter((quirk) => quirk.where !== 'picture')
  if (source.lang !== lang || mended.length === 0) return null
  return (
    <p className="small quiet">
      {t.quirks}: {mended.map((quirk) => say(t.quirk, { written: quirk.written, shown: quirk.shown })).join(' ')}
    </p>
  )
}

function Origin({ view: { lang }, one, source }: Pick<AboutProps, 'view' | 'one' | 'source'>) {
  const t = texts[lang].about
  if (source === undefined) return null
  return (
    <>
      <h2 className="h3">{t.source}</h2>
      <p className="small">
        <SourceName source={source} lang={lang} />
      </p>
      <Quirks one={one} lang={lang} source={source} />
    </>
  )
}

/** Beside the text: numbers, times, whom to ask, what to take away, topic words, source. */
export function About(props: AboutProps) {
  const { view, one } = props
  const t = texts[view.lang].about
  return (
    <aside className="stack" aria-label={t.title}>
      {one.form === null ? null : <Numbers lang={view.lang} grants={props.grants} outcome={props.outcome} />}
      <Times view={view} one={one} />
      {one.call === null ? null : (
        <p className="small">
          {t.call}:{' '}
          <a href={paths.call(view.lang, one.call.slug)}>
            <Told words={one.call.title} lang={view.lang} />
          </a>
        </p>
      )}
      <Contacts view={view} one={one} />
      {one.state === 'draft' ? null : <Take view={view} one={one} />}
      <Topics one={one} lang={view.lang} />
      <Origin {...props} />
    </aside>
  )
}
