const breath = 400 // milliseconds in which several changes are fetched at once

/** The cells of a table of costs that are only shown, in their order. */
const shownIn = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll('td')].filter((cell) => cell.querySelector('input') === null)

/**
 * A table of costs in which what other parties keep appears while the page is open, also what they kept while its line was cut: it asks for its own page anew and takes over what is
 * only shown. What one types oneself is not touched.
 */
class OthersCosts extends HTMLElement {
  private timer: number | undefined

  connectedCallback(): void {
    document.addEventListener('part-changed', (event) => {
      const part = event instanceof CustomEvent ? String(event.detail) : undefined
      if (part === '' || part?.startsWith('costs:') === true) this.soon()
    })
  }

  private soon(): void {
    this.timer ??= window.setTimeout(() => {
      this.timer = undefined
      void this.fetchAnew().catch(() => {}) // the next change asks again
    }, breath)
  }

  private async fetchAnew(): Promise<void> {
    const answer = await fetch(location.pathname, { redirect: 'error' })
    if (!answer.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.querySelector('others-costs')
    if (fresh !== null) this.takeOver(page, fresh)
  }

  private takeOver(page: Document, fresh: Element): void {
    const [here, there] = [shownIn(this), shownIn(fresh)]
    if (here.length !== there.length) return // other years or kinds of costs: the next page shows them
    here.forEach((cell, index) => cell.replaceChildren(...(there[index]?.cloneNode(true).childNodes ?? [])))
    const [live, given] = [this.closest('live-budget'), page.querySelector('live-budget')?.getAttribute('given')]
    if (live === null || given === null || given === undefined) return
    live.setAttribute('given', given)
    live.dispatchEvent(new Event('input'))
  }
}

customElements.define('others-costs', OthersCosts)
