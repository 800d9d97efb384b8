import { say } from '../../kit/texts.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { Note } from '../../ui/note.tsx'
import { criteriaIn } from '../entry/criteria.ts'
import type { Call } from '../call.ts'
import { ofRound, wantsProposal, type Proposal } from '../proposed-criteria.ts'
import { texts } from '../texts/proposal.ts'
import type { Writing } from './form-state.tsx'

type Props = Writing & { action: string; proposals: readonly Proposal[]; call: Pick<Call, 'likeRound'> }

const Takes = ({ view, action, proposals }: Pick<Props, 'view' | 'action' | 'proposals'>) => (
  <div className="row">
    {proposals.map(({ round }) => (
      <SubmitButton key={round} name="take" value={round} variant="second" slim to={action}>
        {say(texts[view.lang].take, { round: round.slice(0, 4) })}
      </SubmitButton>
    ))}
  </div>
)

/** The criteria that we propose, offered while weights or anchors are missing; after taking, that nothing is saved yet. */
export const ProposalNote = ({ view, form, action, proposals, call }: Props) => {
  const t = texts[view.lang]
  if (form.taken !== undefined)
    return (
      <Note kind="warn" title={say(t.taken, { round: form.taken.slice(0, 4) })}>
        {t.unsaved}
      </Note>
    )
  if (proposals.length === 0 || !wantsProposal(criteriaIn(form.typed).value)) return null
  const [own, others] = ofRound(proposals, call.likeRound)
  return (
    <Note title={t.title}>
      <p>{t.means}</p>
      {own.length === 0 ? (
        <Takes view={view} action={action} proposals={proposals} />
      ) : (
        <>
          <Takes view={view} action={action} proposals={own} />
          <Details summary={t.others} lean>
            <Takes view={view} action={action} proposals={others} />
          </Details>
        </>
      )}
    </Note>
  )
}
