import { refuse, type Outcome } from '../kit/outcome.ts'
import type { Form } from './form.ts'
import { tableIn, tableOf, type TableRefusal, type TableRows } from './table.ts'

/** How a table was brought: chosen as a `file`, or pasted or typed into `table`. */
export type BroughtTable = {
  readonly field: 'file' | 'table'
  readonly rows: Outcome<TableRows, TableRefusal | 'nothing'>
}

/** The table of a form: of its file where one was chosen, else of its text. `first` is the field that is told of where both are empty. */
export async function broughtTable(form: Form, first: BroughtTable['field']): Promise<BroughtTable> {
  const [file] = form.files('file')
  if (file !== undefined && file.size > 0)
    return { field: 'file', rows: await tableOf(new Uint8Array(await file.arrayBuffer())) }
  const typed = form.text('table')
  return typed.trim() === '' ? { field: first, rows: refuse('nothing') } : { field: 'table', rows: tableIn(typed) }
}
