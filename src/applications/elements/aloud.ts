import { filled } from '../../kit/texts.ts'

/** The event by which a page is asked to say something aloud (read-aloud.ts). */
export const readAloud = 'read-aloud'

const mostSaid = 3

/** Sentences as one announcement: the first of them, and of the others how many they are, as `more` says it. */
export function aloud(sentences: readonly string[], more: string): string {
  const others = sentences.length - mostSaid
  const said = sentences.slice(0, mostSaid)
  return [...said, ...(others > 0 ? [filled(more, { count: String(others) })] : [])].join('. ')
}

/** Asks the page to say something aloud; nothing where there is nothing to say. */
export function sayAloud(sentence: string): void {
  if (sentence !== '') document.dispatchEvent(new CustomEvent(readAloud, { detail: sentence }))
}
