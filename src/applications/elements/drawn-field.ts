import { seenName } from '../field-name.ts'
import { sayAloud } from './aloud.ts'
import { entriesIn } from './form-field.ts'
import { isSettled } from './unsent.ts'

/** What a page says that its reader saw of a field; null where it has no such field. */
export const seenIn = (root: ParentNode, key: string): HTMLInputElement | null =>
  root.querySelector(`input[name="${CSS.escape(seenName(key))}"]`)

/** The whole of a field with its label and what stands under it, by its name. */
export const fieldOf = (form: ParentNode, key: string): Element | null =>
  (seenIn(form, key)?.closest('.field') ?? form.querySelector(`[name="${CSS.escape(key)}"]`)?.closest('.field')) || null

const isTick = (control: Element): control is HTMLInputElement =>
  control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)

/** What a control holds now. */
export function holds(control: Element): string {
  if (isTick(control)) return String(control.checked)
  if (control instanceof HTMLSelectElement) return String(control.selectedIndex)
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.value : ''
}

/** What a control held when it was drawn. */
function drawn(control: Element): string {
  if (isTick(control)) return String(control.defaultChecked)
  if (control instanceof HTMLSelectElement)
    return String(
      Math.max(
        0,
        [...control.options].findIndex((option) => option.defaultSelected),
      ),
    )
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.defaultValue : ''
}

/** What one types into a field. */
export const controlsIn = (field: Element): readonly Element[] => [
  ...field.querySelectorAll('input:not([type="hidden"]), select, textarea'),
]

/** Whether something stands in controls that was neither drawn there nor kept. */
export const isTouched = (controls: readonly Element[], kept: WeakMap<Element, string>): boolean =>
  controls.some((control) => holds(control) !== (kept.get(control) ?? drawn(control)))

const typed = (fields: readonly (readonly [string, string])[]): string =>
  JSON.stringify(fields.filter(([name]) => !/\.(seen|live)$/.test(name)))

/** What auto-save has kept, in which form, and where that is kept as a whole under which name; undefined where it kept nothing. */
function keptIn({ target, detail }: { target: EventTarget | null; detail?: unknown }) {
  const form = target instanceof Element ? target.querySelector('form') : null
  if (!(target instanceof Element) || form === null || !isSettled(detail) || !detail.kept) return undefined
  return { form, whole: target.getAttribute('whole'), settled: detail }
}

/** What auto-save has kept is what the controls of a field hold, unless more was typed meanwhile. Gives the field, or the form that is kept as a whole. */
export function keptBy(event: Event, kept: WeakMap<Element, string>): Element | null {
  const saving = keptIn(event)
  if (saving === undefined) return null
  const { form, whole, settled } = saving
  const root = whole === null ? fieldOf(form, settled.question) : form
  const isSo = typed(entriesIn(form, settled.question, whole)) === typed(settled.fields)
  if (root !== null && isSo) for (const control of controlsIn(root)) kept.set(control, holds(control))
  return root
}

/** Puts under a field, or a table, who changed what is in it, and says it aloud; what was said there before is gone. */
export function sayChangedBy(root: Element, now: Document, key: string): void {
  root.querySelector('[data-changed-by]')?.remove()
  const note = now.querySelector(`[data-changed-by="${CSS.escape(key)}"]`)
  if (note === null) return
  root.append(note.cloneNode(true))
  sayAloud(note.getAttribute('data-aloud-as') ?? '')
}
