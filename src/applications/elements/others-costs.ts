import { seenAfter } from '../money-clash.ts'
import { isTouched, keptBy, sayChangedBy, seenIn } from './drawn-field.ts'
import { waitsIn } from './form-field.ts'
import { onOthersChanges, sectionNow } from './others-changes.ts'

/** The cells of a table of costs that are only shown, in their order. */
const shownIn = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll('td')].filter((cell) => cell.querySelector('input') === null)

const typedIn = (form: ParentNode): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[type="text"]'),
]

/** What a form of costs says that its reader saw of the party's sums. */
const sumsSeen = (form: ParentNode, question: string): string => seenIn(form, question)?.value ?? ''

/**
 * A table of costs in which what others keep appears while the page is open, also what they kept while its line was cut: the columns of
 * other parties, and those of one's own as far as nobody is in the cell and nothing else was typed into it.
 */
class OthersCosts extends HTMLElement {
  private readonly kept = new WeakMap<Element, string>() // what a cell held when it was kept last
  private passedOver = false

  connectedCallback(): void {
    const again = onOthersChanges(
      (part) => part.startsWith('costs:'),
      () => this.fetchAnew(),
    )
    const askAgain = (): void => {
      if (this.passedOver) again()
    }
    document.addEventListener('settled-field', (event) => {
      keptBy(event, this.kept)
      askAgain()
    })
    document.addEventListener('focusout', askAgain)
  }

  private async fetchAnew(): Promise<void> {
    const now = await sectionNow()
    const fresh = now?.querySelector('others-costs')
    if (now === undefined || !fresh) return
    this.passedOver = false
    const changed = [this.takeShown(fresh), this.takeOwn(fresh)]
    if (!changed.includes(true)) return
    sayChangedBy(this, now, 'costs')
    this.compareAnew(now)
  }

  /** The comparison with the call goes by what the others keep now. */
  private compareAnew(now: Document): void {
    const live = this.closest('live-budget')
    const given = now.querySelector('live-budget')?.getAttribute('given') ?? null
    if (live === null || given === null) return
    live.setAttribute('given', given)
    live.dispatchEvent(new Event('input'))
  }

  /** Says whether any cell that is only shown is different. */
  private takeShown(fresh: Element): boolean {
    const [here, there] = [shownIn(this), shownIn(fresh)]
    if (here.length !== there.length) return false // other years or kinds of costs: the next page shows them
    const changed = here.filter((cell, index) => cell.textContent !== there[index]?.textContent)
    here.forEach((cell, index) => cell.replaceChildren(...(there[index]?.cloneNode(true).childNodes ?? [])))
    return changed.length > 0
  }

  /** The same of one's own cells, which a colleague may have written; from those that are taken one writes on. */
  private takeOwn(fresh: Element): boolean {
    const [here, there, saving] = [this.closest('form'), fresh.closest('form'), this.closest<HTMLElement>('auto-save')]
    if (here === null || there === null || saving === null) return false
    const question = saving.getAttribute('whole') ?? ''
    const [was, is] = [sumsSeen(here, question), sumsSeen(there, question)]
    if (was === is) return false
    this.passedOver ||= waitsIn(saving, question)
    if (this.passedOver) return false
    const values = new Map(typedIn(there).map(({ name, value }) => [name, value]))
    const taken = typedIn(here).filter((cell) => this.takes(cell, values.get(cell.name)))
    const seen = seenAfter(was, is, new Set(taken.map(({ name }) => name)))
    saving.dispatchEvent(new CustomEvent('fresh-field', { detail: [question, seen] }))
    return taken.length > 0
  }

  private takes(cell: HTMLInputElement, value: string | undefined): boolean {
    const isIn = cell === document.activeElement
    this.passedOver ||= isIn
    if (value === undefined || isIn || isTouched([cell], this.kept)) return false
    this.kept.delete(cell)
    cell.defaultValue = value
    cell.value = value
    return true
  }
}

customElements.define('others-costs', OthersCosts)
