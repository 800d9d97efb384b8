import { controlsIn, fieldOf } from './drawn-field.ts'
import { describe, noteUnder } from './field-notes.ts'
import type { FieldFault } from './form-field.ts'

/** Takes away what the server wrote at a control when it drew it: it said what was wrong then. Says whether there was anything. */
function forgetDrawn(control: HTMLElement): boolean {
  const drawn = document.getElementById(`${control.id}-error`)
  if (drawn === null) return false
  drawn.remove()
  describe(control, drawn.id, false)
  control.setAttribute('aria-invalid', 'false')
  return true
}

function tell(control: HTMLElement, text: string): void {
  if (control.id === '' || control.dataset.live !== undefined) return // a text on the line says itself what is wrong
  const isNoted = document.getElementById(`${control.id}-wrong`) !== null
  if (!forgetDrawn(control) && !isNoted && text === '') return
  noteUnder(control, 'wrong', text)
  control.closest('.field')?.classList.toggle('has-error', text !== '')
}

const nameOf = (place: HTMLElement): string => place.getAttribute('name') ?? place.id

/** The controls of a question, the first of those of one name, and what holds its rows; of the whole form where it is kept as a whole. */
function placesOf(form: HTMLFormElement, question: string, whole: string | null): readonly HTMLElement[] {
  const root = whole === null ? fieldOf(form, question) : form
  const rows = root?.querySelector(`[id="${CSS.escape(question)}"]`) ?? null
  const all = [...(root === null ? [] : controlsIn(root)), rows].filter((one) => one instanceof HTMLElement)
  return all.filter((place, index) => all.findIndex((one) => nameOf(one) === nameOf(place)) === index)
}

/** Says at each field of a question what auto-save was told is wrong in it, and takes away what is no longer so. */
export function showFaults(saving: Element, question: string, faults: readonly FieldFault[]): void {
  const form = saving.querySelector('form')
  if (form === null) return
  for (const place of placesOf(form, question, saving.getAttribute('whole')))
    tell(place, faults.find(({ field }) => field === nameOf(place))?.text ?? '')
}
