import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import type { Call } from '../call.ts'
import { changeTitle } from '../parts/change-lines.tsx'
import { texts } from '../texts/change.ts'
import { checksChange, type WaitingChange } from '../waiting.ts'

type Props = { view: View; call: Call; changes: readonly WaitingChange[] }

/** Changes of a published call that no second person has published yet. */
export const WaitingChanges = ({ view, call, changes }: Props) => {
  const [t, { lang }] = [texts[view.lang], view]
  if (changes.length === 0) return null
  return (
    <>
      <h2 id="waiting">{t.waiting}</h2>
      <ul className="ruled">
        {changes.map((change) => (
          <li key={change.id}>
            <a href={paths.deskCallChange(lang, call.slug, change.id)}>{changeTitle(change, lang)}</a>
            <p className="small quiet">
              {change.askedAt === null
                ? t.written
                : say(t.asked, { name: change.askedByName ?? '', when: writtenMoment(change.askedAt, lang) })}{' '}
              {checksChange(change, view.who?.id ?? '') ? t.read : null}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
