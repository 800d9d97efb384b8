import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { isOver, isHistory } from './call-known.ts'
import type { Call } from '../call.ts'
import { isFollowable } from '../following.ts'
import { takesQuestions } from '../public-question.ts'
import { texts } from '../texts/public.ts'

/** What a reader takes along of a call: a question to ask, letters, a feed, the calendar, paper. */
export function CallTake({ view, call }: { view: View; call: Call }) {
  const [t, lang] = [texts[view.lang].take, view.lang]
  const running = !isHistory(call) && !isOver(call)
  const links = [
    ...(takesQuestions(call, view.now) ? [[t.ask, paths.callQuestions(lang, call.slug)] as const] : []),
    ...(isFollowable(call) ? [[t.follow, paths.callFollowing(lang, call.slug)] as const] : []),
    ...(running
      ? ([
          [t.feed, paths.callFeed(lang, call.slug)],
          [t.calendar, paths.callCalendar(lang, call.slug)],
        ] as const)
      : []),
    [t.document, paths.callDocument(lang, call.slug)] as const,
  ]
  return (
    <>
      <h2 className="h3">{t.title}</h2>
      <ul className="tight">
        {links.map(([text, href]) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
