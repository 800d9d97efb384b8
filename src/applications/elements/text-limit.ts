import { filled } from '../../kit/texts.ts'
import { noteUnder } from './field-notes.ts'
import { sayIn } from './form-field.ts'
import type { JoinedField } from './joined-field.ts'

/** Whether a text that is written together fits into its question. One that does not waits in the browser until it is shorter. */
export class TextLimit {
  private wrong = false
  private readonly root: Element
  private readonly field: JoinedField
  private readonly limit: number

  /** `root` is the element that says what is to be said of a text that is `too-long`. */
  constructor(root: Element, field: JoinedField, limit: number) {
    this.root = root
    this.field = field
    this.limit = limit
  }

  /** Whether it fits now; says so at the field where it does not. */
  fits(): boolean {
    const { length } = this.field
    if (length > this.limit) {
      const written = (count: number) => count.toLocaleString(document.documentElement.lang)
      const values = { limit: written(this.limit), length: written(length) }
      this.refused(filled(this.root.getAttribute('too-long') ?? '', values))
      return false
    }
    if (!this.wrong) return true
    this.wrong = false
    this.field.sendAgain()
    noteUnder(this.field.area, 'wrong', '')
    return true
  }

  /** It does not fit: nothing of it is kept until it does. */
  refused(words: string): void {
    this.wrong = true
    noteUnder(this.field.area, 'wrong', words)
    sayIn(this.root, 'offline', words)
  }
}
