/** Words under a field, tied to it so that they are read with it and never by themselves. Empty words take them away. */
export function noteUnder(area: HTMLElement, kind: 'inside' | 'wrong', text: string): void {
  const id = `${area.id}-${kind}`
  const there = document.getElementById(id)
  if ((there?.textContent ?? '') === text) return
  describe(area, id, text !== '')
  if (kind === 'wrong') markWrong(area, text !== '')
  if (text === '') there?.remove()
  else if (there === null) place(area, noteOf(id, kind, text))
  else there.textContent = text
}

function markWrong(area: HTMLElement, is: boolean): void {
  if (area.matches('input, select, textarea')) area.setAttribute('aria-invalid', String(is))
}

/** Words of a cell stand above its table, where there is room, and those of a choice above what is chosen from. */
function place(area: HTMLElement, note: HTMLElement): void {
  const whole = area.closest('table')?.parentElement ?? area.closest('.choices')
  if (whole === null) area.after(note)
  else whole.before(note)
}

function noteOf(id: string, kind: 'inside' | 'wrong', text: string): HTMLElement {
  const note = document.createElement('p')
  note.id = id
  note.className = kind === 'wrong' ? 'error' : 'small quiet'
  note.textContent = text
  return note
}

/** Ties words to a field by their id, or unties them. */
export function describe(area: HTMLElement, id: string, is: boolean): void {
  const ids = (area.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one !== '' && one !== id)
  const all = [...ids, ...(is ? [id] : [])].join(' ')
  if (all === '') area.removeAttribute('aria-describedby')
  else area.setAttribute('aria-describedby', all)
}

/** A text of a form that is written together: its field, how many characters it holds, and what it is called on the line. */
type Limited = { readonly key: string; readonly limit: number; readonly line: string }

/** The texts of a form that are written together, out of `20000|problem 4000|tasks|tasks:0199…`; called as their field where nothing is said. */
export const limitsIn = (text: string | null): readonly Limited[] =>
  (text ?? '').split(' ').flatMap((one) => {
    const [limit = '', key = '', line = key] = one.split('|')
    return key === '' ? [] : [{ key, limit: Number(limit), line }]
  })
