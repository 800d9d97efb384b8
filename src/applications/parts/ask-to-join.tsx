import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { PostButton } from '../../ui/form.tsx'
import { finderTexts } from '../texts/finder.ts'

type Props = {
  readonly lang: Lang
  readonly applicationId: string
  readonly organisationId: string
  readonly party: string
}

/** Invites an organisation to take part, by one press. */
export const AskToJoin = ({ lang, applicationId, organisationId, party }: Props) => (
  <PostButton
    action={paths.applicationPartners(lang, applicationId)}
    hidden={{ organisation: organisationId }}
    variant="second"
    slim
  >
    {say(finderTexts[lang].ask, { party })}
  </PostButton>
)
