import type { Lang } from '../../src/kit/lang.ts'
import { inside, tagged, textOf, type Element } from '../rehearse/html.ts'

const at = (element: Element, name: string) => element.attributes[name] ?? ''
const has = (element: Element, name: string) => Object.hasOwn(element.attributes, name)

/** What a page that is read without a browser lacks: its language, one heading, a title, links and pictures of its own house. */
export function pageFaults(root: Element, lang: Lang): readonly string[] {
  const [html] = tagged(root, 'html')
  const [title] = tagged(root, 'title')
  const headings = tagged(root, 'h1').length
  const loaded = inside(
    root,
    (one) => has(one, 'src') || (one.tag === 'link' && /stylesheet|icon/.test(at(one, 'rel'))),
  )
  const elsewhere = loaded
    .map((one) => at(one, 'src') || at(one, 'href'))
    .filter((address) => !/^\/(?!\/)/.test(address))
  return [
    ...(html !== undefined && at(html, 'lang') === lang ? [] : [`is not in ${lang}`]),
    ...(title !== undefined && / – Talko$|^Talko/.test(textOf(title)) ? [] : ['has no title']),
    ...(headings === 1 ? [] : [`has ${headings} headings of the first level`]),
    ...elsewhere.map((address) => `loads ${address}`),
    ...labelFaults(root),
    ...tagged(root, 'form').flatMap((form) => formFaults(form, root)),
  ]
}

const quiet = new Set(['hidden', 'submit', 'button'])
const isTyped = (one: Element) =>
  ['select', 'textarea'].includes(one.tag) || (one.tag === 'input' && !quiet.has(at(one, 'type')))

/** Fields that nobody is told the name of. */
function labelFaults(root: Element): readonly string[] {
  const labels = tagged(root, 'label')
  const named = new Set(labels.filter((label) => textOf(label) !== '').map((label) => at(label, 'for')))
  const within = new Set(labels.flatMap((label) => inside(label, isTyped)))
  return inside(root, isTyped)
    .filter((one) => !within.has(one) && !named.has(at(one, 'id')))
    .filter((one) => !has(one, 'aria-label') && !has(one, 'aria-labelledby'))
    .map((one) => `${one.tag} ${at(one, 'name')} has no label`)
}

/** What a browser without JavaScript lacks to send a form. */
function formFaults(form: Element, root: Element): readonly string[] {
  const action = at(form, 'action')
  const apart = inside(root, (one) => has(one, 'form') && at(one, 'form') === at(form, 'id'))
  const buttons = [...tagged(form, 'button'), ...apart].filter((one) => one.tag === 'button')
  const sends = buttons.some((one) => at(one, 'type') === 'submit' || !has(one, 'type'))
  const nameless = inside(form, isTyped).filter((one) => at(one, 'name') === '')
  return [
    ...(/^\/(fi|sv|en)(\/|$)/.test(action) ? [] : [`a form goes to "${action}"`]),
    ...(['post', 'get'].includes(at(form, 'method').toLowerCase() || 'get') ? [] : [`${action} has no method`]),
    ...(sends ? [] : [`${action} has no button that sends it`]),
    ...nameless.map((one) => `${action}: ${one.tag} without a name is not sent`),
  ]
}
