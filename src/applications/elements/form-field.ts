import { largestForm } from '../../kit/form-size.ts'
import { liveName } from '../field-name.ts'
import { placesIn, questionOf, unreadOf, type Waiting } from './unsent.ts'

const sentWithForm = 'talko:sent-with-form'

/**
 * What the server says of a field that was sent: words for the line of the form, and what there is to be seen of it now. Where one may not
 * write any more, or the text is longer than it reads, it answers with a page, and the element says so.
 */
export async function toldBy(answer: Response, element: Element): Promise<FieldTold> {
  const read: unknown = await answer.json().catch(() => undefined)
  const unread = { text: element.getAttribute(unreadOf(answer)) ?? '' }
  const told = new Map<string, unknown>(Object.entries(typeof read === 'object' && read !== null ? read : unread))
  const text = (name: string) => (told.has(name) ? String(told.get(name)) : undefined)
  const [faults, revision] = [told.get('faults'), told.get('revision')]
  return {
    text: text('text') ?? '',
    seen: text('seen'),
    value: text('value'),
    revision: typeof revision === 'number' ? revision : undefined,
    faults: Array.isArray(faults) ? faults.filter(isFault) : [],
  }
}

/** What a form says of one question now, files apart. `whole`: the name under which it is sent at once. */
export const entriesIn = (form: HTMLFormElement, question: string, whole: string | null): Waiting['fields'] =>
  [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && questionOf(name, whole) === question ? [[name, value]] : [],
  )

/** Sends a field. What is longer than the server reads is not sent: the answer is the one that it would give. */
export function sentAs(to: string, fields: readonly (readonly [string, string])[]): Promise<Response> {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]))
  const { length } = body.toString()
  if (length > largestForm) return Promise.resolve(new Response(null, { status: 413 }))
  return fetch(to, { method: 'POST', body, redirect: 'manual', keepalive: length < 60_000 })
}

export type FieldTold = {
  readonly text: string
  /** What the server kept, from which the field goes on; undefined where it does not say. */
  readonly seen: string | undefined
  /** A text that others write in too, as it stands now. */
  readonly value: string | undefined
  /** That of the application that holds what was kept. */
  readonly revision: number | undefined
  readonly faults: readonly FieldFault[]
}

/** What is wrong in a field, by its name. */
export type FieldFault = { readonly field: string; readonly text: string }

const isFault = (value: unknown): value is FieldFault =>
  typeof value === 'object' &&
  value !== null &&
  'field' in value &&
  typeof value.field === 'string' &&
  'text' in value &&
  typeof value.text === 'string'

/** Whether a field is on the line, or can no longer be written: then nothing of it is sent here (write-together.ts). */
export const isLive = (field: unknown): boolean =>
  field instanceof HTMLTextAreaElement && (field.dataset.live === 'open' || field.dataset.live === 'over')

/** Whether a field has begun to be written together: what stands in it is not written over. */
const isJoined = (field: unknown): boolean => field instanceof HTMLTextAreaElement && field.dataset.live !== undefined

const isTyped = (field: Element): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  'value' in field

/** Writes a value into a field, unless somebody is writing in it. */
export function write(field: Element | RadioNodeList | null, value: string): void {
  if (field === null || field === document.activeElement) return
  if (field instanceof RadioNodeList) field.value = value
  else if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === field.value
  else if (isTyped(field)) field.value = value
}

/** A text that others write in too, as it stands after what was sent; where it is written together it comes by the line. */
export function stands(field: Element | RadioNodeList | null, value: string): void {
  if (!isJoined(field)) write(field, value)
}

/** A field that has come to show what another keeps, and what was seen of it so: it is written on from that. */
export function freshIn(event: Event): readonly [string, string | undefined] {
  const [question, seen]: readonly unknown[] = event instanceof CustomEvent ? event.detail : []
  return [String(question), seen === undefined ? undefined : String(seen)]
}

const longestWait = 3_000 // milliseconds

/** Does something as soon as nothing is on its way any more, after three seconds at the latest. */
export function afterwards(isBusy: () => boolean, then: () => void): void {
  const began = Date.now()
  const again = (): void => {
    if (isBusy() && Date.now() - began < longestWait) window.setTimeout(again, 50)
    else then()
  }
  again()
}

/** Remembers what goes with a form that is sent now: everything that waits at places that begin so. */
export function rememberSent(start: string): void {
  const places = Object.keys(localStorage).filter((place) => place.startsWith(start))
  sessionStorage.setItem(sentWithForm, JSON.stringify({ from: location.pathname, places }))
}

/** Forgets what went with a form, once this page is the server's answer to it: it came from the page of that form. */
export function forgetSent(): void {
  const sent = placesIn(sessionStorage.getItem(sentWithForm))
  sessionStorage.removeItem(sentWithForm)
  if (document.referrer === '' || new URL(document.referrer).pathname !== sent.from) return
  for (const place of sent.places) localStorage.removeItem(place)
}

type Saying = 'saved' | 'saving' | 'offline' | 'signed-out'

/** Says how saving goes, in the line of the form that has `data-saved`; how one signs in is shown there while one has to. */
export function sayIn(root: Element, state: Saying, text: string): void {
  const words = root.querySelector('[data-saved] > span')
  const line = words?.parentElement
  if (!words || !line) return
  line.querySelector('[data-sign-in]')?.toggleAttribute('hidden', state !== 'signed-out')
  if (text === '' || words.textContent === text) return
  line.className = ['offline', 'signed-out'].includes(state) ? 'status due' : 'saved'
  words.textContent = text
}

/** Writes what waits into the fields of a form. Says whether they are there; nothing is written where one is not. */
export function fill(form: HTMLFormElement | null, { question, fields }: Waiting): boolean {
  if (form === null) return false
  const drawn = fields.filter(([name]) => name !== liveName(question))
  const there = drawn.filter(([name]) => form.elements.namedItem(name) !== null)
  if (there.length === 0 || there.length < drawn.length) return false
  for (const [name, value] of there) write(form.elements.namedItem(name), value)
  return true
}

/** Whether auto-save has a question that it has not sent yet, or has no answer for. */
export const waitsIn = (form: HTMLElement | null, question: string): boolean =>
  (form?.dataset.waiting ?? '').split(' ').includes(question)
