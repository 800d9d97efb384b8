import type { View } from '../../frame/view.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { texts } from '../texts/adoption.ts'

type Props = {
  readonly view: View
  readonly slug: string
  /** Whether the reader may tell that an organisation takes the work into use. */
  readonly declares: boolean
}

/** The next step on the page of a work: to tell that one takes it into use, by way of signing in where nobody has. */
export const TakeUp = ({ view: { lang, who }, slug, declares }: Props) => {
  const own = paths.ownAdoption(lang, slug)
  if (who !== null && !declares) return null
  return (
    <LinkButton variant={who === null ? 'second' : 'first'} href={who === null ? paths.signIn(lang, own) : own}>
      {texts[lang].takeUp}
    </LinkButton>
  )
}
