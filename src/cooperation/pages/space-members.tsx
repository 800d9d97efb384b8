import type { Lang } from '../../kit/lang.ts'
import { optionalWord } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Buttons, SubmitButton } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { Form, PostButton } from '../../ui/form.tsx'
import { Quote } from '../../ui/quote.tsx'
import { LongText, TextField } from '../../ui/text-field.tsx'
import { isApplicantRole } from '../applicant-role.ts'
import { membersOf, type Member } from '../member.ts'
import { insideTexts } from '../texts/inside.ts'
import { words } from '../words.ts'
import type { OwnSpaceProps } from './own-space-props.ts'

/** Those who ask to join, with the answer that members give. */
export const Requests = ({ view: { lang }, space, writes }: OwnSpaceProps) => {
  const t = insideTexts[lang].space
  const asking = space.members.filter(({ state }) => state === 'asking')
  if (asking.length === 0 || space.state === 'closed') return null
  return (
    <section className="stack" aria-labelledby="requests">
      <h2 id="requests">{t.waiting}</h2>
      <ul className="ruled">
        {asking.map((member) => {
          const name = plain(member.name, lang)
          return (
            <li key={member.organisationId} className="stack tight">
              <p className="strong">{name}</p>
              {member.said === '' ? null : <Quote who={name}>{member.said}</Quote>}
              {writes ? (
                <Form action={paths.spaceMember(lang, space.slug, member.organisationId)} label={name}>
                  <Buttons>
                    <SubmitButton name="deed" value="admit">
                      {t.admit}
                    </SubmitButton>
                    <SubmitButton name="deed" value="refuse" variant="second">
                      {t.refuse}
                    </SubmitButton>
                  </Buttons>
                </Form>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const PeopleOf = ({ member, people, view: { lang } }: OwnSpaceProps & { member: Member }) => {
  const t = insideTexts[lang].space
  const theirs = people.filter(({ organisationId }) => organisationId === member.organisationId)
  return (
    <li className="tight">
      <p className="strong">{plain(member.name, lang)}</p>
      {theirs.length === 0 ? <p className="small quiet">{t.nobodyFrom}</p> : null}
      {theirs.map((person) => (
        <p key={person.personId}>
          {person.name}{' '}
          <span className="small quiet">
            {person.roles
              .filter(isApplicantRole)
              .map((role) => words[lang].role[role])
              .join(', ')}
          </span>
        </p>
      ))}
    </li>
  )
}

/** Who takes part for whom; oneself comes and goes by a button. */
export const People = (props: OwnSpaceProps) => {
  const { view, space, people, personId, organisationId } = props
  const { lang } = view
  const t = insideTexts[lang].space
  const own = people.filter((person) => person.organisationId === organisationId)
  const isIn = own.some((person) => person.personId === personId)
  const action = paths.spaceParticipation(lang, space.slug)
  return (
    <section className="stack" aria-labelledby="people">
      <h2 id="people">{t.people}</h2>
      <ul className="ruled">
        {membersOf(space.members).map((member) => (
          <PeopleOf key={member.organisationId} {...props} member={member} />
        ))}
      </ul>
      {space.state === 'closed' ? null : isIn ? (
        <>
          {own.length === 1 ? <p className="small quiet">{t.stepOutLast}</p> : null}
          <PostButton action={action} hidden={{ deed: 'end' }} variant="second" slim>
            {t.stepOut}
          </PostButton>
        </>
      ) : (
        <>
          <p className="small quiet">{t.joinHelp}</p>
          <PostButton action={action} hidden={{ deed: 'begin' }} variant="second">
            {t.join}
          </PostButton>
        </>
      )}
    </section>
  )
}

/** What is wrong with the invitation that was typed, at its field. */
function wrongIn({ lang, typed, refusal }: Pick<OwnSpaceProps, 'typed' | 'refusal'> & { lang: Lang }) {
  if (typed === undefined || refusal === undefined) return undefined
  const text = insideTexts[lang].space.refusal[refusal]
  return refusal === 'said_long' ? { name: undefined, said: text } : { name: text, said: undefined }
}

/** Those who are invited and have not answered, and how one invites more. */
export const Inviting = ({ view: { lang }, space, writes, typed, refusal }: OwnSpaceProps) => {
  const t = insideTexts[lang].space
  const invited = space.members.filter(({ state }) => state === 'invited')
  const wrong = wrongIn({ lang, typed, refusal })
  return (
    <>
      {invited.length === 0 ? null : (
        <p>
          {t.invited}: {invited.map((member) => plain(member.name, lang)).join(', ')}
        </p>
      )}
      {writes ? (
        <Details summary={t.invite} open={wrong !== undefined}>
          <Form action={paths.spaceMembers(lang, space.slug)} label={t.invite}>
            <TextField name="name" label={t.inviteName} value={typed?.name} error={wrong?.name} />
            <LongText
              name="said"
              label={insideTexts[lang].form.words}
              optional={optionalWord[lang]}
              rows={3}
              value={typed?.said}
              error={wrong?.said}
            />
            <SubmitButton variant="second">{t.inviteButton}</SubmitButton>
          </Form>
        </Details>
      ) : null}
    </>
  )
}

/** How an organisation leaves, and how a space ends: each asks once, by being opened. */
export const Ending = ({ view: { lang }, space, writes, organisationId }: OwnSpaceProps) => {
  const t = insideTexts[lang].space
  if (!writes) return null
  const isLast = membersOf(space.members).length === 1
  return (
    <>
      <Details summary={t.leave}>
        <p>{isLast ? t.leaveLast : t.leaveLead}</p>
        <PostButton
          action={paths.spaceMember(lang, space.slug, organisationId)}
          hidden={{ deed: 'leave' }}
          variant="grave"
        >
          {t.leaveButton}
        </PostButton>
      </Details>
      <Details summary={t.close}>
        <p>{t.closeLead}</p>
        <PostButton action={paths.spaceEnd(lang, space.slug)} variant="grave">
          {t.closeButton}
        </PostButton>
      </Details>
    </>
  )
}
