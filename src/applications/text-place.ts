import type { Actor } from '../people/person.ts'
import type { Field, WrittenText } from './written-text.ts'

/** A text, and the sequence up to which its changes are known; 0: none. */
export type From = { readonly question: string; readonly after: number }

/** Where several write texts at once: the application itself, or the answer to a request to supplement. Held until its transaction ends. */
export type TextPlace = {
  /** When something was kept there last. */
  readonly savedAt: Date
  /** Why nothing more is kept there once it is not open. */
  readonly closed: 'application_closed' | 'supplement_closed'
  readonly isOpen: (at: Date) => boolean
  /** Barred or absent where somebody may not write in a text. */
  readonly allow: (who: Actor, text: string) => void
  /** Texts with their changes; those that are not asked there are left out. */
  readonly read: (from: readonly From[]) => Promise<readonly Field[]>
  /** Keeps what was written until a moment at which the place is open. Gives the sequence of each change. */
  readonly keep: (written: readonly WrittenText[], at: Date) => Promise<ReadonlyMap<string, number>>
}
