import type { ReactNode } from 'react'
import type { View } from '../../frame/view.ts'
import { writtenTime } from '../../kit/dates.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { Icon } from '../../ui/icon.tsx'
import { texts } from '../texts.ts'
import { together } from '../texts/together.ts'

type AutoSaveProps = {
  readonly children: ReactNode
  readonly to: string
  readonly owner: string
  readonly whole?: string | undefined
  readonly saving: string
  readonly offline: string
  'signed-out': string
  readonly barred: string
  'too-large': string
  readonly restored: string
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'auto-save': AutoSaveProps
    }
  }
}

type Props = {
  readonly view: View
  /** Where one field is sent. */
  readonly to: string
  /** The name under which the whole form is sent at once, e.g. a budget; without it each question is sent by itself. */
  readonly whole?: string | undefined
  readonly children: ReactNode
}

/**
 * A form that keeps what is typed as it is typed, where the browser runs scripts (elements/auto-save.ts). Without them it is the form
 * that stands in it.
 */
export function AutoSaved({ view: { lang, who }, to, whole, children }: Props) {
  const t = texts[lang].work
  return (
    <auto-save
      to={to}
      owner={who?.id ?? ''}
      whole={whole}
      saving={t.saving}
      offline={t.offline}
      signed-out={t.signedOut}
      barred={together[lang].live.ended}
      too-large={t.tooLarge}
      restored={t.restored}
    >
      {children}
    </auto-save>
  )
}

/** Where it is said how things are kept; read aloud when it changes. */
export const Saved = ({ children, after }: { children: ReactNode; after?: ReactNode }) => (
  <p className="saved" role="status" data-saved="">
    <Icon name="check" />
    <span>{children}</span>
    {after}
  </p>
)

/** How one signs in beside the page whose session has ended; shown when that was met. */
const SignInBeside = ({ lang }: Pick<View, 'lang'>) => (
  <a data-sign-in="" hidden href={paths.signIn(lang, paths.my(lang))} target="_blank">
    {texts[lang].work.signInBeside}
  </a>
)

/** The same, with when everything was kept. */
export const SavedAt = ({ view: { lang }, at }: { view: View; at: Date }) => (
  <Saved after={<SignInBeside lang={lang} />}>{say(texts[lang].work.saved, { time: writtenTime(at, lang) })}</Saved>
)
