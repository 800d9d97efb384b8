import { LiveLine } from './live-line.ts'

/** Shows who else has an application open, on pages of it where nobody writes in the same text; and is shown to the others. */
class WhoIsHere extends HTMLElement {
  connectedCallback(): void {
    const shown = this.querySelector('[data-present]')
    const show = (text: string): void => {
      if (shown !== null) shown.textContent = text
    }
    new LiveLine(this.getAttribute('line') ?? '', {
      opened: () => {},
      told: (told) => {
        if (typeof told.here === 'string') show(told.here)
      },
      lost: () => show(''),
    })
  }
}

customElements.define('who-is-here', WhoIsHere)
