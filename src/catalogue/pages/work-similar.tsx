import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import type { Neighbour } from '../found.ts'
import { offerWords } from '../words/offer.ts'
import { WorkLink } from '../parts/work-link.tsx'

type Props = { title: string; neighbours: readonly Neighbour[]; lang: Lang }

/** Works beside this one, of any kind; what is not a funded project says what it is. */
export const Similar = ({ title, neighbours, lang }: Props) =>
  neighbours.length === 0 ? null : (
    <>
      <h2 className="h3">{title}</h2>
      <ul role="list" className="small">
        {neighbours.map((one) => (
          <li key={one.slug}>
            <WorkLink work={one} lang={lang} />
            <span className="quiet">
              {' '}
              {plain(one.coordinator, lang) || one.nameInSource}
              {one.year === null ? '' : ` ${one.year}`}
              {one.kind === 'project' ? '' : `, ${offerWords[lang].kind[one.kind]}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
