import { takenIn } from '../../io/attached.ts'
import { hereOf, type Asking } from '../../io/http.ts'
import type { Outside } from '../../io/outside.ts'
import type { ScanRefusal } from '../../kit/attachment.ts'
import { fileRefusals } from '../../kit/attachment-words.ts'
import { say } from '../../kit/texts.ts'
import type { Actor } from '../../people/person.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { bringFile, type BringRefusal } from '../actions/bring-file.ts'
import type { Call } from '../call.ts'
import { withFile, withOtherFile } from '../entry/attachments.ts'
import { rowCount } from '../entry/rows.ts'
import { typedFrom, valuesOf, type Values } from '../entry/typed.ts'
import { texts } from '../texts/attachments.ts'

type Ask = Asking<Actor>
/** A form with the files that were sent in it as its rows; `errors` tells by name what was not taken in. */
type Brought = { readonly values: Values; readonly errors: readonly FieldError[]; readonly count: number }

async function bring(outside: Outside, c: Ask, call: Call, { file, already }: { file: File; already: number }) {
  const kept = await takenIn(outside, file)
  return kept.ok ? bringFile(hereOf(c, outside), call.id, { kept: kept.value, name: file.name, already }) : kept
}

function refused(c: Ask, field: string, name: string, refusal: BringRefusal | ScanRefusal): FieldError {
  const [t, said] = [texts[c.var.lang], fileRefusals[c.var.lang]]
  return { field, text: say(t.refused, { name, why: refusal === 'closed_already' ? t.closed : said[refusal] }) }
}

/** Each file of the form with the row whose file it takes the place of; null where it is one more. */
function sentIn(c: Ask, rows: number): readonly { file: File; row: number | null; field: string }[] {
  const others = Array.from({ length: rows }, (_, row) => ({ row, field: `attachments.${row}.file` }))
  const one = ({ row, field }: { row: number; field: string }) =>
    c.var.form
      .files(field)
      .slice(0, 1)
      .map((file) => ({ file, row, field }))
  return [...others.flatMap(one), ...c.var.form.files('files').map((file) => ({ file, row: null, field: 'files' }))]
}

/** Takes in the files of a form of attachments, each by itself: what is not taken in hinders nothing else. */
export async function broughtFiles(outside: Outside, c: Ask, call: Call): Promise<Brought> {
  const form = valuesOf(c.var.form)
  const rows = rowCount(typedFrom(form), 'attachments')
  let brought: Brought = { values: form, errors: [], count: 0 }
  for (const { file, row, field } of sentIn(c, rows)) {
    const { values, errors, count } = brought
    const already = rowCount(typedFrom(values), 'attachments')
    const outcome = await bring(outside, c, call, { file, already: row === null ? already : already - 1 })
    brought = !outcome.ok
      ? { values, errors: [...errors, refused(c, field, file.name, outcome.refusal)], count }
      : {
          values: row === null ? withFile(values, already, outcome.value) : withOtherFile(values, row, outcome.value),
          errors,
          count: count + 1,
        }
  }
  return brought
}
