import type { ReactNode } from 'react'
import { SubmitButton, type ButtonVariant } from './button.tsx'
import { Hidden } from './field.tsx'
import { Icon, type IconName } from './icon.tsx'

type Values = Readonly<Record<string, string>>

type FormProps = {
  /** Where it is sent; forms that change something are POSTs. */
  action: string
  method?: 'post' | 'get' | undefined
  /** Needed where a file is sent. */
  multipart?: boolean | undefined
  /** Values that travel unseen: a once-key, a version. */
  hidden?: Values | undefined
  /** Name of the form for screen readers, where a page has several. */
  label?: string | undefined
  id?: string | undefined
  children: ReactNode
}

const HiddenValues = ({ values = {} }: { values?: Values | undefined }) =>
  Object.entries(values).map(([name, value]) => <Hidden key={name} name={name} value={value} />)

/** A form checked by the server alone: the browser's own bubbles speak its language, not the page's. */
export const Form = ({ action, method = 'post', multipart = false, hidden, label, id, children }: FormProps) => (
  <form
    className="form"
    action={action}
    method={method}
    encType={multipart ? 'multipart/form-data' : undefined}
    aria-label={label}
    id={id}
    noValidate
  >
    <HiddenValues values={hidden} />
    {children}
  </form>
)

type Post = {
  action: string
  children: ReactNode
  hidden?: Values | undefined
  variant?: ButtonVariant | undefined
  slim?: boolean | undefined
  icon?: IconName | undefined
}

/** One button that does one thing: a form of its own, no field to see. */
export const PostButton = ({ action, hidden, children, ...look }: Post) => (
  <form action={action} method="post">
    <HiddenValues values={hidden} />
    <SubmitButton {...look}>{children}</SubmitButton>
  </form>
)

type Search = {
  action: string
  label: string
  button: string
  name?: string | undefined
  value?: string | undefined
  big?: boolean | undefined
  /** The label is heard, not seen. */
  labelHidden?: boolean | undefined
  hidden?: Values | undefined
  /** Id of the words that explain the search. */
  describedBy?: string | undefined
}

/** A search by words: GET, so that what was searched is in the address. */
export const SearchForm = ({ name = 'q', big = false, labelHidden = false, ...search }: Search) => (
  <form role="search" action={search.action} method="get" className="stack tight">
    <HiddenValues values={search.hidden} />
    <label className={labelHidden ? 'hidden' : undefined} htmlFor={name}>
      {search.label}
    </label>
    <div className={big ? 'search big' : 'search'}>
      <input
        className="in"
        id={name}
        name={name}
        type="search"
        defaultValue={search.value}
        autoComplete="off"
        aria-describedby={search.describedBy}
      />
      <button className="btn" type="submit">
        <Icon name="search" />
        {search.button}
      </button>
    </div>
  </form>
)

/** The way on through a long form: stays at the lower edge while there is room for it. */
export const Bar = ({ children }: { children: ReactNode }) => <div className="bar row ends">{children}</div>
