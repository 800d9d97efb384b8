type Words = Readonly<Record<'drop' | 'sending' | 'kept' | 'broken' | 'again', string>>

const tries = 4
const pause = 3_000 // milliseconds before a file is sent again, longer each time

/**
 * Sends the files of a form one by one as they are chosen or dropped, and shows how far each has come. A file whose sending breaks off is
 * sent again under the same id, so that it is attached once. Without scripts the form sends them all by its button.
 */
class FileDrop extends HTMLElement {
  private readonly waiting: { readonly file: File; readonly id: string; readonly line: HTMLElement }[] = []
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
      line.append(file.name, ' ', document.createElement('progress'), ' ', document.createElement('span'))
      list?.append(line)
      this.waiting.push({ file, id: crypto.randomUUID(), line })
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
    await this.keep(one.file, one.id, one.line)
    this.busy = false
    void this.next()
  }

  /** When all are kept the page is asked anew, with them in its list; where one was not, what is said of it stays. */
  private done(): void {
    if (!this.failed && this.querySelector('[data-files] li') !== null) location.assign(location.pathname)
  }

  private async keep(file: File, id: string, line: HTMLElement): Promise<void> {
    const say = (text: string) => {
      const words = line.querySelector('span')
      if (words !== null) words.textContent = text
    }
    for (let time = 1; time <= tries; time += 1) {
      say(time === 1 ? this.words.sending : this.words.again)
      const answer = await this.sent(file, id, line)
      if (answer !== undefined) {
        this.failed ||= !answer.ok
        line.querySelector('progress')?.remove()
        return say(answer.ok ? this.words.kept : answer.text.replace(`${file.name}: `, ''))
      }
      await new Promise((wake) => setTimeout(wake, pause * time))
    }
    this.failed = true
    line.querySelector('progress')?.remove()
    say(this.words.broken)
  }

  /** What the server said of a file; undefined where the line broke. */
  private sent(file: File, id: string, line: HTMLElement): Promise<{ ok: boolean; text: string } | undefined> {
    const body = new FormData()
    body.append('ids', id)
    body.append('files', file)
    const bar = line.querySelector('progress')
    return new Promise((resolve) => {
      const request = new XMLHttpRequest()
      request.open('POST', this.querySelector('form')?.action ?? '')
      request.setRequestHeader('accept', 'application/json')
      request.upload.addEventListener('progress', ({ loaded, total }) => {
        if (bar !== null) [bar.max, bar.value] = [total, loaded]
      })
      request.addEventListener('load', () => resolve(answerIn(request)))
      request.addEventListener('error', () => resolve(undefined))
      request.addEventListener('abort', () => resolve(undefined))
      request.send(body)
    })
  }
}

function answerIn(request: XMLHttpRequest): { ok: boolean; text: string } | undefined {
  if (request.status >= 500 || request.status === 0) return undefined
  try {
    const read: unknown = JSON.parse(request.responseText)
    const text = typeof read === 'object' && read !== null && 'text' in read ? String(read.text) : ''
    return { ok: request.status === 200, text }
  } catch {
    return { ok: false, text: `${request.status}` }
  }
}

customElements.define('file-drop', FileDrop)
