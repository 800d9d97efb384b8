import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { told } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Empty } from '../../ui/empty.tsx'
import { Tag } from '../../ui/tag.tsx'
import { writtenDay } from '../../kit/dates.ts'
import { dayTold, yearOf, type Listed } from '../shelf.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'
import { Told } from './told.tsx'

type Props = { readonly view: View; readonly announcements: readonly Listed[]; readonly topic: string }

function Item({ view, one }: { view: View; one: Listed }) {
  const t = texts[view.lang]
  const day = dayTold(one)
  const title = told(one.title, view.lang)
  return (
    <li className="tight">
      <p className="small quiet">
        {day === null ? t.list.undated : <time dateTime={day}>{writtenDay(day, view.lang)}</time>} ·{' '}
        <Told words={one.authority.name} lang={view.lang} /> · {words[view.lang].kind}
      </p>
      <h3 className="h3">
        <a href={paths.announcement(view.lang, one.slug)} lang={title?.lang === view.lang ? undefined : title?.lang}>
          {title?.text}
        </a>{' '}
        {one.example ? <Tag kind="example">{t.example}</Tag> : null}
      </h3>
      <p className="read">
        <Told words={one.lead} lang={view.lang} />
      </p>
    </li>
  )
}

function Years({ view, announcements }: Omit<Props, 'topic'>) {
  const years = [...new Set(announcements.map(yearOf))]
  return years.map((year) => (
    <section key={year ?? 0} className="stack" aria-labelledby={`year-${year ?? 0}`}>
      <h2 id={`year-${year ?? 0}`}>{year ?? texts[view.lang].list.yearUnknown}</h2>
      <ul className="ruled">
        {announcements
          .filter((one) => yearOf(one) === year)
          .map((one) => (
            <Item key={one.slug} view={view} one={one} />
          ))}
      </ul>
    </section>
  ))
}

/** Everything that has been published, by year, the newest first; those of one topic word where one is chosen. */
export function Announcements({ view, announcements, topic }: Props) {
  const t = texts[view.lang].list
  const all = <a href={paths.announcements(view.lang)}>{t.all}</a>
  return (
    <Page
      view={view}
      title={topic === '' ? t.title : say(t.onTopic, { topic })}
      lead={t.lead}
      crumbs={topic === '' ? [] : [{ text: t.title, href: paths.announcements(view.lang) }]}
    >
      {topic === '' ? null : <p>{all}</p>}
      {announcements.length > 0 ? (
        <Years view={view} announcements={announcements} />
      ) : (
        <Empty title={topic === '' ? t.none : t.noneOnTopic}>{topic === '' ? t.noneHelp : all}</Empty>
      )}
      <p className="small">
        <a href={paths.announcementsFeed(view.lang)}>{t.feed}</a>
      </p>
    </Page>
  )
}
