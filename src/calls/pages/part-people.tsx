import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import type { View } from '../../frame/view.ts'
import { Select } from '../../ui/choice-field.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { SubmitButton } from '../../ui/button.tsx'
import { Alert } from '../../ui/note.tsx'
import type { Call } from '../call.ts'
import { dutyRoles, isOn, type Duty, type DutyRole } from '../duty.ts'
import type { Lack } from '../publication.ts'
import { texts } from '../texts/desk.ts'
import { words } from '../words.ts'
import { PartFrame, type PartRefusal } from './part-page.tsx'

export type Candidate = { readonly id: string; readonly name: string; readonly role: DutyRole }
type Props = {
  view: View
  call: Call
  duties: readonly Duty[]
  candidates: readonly Candidate[]
  lacks: readonly Lack[]
  writes: boolean
  refusal?: PartRefusal | undefined
}
type One = Props & { role: DutyRole }

const action = ({ view, call }: Props) => paths.deskCallPart(view.lang, call.slug, 'people')

const Held = (props: One) => {
  const { view, duties, role, writes } = props
  const [t, held] = [texts[view.lang].people, duties.filter((duty) => duty.role === role)]
  if (held.length === 0) return <p className="quiet">{t.none}</p>
  return (
    <ul className="ruled">
      {held.map((duty) => (
        <li key={duty.personId} className="row ends">
          <span>{duty.name}</span>
          {writes ? (
            <PostButton
              action={action(props)}
              hidden={{ deed: 'take', person: duty.personId, role }}
              variant="plain"
              slim
            >
              {say(t.take, { name: duty.name })}
            </PostButton>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

const Give = (props: One) => {
  const { view, duties, candidates, role } = props
  const t = texts[view.lang].people
  const free = candidates.filter((one) => one.role === role && !isOn(duties, one.id, role))
  if (free.length === 0) return <p className="small quiet">{t.nobody}</p>
  return (
    <Form action={action(props)} hidden={{ deed: 'give', role }} label={`${t.give}: ${words[view.lang].duty[role]}`}>
      <Select
        name="person"
        id={`person-${role}`}
        label={t.choose}
        blank={t.blank}
        options={free.map((one) => ({ value: one.id, label: one.name }))}
      />
      <div className="buttons">
        <SubmitButton variant="second" slim>
          {t.give}
        </SubmitButton>
      </div>
    </Form>
  )
}

/** Who presents, assesses and decides in a call. */
export const PartPeople = (props: Props) => {
  const { view, call, duties, lacks, refusal } = props
  const t = texts[view.lang]
  return (
    <PartFrame
      view={view}
      call={call}
      part="people"
      lacks={lacks}
      duties={duties.length}
      failed={refusal !== undefined}
      alert={
        refusal === undefined ? undefined : (
          <Alert kind="bad" title={t.part.notSaved}>
            {t.refusal[refusal]}
          </Alert>
        )
      }
    >
      <p>{t.people.lead}</p>
      {dutyRoles.map((role) => (
        <section key={role} className="stack" aria-labelledby={`duty-${role}`}>
          <h2 id={`duty-${role}`}>{words[view.lang].duty[role]}</h2>
          <Held {...props} role={role} />
          {props.writes ? <Give {...props} role={role} /> : null}
        </section>
      ))}
    </PartFrame>
  )
}
