const quiet = 1_500 // milliseconds without anything new kept before the list is asked for

/** The earlier works nearest to what is written, asked for anew when something of it was kept. Not while somebody is in the list. */
class EarlierWorks extends HTMLElement {
  private timer: number | undefined

  connectedCallback(): void {
    for (const kept of ['settled-field', 'kept-text']) document.addEventListener(kept, () => this.soon())
  }

  private soon(): void {
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.fetchAnew().catch(() => {}), quiet) // what is kept next asks again
  }

  private async fetchAnew(): Promise<void> {
    const answer = await fetch(`${location.pathname}?only=earlier`, { redirect: 'error' })
    if (!answer.ok || this.contains(document.activeElement)) return
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    this.replaceChildren(...fresh.body.childNodes)
  }
}

customElements.define('earlier-works', EarlierWorks)
