import type { FoundForm } from './every-form.ts'
import type { Who } from './every-page.ts'
import type { Walk } from './walk.ts'

/** What is sent instead of the form as it stands on its page. */
export type Sending = {
  readonly who?: Who
  readonly action?: string
  readonly body?: string | URLSearchParams | FormData
  readonly headers?: Readonly<Record<string, string>>
}
export type Answered = { readonly at: string; readonly status: number; readonly html: string }

/** The form as it stands on its page. */
export const asFilled = ({ fields }: FoundForm): URLSearchParams =>
  new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]))

export async function send(walk: Walk, form: FoundForm, sending: Sending): Promise<Answered> {
  const { who = form.who, action = form.action, body = asFilled(form), headers } = sending
  const answer = await walk.ask(who, action, { method: 'POST', body, headers: { origin: walk.origin, ...headers } })
  return { at: `${who} ${action}: ${answer.status}`, status: answer.status, html: await answer.text() }
}

const isStack = (html: string) => /\bat \S+ \(|\.tsx?:\d+|node_modules|Error:/.test(html)
const speaksSwedish = (html: string) => html.includes('<html lang="sv"') || html.startsWith('{"text":"')

/** What is wrong with an answer: another number than expected, no page in Swedish, words of the program. */
export function faultsOf({ at, status, html }: Answered, expected: readonly number[]): readonly string[] {
  if (!expected.includes(status)) return [at]
  if (status >= 400 && !speaksSwedish(html)) return [`${at} is no page in Swedish`]
  return isStack(html) ? [`${at} tells of the program`] : []
}

/** A form whose every field holds a file. */
export function filesIn({ fields }: FoundForm): FormData {
  const body = new FormData()
  for (const [name] of fields) body.append(name, new File(['MZ'], '../../x\u202Efdp.exe'))
  return body
}

/** The address with one of its parts replaced, for every part that is not fixed. */
export function strange({ door, action }: FoundForm, text: string): readonly Sending[] {
  const [parts, names] = [action.split('/'), door.split('/')]
  return names.flatMap((name, i) =>
    name.startsWith(':') && !['lang', 'part', 'section', 'published'].some((fixed) => name.startsWith(`:${fixed}`))
      ? [{ action: parts.with(i, text).join('/') }]
      : [],
  )
}

const nonsense = [
  '',
  '\u0000',
  '-1',
  '1e999',
  '{}',
  "'; drop table x; --",
  '<script>',
  '\uD800',
  '9'.repeat(400),
  'å'.repeat(40_000),
]

/** A form whose fields hold nonsense, each another kind of it, beginning with one. */
export const senseless = ({ fields }: FoundForm, first: number) =>
  new URLSearchParams(
    fields.map(([name], i): [string, string] => [name, nonsense[(first + i) % nonsense.length] ?? '']),
  )
