import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { texts } from '../texts.ts'

type Props = { readonly view: View; readonly code: keyof (typeof texts)['fi']['refusal'] }

/** A sign-in, or a change of organisation, that came to nothing, and how to go on. */
export const SignInRefused = ({ view, code }: Props) => (
  <Page view={view} title={texts[view.lang].example.again} lead={texts[view.lang].refusal[code]}>
    <LinkButton href={paths.signIn(view.lang)}>{texts[view.lang].example.again}</LinkButton>
  </Page>
)
