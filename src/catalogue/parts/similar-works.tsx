import type { ReactNode } from 'react'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain, type Words } from '../../kit/words.ts'
import type { Earlier } from '../earlier.ts'
import type { Offered } from '../offer/offered.ts'
import { texts } from '../texts.ts'
import { OfferedList } from './offered-list.tsx'

type Props = {
  lang: Lang
  earlier: Pick<Earlier, 'works' | 'users'>
  /** What one can do with a match here, e.g. a button that adds it to the reuse check. */
  deed?: ((work: Offered) => ReactNode) | undefined
}

const namesShown = 5

/** Who uses a work that was found, as far as it is known. */
const Users = ({ users, lang }: { users: readonly Words[]; lang: Lang }) => {
  if (users.length === 0) return null
  const shown = users.slice(0, namesShown).map((name) => plain(name, lang))
  const names = users.length > namesShown ? `${shown.join(', ')} …` : shown.join(', ')
  return <p className="small">{say(texts[lang].similar.users, { count: users.length, names })}</p>
}

/** Earlier works of every kind that meet what is being planned, each with the reason and its users. */
export const SimilarWorks = ({ lang, earlier: { works, users }, deed }: Props) =>
  works.length === 0 ? (
    <p>{texts[lang].similar.none}</p>
  ) : (
    <OfferedList
      lang={lang}
      works={works}
      deed={(work) => (
        <>
          <Users users={users.get(work.id) ?? []} lang={lang} />
          {deed?.(work)}
        </>
      )}
    />
  )
