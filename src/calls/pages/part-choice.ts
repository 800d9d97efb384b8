import { texts } from '../texts/desk.ts'
import type { Writing } from './form-state.tsx'

/** Yes and no, as choices. */
export const yesNo = ({ view }: Writing) => [
  { value: 'yes', label: texts[view.lang].part.yes },
  { value: 'no', label: texts[view.lang].part.no },
]
/** What is chosen under a name; undefined where nothing is. */
export const chosen = ({ form }: Writing, name: string) =>
  form.typed.text(name) === '' ? undefined : form.typed.text(name)
