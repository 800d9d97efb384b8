import { paths } from '../../src/paths.ts'
import { browser } from '../situations/served.ts'
import { formsIn, sent, type Button, type PageForm, type Values } from './form.ts'
import { elementsIn, inside, tagged, textOf, type Element } from './html.ts'

export type Page = {
  readonly status: number
  readonly path: string
  readonly html: string
  readonly root: Element
  readonly forms: readonly PageForm[]
}
type Lang = 'fi' | 'sv' | 'en'

/** Something that a person did not expect to read. */
export class Surprise extends Error {}

const saidIn = (page: Page) => {
  const told = inside(page.root, (one) => one.attributes.role === 'alert' || one.attributes.class === 'error')
  return (told.length > 0 ? told : tagged(page.root, 'main')).map(textOf).join(' · ').slice(0, 900)
}

async function read(answer: Response, url: string): Promise<Page> {
  const html = await answer.text()
  const root = elementsIn(html)
  const { pathname, search } = new URL(url)
  return { status: answer.status, path: pathname + search, html, root, forms: formsIn(root) }
}

/** The form of a page that is posted to an address. */
export function formTo(page: Page, action: string): PageForm {
  const form = page.forms.find((one) => one.action === action && one.method === 'post')
  if (form === undefined)
    throw new Surprise(
      `${page.path} has no form to ${action}, only to ${page.forms.map((one) => one.action).join(', ')}`,
    )
  return form
}

/** The button of a form by the value that it sends, or by its name where it sends none. */
export function buttonOf(form: PageForm, name: string, value?: string): Button {
  const button = form.buttons.find((one) => one.name === name && (value === undefined || one.value === value))
  if (button === undefined)
    throw new Surprise(
      `the form ${form.action} has no button ${name} ${value ?? ''}, only ${form.buttons.map((one) => `${one.name} ${one.value}`).join(', ')}`,
    )
  return button
}

/** The button that adds a row for the first field that the form does not have yet. */
function rowButton(form: PageForm, values: Values): Button | undefined {
  const missing = Object.keys(values).find((name) => !form.controls.some((control) => control.name === name))
  const [rows = ''] = (missing ?? '').split('.')
  return missing === undefined
    ? undefined
    : form.buttons.find((one) => ['more', 'add'].includes(one.name) && one.value === rows)
}

const presentIn = (form: PageForm, values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => form.controls.some((control) => control.name === name)))

/** Forms that may carry files travel in parts. */
function multipart(fields: URLSearchParams): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

type Sending = { readonly values?: Values; readonly button?: Button | undefined; readonly expect?: number }

/**
 * A person at a browser of their own: reads pages, fills in the forms that are there, follows where that leads. What comes back with
 * another status than expected (200) is a Surprise that holds what the page says.
 */
export function visitor(origin: string) {
  const { go } = browser()
  const expected = (page: Page, status: number, deed: string) => {
    if (page.status !== status)
      throw new Surprise(`${deed}: ${page.status} instead of ${status} at ${page.path}: ${saidIn(page)}`)
    return page
  }
  const get = async (path: string, expect = 200): Promise<Page> => {
    const { answer, url } = await go(`${origin}${path}`)
    return expected(await read(answer, url), expect, `GET ${path}`)
  }
  const send = async (form: PageForm, { values = {}, button, expect = 200 }: Sending = {}): Promise<Page> => {
    const fields = sent(form, values, button)
    const body = form.multipart ? multipart(fields) : fields
    const action = (button?.to ?? form.action).replace(/#.*/, '')
    if (form.method === 'get') return get(`${action}?${fields}`, expect)
    const { answer, url } = await go(`${origin}${action}`, { method: 'POST', body, headers: { origin } })
    return expected(await read(answer, url), expect, `POST ${action}`)
  }
  /** Fills in a form and presses a button; where there are too few rows, first the button that adds one. */
  const fill = async (
    page: Page,
    action: string,
    values: Values,
    press: (form: PageForm) => Button | undefined,
  ): Promise<Page> => {
    const form = formTo(page, action)
    const more = rowButton(form, values)
    if (more === undefined) return send(form, { values, button: press(form) })
    return fill(await send(form, { values: presentIn(form, values), button: more }), action, values, press)
  }
  /** Signs in at the example issuer as one of the people who are chosen there. */
  const signIn = async (subject: string, lang: Lang): Promise<Page> => {
    const choice = await go(`${origin}${paths.signIn(lang)}`)
    const page = await read(choice.answer, choice.url)
    const form = page.forms.find((one) =>
      one.controls.some(({ name, values }) => name === 'subject' && values.includes(subject)),
    )
    if (form === undefined) throw new Surprise(`nobody can sign in as ${subject}`)
    const { answer, url } = await go(`${origin}${form.action}`, {
      method: 'POST',
      body: sent(form, {}),
      headers: { origin },
    })
    const arrived = await read(answer, url)
    if (!arrived.path.startsWith(`/${lang}/`))
      throw new Surprise(`${subject} did not get in: ${arrived.path} ${saidIn(arrived)}`)
    return arrived
  }
  return { get, send, fill, signIn }
}
export type Visitor = ReturnType<typeof visitor>
