import { newCall, type Who } from './every-page.ts'
import { fieldsOf } from './form-fields.ts'

export type Sent = Readonly<Record<string, string | readonly string[]>>
/** One who reads pages and sends forms. */
export type Visitor = {
  readonly get: (path: string) => Promise<string>
  readonly post: (path: string, fields: Sent) => Promise<unknown>
}

/** The fields of a form as a body. */
export const bodyOf = (fields: Sent): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])),
  )

/** Sends the form of a page as it stands there, with what is typed into it. */
async function press({ get, post }: Visitor, at: string, to: string, typed: Sent = {}): Promise<void> {
  await post(to, { ...fieldsOf(await get(at), to), ...typed })
}

/** What the examples do not begin with: a call that is being written, the draft of an announcement, an application just begun. */
export async function makePages(who: Who, visitor: Visitor): Promise<void> {
  if (who === 'officer') {
    await press(visitor, '/fi/desk/calls/new', '/fi/desk/calls', { 'title.fi': newCall.title, slug: newCall.slug })
    const announcement = '/fi/desk/calls/esimerkki-paatetty/announcement'
    await press(visitor, announcement, announcement)
  }
  if (who === 'joint') await press(visitor, '/fi/calls/esimerkki-avoin', '/fi/calls/esimerkki-avoin/applications')
}
