import type { ReactNode } from 'react'
import type { Offered } from '../../catalogue/offer/offered.ts'
import { linkable, WorkLink } from '../../catalogue/parts/work-link.tsx'
import { offerWords } from '../../catalogue/words/offer.ts'
import type { View } from '../../frame/view.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Search } from '../extras.ts'
import { texts } from '../texts.ts'
import type { Workspace } from '../workspace.ts'
import { AddFound } from './add-found.tsx'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'earlier-works': { readonly children: ReactNode; readonly class: string }
    }
  }
}

type Props = {
  readonly view: View
  readonly work: Workspace
  readonly section: string
  readonly search: Search
}

/** What a section is asked for these works alone by. */
export const earlierOnly = 'earlier'

const Line = ({ view, work, section, found }: Omit<Props, 'search'> & { found: Offered }) => {
  const { lang } = view
  const owner = plain(found.coordinator?.name, lang) || (found.coordinator?.nameInSource ?? '')
  return (
    <li className="tight">
      <p>
        <WorkLink work={linkable(found)} lang={lang} />
        <span className="small quiet">
          {[offerWords[lang].kind[found.kind], owner].filter(Boolean).map((said) => ` · ${said}`)}
        </span>
      </p>
      <AddFound view={view} work={work} found={found} from={section} />
    </li>
  )
}

/** The earlier works themselves, as the browser asks for them anew while one writes (elements/earlier-works.ts). */
export const EarlierList = ({ search: { works }, ...props }: Props) => {
  const { lang } = props.view
  const t = texts[lang].reuse
  return works.length === 0 ? (
    <p className="small">{t.nearestNone}</p>
  ) : (
    <>
      <ul className="ruled" role="list">
        {works.map((found) => (
          <Line key={found.id} {...props} found={found} />
        ))}
      </ul>
      <p className="small">
        <a href={paths.applicationSection(lang, props.work.application.id, 'reuse')}>{t.nearestAll}</a>
      </p>
    </>
  )
}

/** Beside a section in which one writes what is to be done: what others have done about it already, the three nearest. */
export const EarlierWorks = (props: Props) => {
  const t = texts[props.view.lang].reuse
  return (
    <aside className="stack" id="earlier" aria-labelledby="earlier-title">
      <h2 id="earlier-title">{t.nearest}</h2>
      <p className="small quiet">{t.nearestLead}</p>
      <earlier-works class="stack">
        <EarlierList {...props} />
      </earlier-works>
    </aside>
  )
}
