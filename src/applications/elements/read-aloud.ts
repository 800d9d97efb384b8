import { aloud, readAloud } from './aloud.ts'

const breath = 1_000 // milliseconds in which what several keep is one announcement
const pause = 6_000 // and at least so many between two of them

/**
 * Says to those who do not see the page what others have changed in it, in a live region that interrupts nobody: what came together is
 * said at once, and never two announcements within some seconds of each other.
 */
class ReadAloud extends HTMLElement {
  private readonly waiting = new Set<string>()
  private timer: number | undefined
  private told = 0

  connectedCallback(): void {
    document.addEventListener(readAloud, (event) => {
      if (event instanceof CustomEvent) this.hear(String(event.detail))
    })
  }

  private hear(sentence: string): void {
    this.waiting.add(sentence)
    const wait = Math.max(breath, this.told + pause - Date.now())
    this.timer ??= window.setTimeout(() => this.tell(), wait)
  }

  private tell(): void {
    this.timer = undefined
    this.told = Date.now()
    const region = this.querySelector('[data-aloud]')
    if (region !== null) region.textContent = aloud([...this.waiting], this.getAttribute('more') ?? '')
    this.waiting.clear()
  }
}

customElements.define('read-aloud', ReadAloud)
