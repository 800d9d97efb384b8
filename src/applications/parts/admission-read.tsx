import { writtenMoment, writtenSecond } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { Note } from '../../ui/note.tsx'
import type { Admission } from '../late.ts'
import { lateTexts } from '../texts/late.ts'

function groundOf({ outage }: Admission, lang: Lang): string {
  const t = lateTexts[lang].ground
  if (outage === null) return t.showing
  return say(t.outage, { from: writtenMoment(outage.beganAt, lang), to: writtenMoment(outage.endedAt, lang) })
}

/** That an application arrived after closing and was admitted: when, by whom, on which ground and why. */
export const AdmissionRead = ({ lang, admission }: { lang: Lang; admission: Admission }) => {
  const t = lateTexts[lang]
  const { arrivedAt, admittedAt, admittedBy, reason } = admission
  const at = { arrived: writtenSecond(arrivedAt, lang), at: writtenMoment(admittedAt, lang) }
  return (
    <Note title={t.admitted}>
      <p>{say(t.admittedText, { ...at, who: admittedBy })}</p>
      <p>{groundOf(admission, lang)}</p>
      <p className="prose">{say(t.reason, { reason })}</p>
    </Note>
  )
}
