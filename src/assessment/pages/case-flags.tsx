import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { Folded } from '../../ui/folded.tsx'
import { PostButton } from '../../ui/form.tsx'
import { Status } from '../../ui/status.tsx'
import type { ConfirmedFlag, FlagProposal } from '../flag.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'

export type Flagging = {
  readonly applicationId: string
  readonly proposals: readonly FlagProposal[]
  readonly confirmed: readonly ConfirmedFlag[]
  readonly mayConfirm: boolean
  /** The flag whose confirmation came back, with the note as it was typed. */
  readonly refused?: { readonly key: string; readonly note: string } | undefined
}

const kinds = { fulfilled: 'ok', not_fulfilled: 'bad', unclear: 'due' } as const

const Standing = ({ view, flag }: { view: View; flag: ConfirmedFlag | undefined }) => {
  const said = texts[view.lang].file
  if (flag === undefined) return <Status kind="none">{said.unconfirmed}</Status>
  return (
    <>
      <Status kind={kinds[flag.confirmed]}>{words[view.lang].proposed[flag.confirmed]}</Status>
      <br />
      <span className="quiet small">
        {say(said.confirmedBy, { who: flag.who, at: writtenMoment(flag.at, view.lang) })}
      </span>
      {flag.note === '' ? null : (
        <>
          <br />
          <span className="small">{flag.note}</span>
        </>
      )}
    </>
  )
}

/** The note: as it was typed when it came back, else as it was kept. */
const Note = ({ view, flagging, proposal }: { view: View; flagging: Flagging; proposal: FlagProposal }) => {
  const id = `note-${proposal.key}`
  const wrong = flagging.refused?.key === proposal.key
  const typed = wrong ? flagging.refused?.note : flagging.confirmed.find((flag) => flag.key === proposal.key)?.note
  const marks = wrong ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {}
  return (
    <>
      <label htmlFor={id} className="hidden">
        {say(texts[view.lang].file.note, { flag: words[view.lang].flag[proposal.key] })}
      </label>
      {wrong ? (
        <p className="error" id={`${id}-error`}>
          {texts[view.lang].refusal.note_missing}
        </p>
      ) : null}
      <input className="in" id={id} name="note" defaultValue={typed} autoComplete="off" {...marks} />
    </>
  )
}

const Deeds = ({ view, flagging, proposal }: { view: View; flagging: Flagging; proposal: FlagProposal }) => {
  const said = texts[view.lang].file
  return (
    <form action={paths.deskFlag(view.lang, flagging.applicationId, proposal.key)} method="post" className="deeds">
      <Note view={view} flagging={flagging} proposal={proposal} />
      <div className="buttons">
        <SubmitButton slim variant="second" name="confirmed" value="fulfilled">
          {said.confirm}
        </SubmitButton>
        <SubmitButton slim variant="plain" name="confirmed" value="not_fulfilled">
          {said.deny}
        </SubmitButton>
      </div>
    </form>
  )
}

/** What is confirmed is changed only by somebody who opens it. */
const Change = ({ view, flagging, proposal }: { view: View; flagging: Flagging; proposal: FlagProposal }) => {
  const deeds = <Deeds view={view} flagging={flagging} proposal={proposal} />
  const settled = flagging.refused?.key !== proposal.key && flagging.confirmed.some((flag) => flag.key === proposal.key)
  return settled ? (
    <Details lean summary={texts[view.lang].file.change}>
      {deeds}
    </Details>
  ) : (
    deeds
  )
}

const Line = ({ view, flagging, proposal }: { view: View; flagging: Flagging; proposal: FlagProposal }) => (
  <tr>
    <th scope="row">{words[view.lang].flag[proposal.key]}</th>
    <td>
      <Status kind={kinds[proposal.proposed]}>{words[view.lang].proposed[proposal.proposed]}</Status>
      <br />
      <span className="quiet small">{words[view.lang].because[proposal.because]}</span>
    </td>
    <td>
      <Standing view={view} flag={flagging.confirmed.find((flag) => flag.key === proposal.key)} />
    </td>
    {flagging.mayConfirm ? (
      <td>
        <Change view={view} flagging={flagging} proposal={proposal} />
      </td>
    ) : null}
  </tr>
)

const ConfirmAll = ({ view, flagging }: { view: View; flagging: Flagging }) => (
  <PostButton slim variant="second" action={paths.deskFlag(view.lang, flagging.applicationId, 'all')}>
    {texts[view.lang].file.confirmAll}
  </PostButton>
)

/** How many checks are confirmed, and how many of those are not fulfilled. */
const countOf = ({ view, flagging: { proposals, confirmed } }: { view: View; flagging: Flagging }): string => {
  const said = texts[view.lang].file
  const failing = confirmed.filter((flag) => flag.confirmed === 'not_fulfilled').length
  const standing = say(said.flagsConfirmed, { confirmed: confirmed.length, of: proposals.length })
  return failing === 0 ? standing : `${standing} · ${say(said.flagsFailing, { count: failing })}`
}

/** What the program proposes for every check, and what a person has confirmed; folded once there is nothing left to confirm. */
export const CaseFlags = ({ view, flagging }: { view: View; flagging: Flagging }) => {
  const said = texts[view.lang].file
  const open = flagging.proposals.filter((one) => !flagging.confirmed.some((flag) => flag.key === one.key))
  const unfolded = flagging.refused !== undefined || (flagging.mayConfirm && open.length > 0)
  return (
    <Folded id="flags" title={said.flags} count={countOf({ view, flagging })} open={unfolded}>
      <div className="row ends">
        <p className="small quiet">{said.flagsLead}</p>
        {flagging.mayConfirm && open.some(({ proposed }) => proposed === 'fulfilled') ? (
          <ConfirmAll view={view} flagging={flagging} />
        ) : null}
      </div>
      <div className="scroll" role="region" aria-labelledby="flags" tabIndex={0}>
        <table className="data dense">
          <thead>
            <tr>
              <th scope="col">{said.flag}</th>
              <th scope="col">{said.proposal}</th>
              <th scope="col">{said.confirmation}</th>
              {flagging.mayConfirm ? <th scope="col">{said.noteLabel}</th> : null}
            </tr>
          </thead>
          <tbody>
            {flagging.proposals.map((proposal) => (
              <Line key={proposal.key} view={view} flagging={flagging} proposal={proposal} />
            ))}
          </tbody>
        </table>
      </div>
    </Folded>
  )
}
