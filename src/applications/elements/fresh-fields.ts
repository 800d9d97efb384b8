import { controlsIn, fieldOf, isTouched, keptBy, sayChangedBy, seenIn } from './drawn-field.ts'
import { waitsIn } from './form-field.ts'
import { takenRows, type TwoTables } from './fresh-rows.ts'
import { onOthersChanges, sectionNow } from './others-changes.ts'

/**
 * Shows what others keep in the fields of a section while it is open, and who: where nobody is in the field, and nothing was typed into it
 * that is not kept yet. There both are shown when it is saved. Texts that several write at once come by the line.
 */
class FreshFields extends HTMLElement {
  private readonly kept = new WeakMap<Element, string>() // what a control held when it was kept last
  private passedOver = false

  connectedCallback(): void {
    const again = onOthersChanges(
      (part) => this.isHere(part),
      () => this.fetchAnew(),
    )
    document.addEventListener('settled-field', (event) => {
      keptBy(event, this.kept)?.querySelector('[data-changed-by]')?.remove() // now it is one's own
    })
    document.addEventListener('focusout', () => {
      if (this.passedOver) again()
    })
  }

  private isHere(part: string): boolean {
    const [kind = '', key = ''] = part.split(':')
    if (kind === 'finding') return document.querySelector(`form[action*="${CSS.escape(key)}"]`) !== null
    const isLive = document.querySelector(`[name="${CSS.escape(key)}"][data-live]`) !== null // and comes by the line
    return !isLive && ['answer', 'reuse', 'adoption'].includes(kind) && seenIn(document, key) !== null
  }

  private async fetchAnew(): Promise<void> {
    const now = await sectionNow()
    this.passedOver = false
    for (const there of now?.querySelectorAll('form') ?? []) {
      const here = [...document.forms].find((form) => form.getAttribute('action') === there.getAttribute('action'))
      if (here !== undefined && now !== undefined) this.takeOver(here, there, now)
    }
  }

  private takeOver(here: HTMLFormElement, there: HTMLFormElement, now: Document): void {
    for (const { name, value } of there.querySelectorAll<HTMLInputElement>('input[type="hidden"][name$=".seen"]')) {
      const key = name.slice(0, -'.seen'.length)
      const [field, fresh] = [fieldOf(here, key), fieldOf(there, key)]
      if (field === null || fresh === null) continue
      if (seenIn(here, key)?.value === value) continue
      if (!this.isFree(here, field, key)) {
        this.takeRows(here, { key, field, fresh }, now)
        continue
      }
      sayChangedBy(fresh, now, key)
      field.replaceWith(fresh)
      this.goesOnFrom(here, key, value)
    }
  }

  /** Of a table that one is in: the cells that one is not in, and the rows that others have added. */
  private takeRows(form: HTMLFormElement, { key, field, fresh }: TwoTables, now: Document): void {
    const isFree = (cell: Element) => cell !== document.activeElement && !isTouched([cell], this.kept)
    const seen = takenRows({ key, field, fresh }, isFree)
    if (seen === undefined) return
    sayChangedBy(field, now, key)
    this.goesOnFrom(form, key, seen)
  }

  private goesOnFrom(form: HTMLFormElement, key: string, seen: string): void {
    seenIn(form, key)?.setAttribute('value', seen)
    form.closest('auto-save')?.dispatchEvent(new CustomEvent('fresh-field', { detail: [key, seen] }))
  }

  /** Whether what another keeps can be shown in a field now. */
  private isFree(form: HTMLFormElement, field: Element, key: string): boolean {
    if (field.querySelector('[data-live]') !== null) return false
    const isIn = field.contains(document.activeElement)
    this.passedOver ||= isIn
    return !isIn && !waitsIn(form.closest<HTMLElement>('auto-save'), key) && !isTouched(controlsIn(field), this.kept)
  }
}

customElements.define('fresh-fields', FreshFields)
