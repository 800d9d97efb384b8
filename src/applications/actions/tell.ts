import type { Write } from '../../io/db.ts'
import type { Here } from '../../io/here.ts'
import { post } from '../../io/mail.ts'
import { isLang, type Lang } from '../../kit/lang.ts'
import { listHolders } from '../../people/reads.ts'
import type { Application } from '../application.ts'
import type { Written } from '../letters.ts'

type News = {
  /** Whose letter it is: the authority's, in a case that it has received and whose letters its people read, or one between the parties. */
  readonly from: 'authority' | 'parties'
  /** What the letter is about; the same to the same person is written once. */
  readonly once: string
  readonly letter: (reader: { readonly name: string; readonly lang: Lang }) => Written
}

type Case = Pick<Application, 'id' | 'example'>

/** Writes to those who write and sign for each of several organisations. */
export async function tellAll(
  tx: Write,
  here: Pick<Here, 'now'>,
  { application, parties }: { readonly application: Case; readonly parties: readonly string[] },
  news: News,
): Promise<void> {
  for (const organisationId of parties) await tell(tx, here, { application, organisationId }, news)
}

/** Writes to those who write and sign for an organisation, each in their own language, in the transaction of the act told of. */
export async function tell(
  tx: Write,
  here: Pick<Here, 'now'>,
  to: { readonly application: Case; readonly organisationId: string },
  { from, once, letter }: News,
): Promise<void> {
  const readers = await listHolders(tx, to.organisationId, ['admin', 'editor', 'signatory'])
  for (const { id, name, email, lang: spoken, example } of readers) {
    const lang = isLang(spoken) ? spoken : 'fi'
    if (email === null) continue
    const { subject, body } = letter({ name, lang })
    await post(
      tx,
      {
        to: { name, address: email },
        lang,
        subject,
        body,
        once: `${once}:${to.organisationId}:${id}`,
        about: { kind: from === 'authority' ? 'case' : 'application', id: to.application.id },
        example: example || to.application.example,
      },
      here.now,
    )
  }
}
