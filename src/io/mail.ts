import { v7 } from 'uuid'
import type { Lang } from '../kit/lang.ts'
import type { Db, Write } from './db.ts'
import { exampleLetter } from './example-letter.ts'
import type { Settings } from './settings.ts'

export type Letter = {
  readonly to: { readonly name: string; readonly address: string }
  readonly lang: Lang
  readonly subject: string
  readonly body: string
  readonly about?: { readonly kind: string; readonly id: string }
  /** The same `once` is written one time only, however often it is asked for. */
  readonly once?: string
  readonly example?: boolean
}

/** An example says so in its own text too, wherever that is read or copied to. */
const bodyOf = ({ body, lang, example }: Letter): string =>
  example === true ? `${body}\n\n${exampleLetter[lang].mark}` : body

/**
 * Puts a letter into the outbox, in the transaction of the act it tells of. Never secret content in a letter. Gives whether it was put
 * there: one whose `once` is there already is not.
 */
export async function post(tx: Write, letter: Letter, now: Date): Promise<boolean> {
  const row = await tx
    .insertInto('io.mail')
    .values({
      id: v7(),
      once: letter.once ?? null,
      at: now,
      to_address: letter.to.address,
      to_name: letter.to.name,
      lang: letter.lang,
      subject: letter.subject,
      body: bodyOf(letter),
      about_kind: letter.about?.kind ?? null,
      about: letter.about?.id ?? null,
      example: letter.example ?? false,
    })
    .onConflict((row) => row.column('once').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The last `once` with this beginning among the letters about something; undefined where there is none. */
export async function lastOnce(tx: Write, about: string, beginning: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('io.mail')
    .select((of) => of.fn.max('once').as('once'))
    .where('about', '=', about)
    .where('once', 'like', `${beginning}%`)
    .executeTakeFirst()
  return row?.once ?? undefined
}

export type Send = (letter: {
  to: string
  toName: string
  subject: string
  body: string
  lang: string
}) => Promise<void>

/**
 * How letters leave: over SMTP when an address is set, else they stay in the outbox, where the desk shows them. The mailer is loaded
 * with the first letter.
 */
export function senderFor(settings: Pick<Settings, 'smtpUrl' | 'mailFrom'>): Send {
  const { smtpUrl } = settings
  if (smtpUrl === undefined) return async () => {}
  return async ({ to, toName, subject, body, lang }) => {
    const { createTransport } = await import('nodemailer')
    await createTransport(smtpUrl).sendMail({
      from: settings.mailFrom,
      to: { name: toName, address: to },
      subject,
      text: body,
      headers: { 'Content-Language': lang, 'Auto-Submitted': 'auto-generated' },
    })
  }
}

/** Sends one letter of the outbox; safe to run twice. A letter between example people never leaves this machine. */
export async function sendOne(db: Db, send: Send, id: string, now: () => Date): Promise<void> {
  const letter = await db
    .selectFrom('io.mail')
    .selectAll()
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .executeTakeFirst()
  if (letter === undefined) return
  try {
    if (!letter.example)
      await send({
        to: letter.to_address,
        toName: letter.to_name,
        subject: letter.subject,
        body: letter.body,
        lang: letter.lang,
      })
    await db.updateTable('io.mail').set({ sent_at: now(), fault: null }).where('id', '=', id).execute()
  } catch (fault) {
    await db
      .updateTable('io.mail')
      .set((row) => ({ tries: row('tries', '+', 1), fault: fault instanceof Error ? fault.message : String(fault) }))
      .where('id', '=', id)
      .execute()
    throw fault
  }
}
