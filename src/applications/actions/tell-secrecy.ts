import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { dayOf } from '../../kit/dates.ts'
import { secrecyLetter } from '../secrecy-letters.ts'
import { tell } from './tell.ts'

type News = {
  readonly application: { readonly id: string; readonly example: boolean }
  readonly parties: readonly string[]
  readonly caseNumber: string
}

/**
 * Writes to the people of every party that the authority has decided about secrecy in their case, in the caller's transaction; nothing of
 * what it decided or of what. Once a day, however many parts are decided on it.
 */
export async function tellSecrecy(tx: Write, here: Pick<Here, 'now'>, news: News): Promise<void> {
  for (const organisationId of news.parties)
    await tell(
      tx,
      here,
      { application: news.application, organisationId },
      {
        from: 'authority',
        once: `secrecy:${news.application.id}:${dayOf(here.now)}`,
        letter: (reader) => secrecyLetter(news.caseNumber, reader),
      },
    )
}
