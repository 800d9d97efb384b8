import { isSettled } from './unsent.ts'

const breath = 500 // milliseconds in which several changes are one, and within which the answer to one's own has come

const detailOf = (event: Event): unknown => (event instanceof CustomEvent ? event.detail : undefined)

/** What the line said: the part of an application that was kept anew, '' for any, and as which revision. */
const isChange = (value: unknown): value is { readonly part: string; readonly revision: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  'part' in value &&
  typeof value.part === 'string' &&
  'revision' in value

/**
 * Calls `then` once others have kept something in a part of the application that concerns the page, or may have while nothing was heard;
 * once for several in a breath. What this page kept itself is not news. Gives what asks for it anew.
 */
export function onOthersChanges(concerns: (part: string) => boolean, then: () => Promise<void>): () => void {
  const own = new Set<unknown>() // revisions
  const news = new Set<unknown>()
  let timer: number | undefined
  const soon = (revision: unknown): void => {
    news.add(revision)
    timer ??= window.setTimeout(() => {
      timer = undefined
      const others = [...news].filter((one) => !own.has(one))
      news.clear()
      if (others.length > 0) void then().catch(() => {}) // the next change asks again
    }, breath)
  }
  document.addEventListener('settled-field', (event) => {
    const settled = detailOf(event)
    if (isSettled(settled) && settled.kept) own.add(settled.revision)
  })
  document.addEventListener('part-changed', (event) => {
    const change = detailOf(event)
    if (isChange(change) && (change.part === '' || concerns(change.part))) soon(change.revision)
  })
  return () => soon('again')
}

/** The forms of the section that the page shows, as they stand now; undefined where they cannot be had. */
export async function sectionNow(): Promise<Document | undefined> {
  const answer = await fetch(`${location.pathname}?only=fields`, { redirect: 'error' })
  return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined
}
