import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SubmitButton } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import type { Pair } from '../assignment.ts'
import { suggestedConflict } from '../conflict.ts'
import type { AssignablePerson, DeskCase } from '../listed.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'
import { writtenApplicants } from '../written.ts'
import type { CallHead } from '../parts/call-tabs.tsx'

export type Sharing = {
  readonly rows: readonly DeskCase[]
  readonly people: readonly AssignablePerson[]
  /** Ticked: what is suggested, or what was typed before it came back. */
  readonly ticked: readonly Pair[]
  readonly suggested: boolean
  readonly note: string
  readonly due: { readonly typed: string; readonly error: string | undefined }
}
/** How a pair travels in a form. */
export const pairText = ({ applicationId, personId }: Pair): string => `${applicationId}:${personId}`

type CellProps = { view: View; call: CallHead; sharing: Sharing; row: DeskCase; person: AssignablePerson }

const titleOf = (view: View, row: DeskCase) => plain(row.title, view.lang) || texts[view.lang].untitled

const Given = ({ view, call, row, person }: CellProps) => {
  const said = texts[view.lang].assignments
  const one = row.assessors.find((assessor) => assessor.personId === person.id)
  const state = one?.completed === true ? 'completed' : (one?.declared ?? 'undeclared')
  const kinds = { completed: 'ok', none: 'busy', undeclared: 'due', disqualified: 'none' } as const
  return (
    <>
      <Status kind={kinds[state]}>{words[view.lang].assessor[state]}</Status>
      {state !== 'undeclared' ? null : (
        <SubmitButton
          variant="plain"
          slim
          name="back"
          value={pairText({ applicationId: row.applicationId, personId: person.id })}
          to={paths.deskAssignments(view.lang, call.slug)}
        >
          {said.takeBack}
          <span className="hidden">
            {' '}
            {person.name}: {titleOf(view, row)}
          </span>
        </SubmitButton>
      )}
    </>
  )
}

const Cell = (props: CellProps) => {
  const { view, sharing, row, person } = props
  const said = texts[view.lang].assignments
  if (row.assessors.some((assessor) => assessor.personId === person.id)) return <Given {...props} />
  const pair = { applicationId: row.applicationId, personId: person.id }
  const conflict =
    suggestedConflict(
      person.mandates,
      [row.coordinator, ...row.partners].map((party) => party.id),
    ).length > 0
  const ticked = sharing.ticked.some(
    (one) => one.applicationId === pair.applicationId && one.personId === pair.personId,
  )
  return (
    <>
      <input
        type="checkbox"
        name="pair"
        value={pairText(pair)}
        defaultChecked={ticked}
        aria-label={say(said.give, { name: person.name, application: titleOf(view, row) })}
      />
      {conflict ? (
        <>
          <br />
          <span className="quiet small">{said.conflict}</span>
        </>
      ) : null}
    </>
  )
}

/** Applications down, assessors across: what is given, and boxes for what may be. */
export const AssignmentMatrix = ({ view, call, sharing }: { view: View; call: CallHead; sharing: Sharing }) => {
  const said = texts[view.lang].assignments
  return (
    <div className="scroll" role="region" aria-labelledby="shares" tabIndex={0}>
      <table className="data dense">
        <caption id="shares">
          {said.caption}
          <span className="quiet">{said.note}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts[view.lang].list.application}</th>
            {sharing.people.map((person) => (
              <th key={person.id} scope="col">
                {person.name}
                <br />
                <span className="quiet">{say(said.load, { count: person.load })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sharing.rows.map((row) => (
            <tr key={row.applicationId}>
              <th scope="row">
                <a href={paths.deskCase(view.lang, row.applicationId)}>{titleOf(view, row)}</a>{' '}
                <span className="quiet">
                  {row.caseNumber} · {writtenApplicants(row, view.lang, texts[view.lang].andOthers)}
                </span>
              </th>
              {sharing.people.map((person) => (
                <td key={person.id}>
                  <Cell view={view} call={call} sharing={sharing} row={row} person={person} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
