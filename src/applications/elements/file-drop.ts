import { isBroken, sent } from './file-parts.ts'

type Words = Readonly<Record<'drop' | 'sending' | 'kept' | 'away' | 'out' | 'refused', string>>

/**
 * Sends the files of a form one by one as they are chosen or dropped, and shows how far each has come. A file whose sending breaks off goes
 * on from where it was (file-parts.ts). Without scripts the form sends them all by its button.
 */
class FileDrop extends HTMLElement {
  private readonly waiting: { readonly file: File; readonly line: HTMLElement }[] = []
  private busy = false
  private failed = false

  connectedCallback(): void {
    queueMicrotask(() => this.begin())
  }

  private get words(): Words {
    return JSON.parse(this.getAttribute('words') ?? '{}')
  }

  private begin(): void {
    const input = this.querySelector<HTMLInputElement>('input[type=file]')
    const form = this.querySelector('form')
    if (input === null || form === null) return
    const hint = document.createElement('p')
    hint.className = 'quiet'
    hint.textContent = this.words.drop
    input.after(hint)
    form.querySelector('button')?.remove() // files leave as they are chosen
    input.addEventListener('change', () => {
      this.take([...(input.files ?? [])])
      input.value = ''
    })
    for (const kind of ['dragenter', 'dragover'])
      this.addEventListener(kind, (event) => {
        event.preventDefault()
        this.classList.add('over')
      })
    this.addEventListener('dragleave', () => this.classList.remove('over'))
    this.addEventListener('drop', (event) => {
      event.preventDefault()
      this.classList.remove('over')
      this.take([...(event.dataTransfer?.files ?? [])])
    })
  }

  private take(files: readonly File[]): void {
    const list = this.querySelector('[data-files]')
    for (const file of files) {
      const line = document.createElement('li')
      const bar = document.createElement('progress')
      bar.max = Math.max(1, file.size)
      bar.value = 0
      bar.ariaLabel = file.name
      line.append(file.name, ' ', bar, ' ', document.createElement('span'))
      list?.append(line)
      this.waiting.push({ file, line })
    }
    void this.next()
  }

  private async next(): Promise<void> {
    const one = this.waiting.shift()
    if (this.busy) {
      if (one !== undefined) this.waiting.unshift(one)
      return
    }
    if (one === undefined) return this.done()
    this.busy = true
    await this.keep(one.file, one.line)
    this.busy = false
    void this.next()
  }

  /** When all are kept the page is asked anew; where one was not, what is said of it stays and only the list of what is there is asked anew. */
  private async done(): Promise<void> {
    if (this.querySelector('[data-files] li') === null) return
    if (!this.failed) return location.assign(location.pathname)
    const answer = await fetch(location.pathname).catch(() => undefined)
    if (answer?.ok !== true) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const list = page.querySelector('[data-attached]')
    if (list !== null) document.querySelector('[data-attached]')?.replaceWith(list)
  }

  private async keep(file: File, line: HTMLElement): Promise<void> {
    const [bar, words] = [line.querySelector('progress'), line.querySelector('span')]
    const say = (text: string) => {
      if (words !== null && words.textContent !== text) words.textContent = text
    }
    say(this.words.sending)
    const refused = await sent(file, this.querySelector('form')?.action ?? '', (told) => {
      say(isBroken(told) ? this.words[told.is] : this.words.sending)
      if (told.is === 'going' && bar !== null) bar.value = told.at
    })
    bar?.remove()
    this.failed ||= refused !== undefined
    say(refused === undefined ? this.words.kept : refused || this.words.refused)
  }
}

customElements.define('file-drop', FileDrop)
