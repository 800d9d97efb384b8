import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { Details } from '../../ui/details.tsx'
import { AttachedFiles } from '../parts/attached-files.tsx'
import { texts } from '../texts/attachments.ts'
import type { Known } from './call-known.ts'

/** The attachments of a call, and those that a published change has taken away. */
export const CallAttachments = ({ view: { lang }, known: { call, former } }: { view: View; known: Known }) => {
  const t = texts[lang]
  if (call.attachments.length + former.length === 0) return null
  return (
    <>
      <h2 id="attachments">{t.heading}</h2>
      {call.attachments.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <AttachedFiles lang={lang} slug={call.slug} files={call.attachments} />
      )}
      {former.length === 0 ? null : (
        <Details lean summary={t.former}>
          <p>{t.formerLead}</p>
          <AttachedFiles
            lang={lang}
            slug={call.slug}
            files={former}
            more={({ removedAt }) => say(t.removed, { when: writtenMoment(removedAt, lang) })}
          />
        </Details>
      )}
    </>
  )
}
