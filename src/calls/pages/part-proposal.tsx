import { say } from '../../kit/texts.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { criteriaIn } from '../entry/criteria.ts'
import { wantsProposal, type Proposal } from '../proposed-criteria.ts'
import { texts } from '../texts/proposal.ts'
import type { Writing } from './form-state.tsx'

type Props = Writing & { action: string; proposals: readonly Proposal[] }

/** The criteria that we propose, offered while weights or anchors are missing; after taking, that nothing is saved yet. */
export const ProposalNote = ({ view, form, action, proposals }: Props) => {
  const t = texts[view.lang]
  if (form.taken !== undefined)
    return (
      <Note kind="warn" title={say(t.taken, { round: form.taken.slice(0, 4) })}>
        {t.unsaved}
      </Note>
    )
  if (proposals.length === 0 || !wantsProposal(criteriaIn(form.typed).value)) return null
  return (
    <Note title={t.title}>
      <p>{t.means}</p>
      <div className="row">
        {proposals.map(({ round }) => (
          <SubmitButton key={round} name="take" value={round} variant="second" slim to={action}>
            {say(t.take, { round: round.slice(0, 4) })}
          </SubmitButton>
        ))}
      </div>
    </Note>
  )
}
