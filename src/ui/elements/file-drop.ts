import { carriedAs, type WaitingFile } from '../../kit/attachment.ts'
import { isBroken, sent, type Told } from './file-parts.ts'

type Words = Readonly<Record<'drop' | 'dropWith' | 'leaving' | 'sending' | 'kept' | 'away' | 'out' | 'refused', string>>

/** How a file stands, as its templates on the page are called (ui/file-drop.tsx). */
type State = 'busy' | 'due' | 'ok' | 'bad'

/**
 * Sends the files of a form one by one as they are chosen or dropped, and shows how far each has come. A file whose sending breaks off goes
 * on from where it was (file-parts.ts). Where they are sent to a `place` they wait there for the form around, which carries them and does not
 * leave before they have arrived. Without scripts the form sends them all by its button.
 */
class FileDrop extends HTMLElement {
  private readonly waiting: { readonly file: File; readonly line: HTMLElement }[] = []
  private busy = false
  private failed = false
  private leaving = false
  private readonly hint = document.createElement('p')

  connectedCallback(): void {
    queueMicrotask(() => this.begin())
  }

  private get words(): Words {
    return JSON.parse(this.getAttribute('words') ?? '{}')
  }

  private begin(): void {
    const input = this.querySelector<HTMLInputElement>('input[type=file]')
    if (input === null) return
    this.hint.className = 'quiet'
    this.hint.setAttribute('role', 'status')
    this.hint.textContent = this.place === null ? this.words.drop : this.words.dropWith
    input.after(this.hint)
    if (this.place === null) this.querySelector('button')?.remove() // files leave as they are chosen
    else this.closest('form')?.addEventListener('submit', (event) => this.holdBack(event))
    input.addEventListener('change', () => {
      this.take([...(input.files ?? [])])
      input.value = ''
    })
    for (const kind of ['dragenter', 'dragover'])
      this.addEventListener(kind, (event) => {
        event.preventDefault()
        this.classList.add('aimed')
      })
    this.addEventListener('dragleave', () => this.classList.remove('aimed'))
    this.addEventListener('drop', (event) => {
      event.preventDefault()
      this.classList.remove('aimed')
      this.take([...(event.dataTransfer?.files ?? [])])
    })
  }

  private get place(): string | null {
    return this.getAttribute('place')
  }

  /** The form around leaves when all files have arrived. */
  private holdBack(event: Event): void {
    if (!this.busy && this.waiting.length === 0) return
    event.preventDefault()
    this.leaving = true
    this.hint.textContent = this.words.leaving
  }

  private take(files: readonly File[]): void {
    const list = this.querySelector('[data-files]')
    for (const file of files) {
      const line = document.createElement('li')
      const bar = document.createElement('progress')
      bar.max = Math.max(1, file.size)
      bar.value = 0
      bar.ariaLabel = file.name
      line.append(file.name, ' ', bar)
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
    if (this.place !== null) return this.letLeave()
    if (!this.failed) return location.assign(location.pathname)
    await this.askAnew()
  }

  private async askAnew(): Promise<void> {
    const answer = await fetch(location.pathname).catch(() => undefined)
    if (answer?.ok !== true) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    for (const part of ['[data-attached]', '.stick.parts']) {
      const fresh = page.querySelector(part)
      if (fresh !== null) document.querySelector(part)?.replaceWith(fresh)
    }
  }

  private letLeave(): void {
    const isWanted = this.leaving && !this.failed
    this.leaving = false
    this.failed = false
    if (isWanted) return this.closest('form')?.requestSubmit()
    this.hint.textContent = this.words.dropWith
  }

  /** A file that has arrived goes with the form around as long as it is ticked. */
  private carry(file: WaitingFile, line: HTMLElement): void {
    const input = document.createElement('input')
    Object.assign(input, { id: file.id, type: 'checkbox', name: 'waiting', value: carriedAs(file), checked: true })
    for (const there of this.querySelectorAll<HTMLInputElement>('input[name=waiting]'))
      if (there.value === input.value) there.closest('li')?.remove()
    const label = document.createElement('label')
    label.htmlFor = file.id
    label.textContent = file.name
    const choice = document.createElement('div')
    choice.className = 'choice'
    choice.append(input, label)
    line.replaceChildren(choice)
  }

  /** Says at a file how it stands, by icon and words as everywhere (ui/status.tsx). */
  private show(line: HTMLElement, kind: State, text: string): void {
    const there = line.querySelector('.status')
    if (there?.textContent === text) return
    const drawn = this.querySelector<HTMLTemplateElement>(`template[data-state=${kind}]`)?.content.cloneNode(true)
    const words = drawn instanceof DocumentFragment ? drawn.querySelector('.status > span') : null
    if (drawn === undefined || words === null) return
    words.textContent = text
    there?.remove()
    line.append(drawn)
  }

  private follow(told: Told, line: HTMLElement): void {
    if (isBroken(told)) this.show(line, 'due', this.words[told.is])
    else this.show(line, 'busy', this.words.sending)
    const bar = line.querySelector('progress')
    if (told.is === 'going' && bar !== null) bar.value = told.at
  }

  private async keep(file: File, line: HTMLElement): Promise<void> {
    this.show(line, 'busy', this.words.sending)
    const to = this.place ?? this.querySelector('form')?.action ?? ''
    const came = await sent(file, to, (told) => this.follow(told, line))
    line.querySelector('progress')?.remove()
    if ('refused' in came) {
      this.failed = true
      return this.show(line, 'bad', came.refused || this.words.refused)
    }
    if (this.place !== null) this.carry({ id: came.id, name: file.name }, line)
    this.show(line, 'ok', this.words.kept)
  }
}

customElements.define('file-drop', FileDrop)
