import { writtenMoment } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { Note } from '../../ui/note.tsx'
import type { AuthorityTransfer } from '../authority-transfer.ts'
import { authorityTransferTexts } from '../texts/authority-transfer.ts'

type Props = { readonly lang: Lang; readonly transfer: AuthorityTransfer; readonly arrivedAt: Date | null }

/** That an application was given to another authority: to which, when, why, and when it had arrived here. */
export function AuthorityTransferRead({ lang, transfer, arrivedAt }: Props) {
  const t = authorityTransferTexts[lang]
  return (
    <Note kind="warn" title={say(t.transferred, { to: transfer.to })}>
      <p>{say(t.at, { at: writtenMoment(transfer.at, lang), who: transfer.who })}</p>
      <p className="prose">{say(t.why, { reason: transfer.reason })}</p>
      {arrivedAt === null ? null : (
        <p>{say(t.arrived, { arrived: writtenMoment(arrivedAt, lang), to: transfer.to })}</p>
      )}
    </Note>
  )
}
