import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { messageLetter } from '../message-letters.ts'
import { tellAll } from './tell.ts'

type News = {
  readonly application: { readonly id: string; readonly example: boolean }
  readonly parties: readonly string[]
  readonly caseNumber: string
  readonly messageId: string
}

/** Writes to the people of every party that there is a message in their case, in the caller's transaction; nothing of what it says. */
export const tellMessage = (tx: Write, here: Pick<Here, 'now'>, news: News): Promise<void> =>
  tellAll(tx, here, news, {
    from: 'authority',
    once: `message:${news.messageId}`,
    letter: (reader) => messageLetter(news.caseNumber, reader),
  })
