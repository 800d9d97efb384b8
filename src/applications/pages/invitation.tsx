import type { ReactNode } from 'react'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenMoment } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { Facts } from '../../ui/facts.tsx'
import { PostButton } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { standingOf, type OpenedInvitation } from '../invitation.ts'
import { roleWord } from '../invitation-letters.ts'
import { invitationTexts } from '../texts/invitations.ts'
import { words } from '../words.ts'

type Props = {
  readonly view: View
  readonly invitation: OpenedInvitation
  /** Whether it was sent to the person who opens it. */
  readonly mine: boolean
  readonly to: string
  readonly alert?: ReactNode
}

/** Why an invitation cannot be taken; null where it can. */
function reasonOf({ view: { lang, now }, invitation, mine }: Props): string | null {
  const t = invitationTexts[lang]
  if (!mine) return t.refusal.another_person
  const standing = standingOf(invitation, now)
  if (standing === 'unconfirmed') return t.open.waits
  if (standing === 'taken') return t.refusal.taken_already
  return standing === 'open' ? null : t.refusal[standing]
}

const Offer = ({ view: { lang }, invitation, to }: Props) => {
  const t = invitationTexts[lang]
  return (
    <>
      <Facts
        flat
        facts={[
          { term: t.open.party, text: plain(invitation.organisation, lang) },
          { term: t.role, text: `${roleWord(invitation.role, lang)}: ${t.roleHint[invitation.role]}` },
          { term: t.open.until, text: writtenMoment(invitation.expiresAt, lang) },
        ]}
      />
      <p>{invitation.byOwn ? t.open.own : t.open.others}</p>
      <PostButton action={to}>{t.open.button}</PostButton>
    </>
  )
}

/** What the letter of an invitation opens: for whom one would act, in which role; a button takes it. Who is not meant sees no more than that. */
export function InvitationPage(props: Props) {
  const { view, invitation, mine, alert } = props
  const { lang } = view
  const t = invitationTexts[lang]
  const reason = reasonOf(props)
  const title = plain(invitation.title, lang) || words[lang].untitled
  return (
    <Page
      view={view}
      title={t.open.title}
      lead={mine ? say(t.open.lead, { inviter: invitation.inviter, title }) : undefined}
      alert={alert}
    >
      {reason === null ? <Offer {...props} /> : <Note>{reason}</Note>}
    </Page>
  )
}
