import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

/** first: the one next step of a page · second: other deeds · grave: what hurts to undo · plain: a way out. */
export type ButtonVariant = 'first' | 'second' | 'grave' | 'plain'

type Look = {
  variant?: ButtonVariant | undefined
  slim?: boolean | undefined
  icon?: IconName | undefined
  children: ReactNode
}

const classOf = ({ variant = 'first', slim = false }: Look) =>
  ['btn', variant === 'first' ? '' : variant, slim ? 'slim' : ''].filter((name) => name !== '').join(' ')

const Inside = ({ icon, children }: Look) => (
  <>
    {icon === 'arrow' ? null : icon === undefined ? null : <Icon name={icon} />}
    {children}
    {icon === 'arrow' ? <Icon name="arrow" /> : null}
  </>
)

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const LinkButton = ({ href, download, ...look }: Look & { href: string; download?: boolean | undefined }) => (
  <a className={classOf(look)} href={href} download={download}>
    <Inside {...look} />
  </a>
)

type Submit = Look & {
  name?: string | undefined
  value?: string | undefined
  form?: string | undefined
  to?: string | undefined
}

/** Sends the form it stands in (or the form with the id `form`); `to` sends it to another address. Never disabled: say what is missing. */
export const SubmitButton = ({ name, value, form, to, ...look }: Submit) => (
  <button className={classOf(look)} type="submit" name={name} value={value} form={form} formAction={to}>
    <Inside {...look} />
  </button>
)

/** Buttons and ways out beside each other, the primary one first. */
export const Buttons = ({ children }: { children: ReactNode }) => <div className="buttons">{children}</div>
