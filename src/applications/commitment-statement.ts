import type { Lang } from '../kit/lang.ts'
import { euros, type Cents } from '../kit/money.ts'
import { plain, type Words } from '../kit/words.ts'

type Named = {
  readonly party: Words
  /** The name of the application. */
  readonly title: Words
  readonly ownCents: Cents
  readonly coordinator: Words
}

/** What the statement names by which a signatory commits, in the reader's language. `untitled` stands for a name that is not given yet. */
export const statementNames = (lang: Lang, untitled: string, { party, title, ownCents, coordinator }: Named) => ({
  party: plain(party, lang),
  title: plain(title, lang) || untitled,
  own: euros(ownCents, lang),
  coordinator: plain(coordinator, lang),
})
