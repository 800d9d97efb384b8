import { inside, tagged, textOf, type Element } from './html.ts'

/** One control of a form: what it holds now and, where there is a choice, what can be chosen. */
export type Control = {
  readonly name: string
  readonly kind: string
  readonly values: readonly string[]
  readonly options: readonly string[]
}
export type Button = {
  readonly text: string
  readonly name: string
  readonly value: string
  readonly to: string | undefined
}
export type PageForm = {
  readonly action: string
  readonly method: string
  readonly multipart: boolean
  readonly controls: readonly Control[]
  readonly buttons: readonly Button[]
}
export type Values = Readonly<Record<string, string | readonly string[]>>

const at = (element: Element, name: string) => element.attributes[name] ?? ''
const isOn = (element: Element, name: string) => Object.hasOwn(element.attributes, name)

function selectOf(element: Element): Control {
  const options = tagged(element, 'option')
  const chosen = options.find((option) => isOn(option, 'selected')) ?? options[0]
  const valueOf = (option: Element) => option.attributes.value ?? textOf(option)
  return {
    name: at(element, 'name'),
    kind: 'select',
    values: chosen === undefined ? [] : [valueOf(chosen)],
    options: options.map(valueOf),
  }
}

const rawText = (element: Element) => element.children.filter((child) => typeof child === 'string').join('')

const manyKinds = new Set(['radio', 'checkbox'])
const isMany = (kind: string) => manyKinds.has(kind)

function choiceOf(element: Element, kind: string): Control {
  const value = element.attributes.value ?? 'on'
  return { name: at(element, 'name'), kind, values: isOn(element, 'checked') ? [value] : [], options: [value] }
}

function controlOf(element: Element): Control {
  if (element.tag === 'select') return selectOf(element)
  const name = at(element, 'name')
  if (element.tag === 'textarea')
    return { name, kind: 'textarea', values: [rawText(element).replace(/^\n/, '')], options: [] }
  const kind = element.attributes.type ?? 'text'
  return isMany(kind) ? choiceOf(element, kind) : { name, kind, values: [at(element, 'value')], options: [] }
}

/** Radio buttons and ticks of one name are one control, and so are values of one name that travel unseen. */
function merged(controls: readonly Control[]): readonly Control[] {
  const byName = new Map<string, Control>()
  for (const control of controls) {
    const there = byName.get(control.name)
    const joins = there !== undefined && (isMany(control.kind) || control.kind === 'hidden')
    byName.set(
      control.name,
      joins
        ? { ...there, values: [...there.values, ...control.values], options: [...there.options, ...control.options] }
        : control,
    )
  }
  return [...byName.values()]
}

const buttonOf = (element: Element): Button => ({
  text: textOf(element),
  name: at(element, 'name'),
  value: at(element, 'value'),
  to: element.attributes.formaction,
})

function formOf(form: Element, page: Element): PageForm {
  const id = at(form, 'id')
  const apart = id === '' ? [] : inside(page, (one) => one.attributes.form === id)
  const own = tagged(form, 'input', 'textarea', 'select', 'button').filter((one) => !isOn(one, 'form'))
  const all = [...own, ...apart.filter((one) => !own.includes(one))]
  return {
    action: at(form, 'action'),
    method: (form.attributes.method ?? 'get').toLowerCase(),
    multipart: at(form, 'enctype') === 'multipart/form-data',
    controls: merged(
      all
        .filter((one) => one.tag !== 'button' && at(one, 'name') !== '' && one.attributes.type !== 'file')
        .map(controlOf),
    ),
    buttons: all.filter((one) => one.tag === 'button').map(buttonOf),
  }
}

/** The forms of a page. */
export const formsIn = (page: Element): readonly PageForm[] => tagged(page, 'form').map((form) => formOf(form, page))

const listed = (value: string | readonly string[]) => (typeof value === 'string' ? [value] : value)

function checked(form: PageForm, name: string, values: readonly string[]): void {
  const control = form.controls.find((one) => one.name === name)
  if (control === undefined)
    throw new Error(
      `the form ${form.action} has no field ${name}; it has ${form.controls.map((one) => one.name).join(', ')}`,
    )
  const strange = control.options.length === 0 ? undefined : values.find((value) => !control.options.includes(value))
  if (strange !== undefined)
    throw new Error(`${strange} cannot be chosen in ${name} of ${form.action}: ${control.options.join(', ')}`)
}

/** What is sent when a person fills in these fields, leaves the others as they are, and presses a button. Only what is on the page can be filled in. */
export function sent(form: PageForm, values: Values, button?: Button): URLSearchParams {
  for (const [name, value] of Object.entries(values)) checked(form, name, listed(value))
  const body = new URLSearchParams()
  for (const { name, values: kept } of form.controls)
    for (const value of values[name] === undefined ? kept : listed(values[name])) body.append(name, value)
  if (button !== undefined && button.name !== '') body.append(button.name, button.value)
  return body
}
