import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import type { Offered } from '../offer/offered.ts'
import { linkable, WorkLink } from '../parts/work-link.tsx'
import { solutionTexts } from '../texts/solutions.ts'
import { offerWords } from '../words/offer.ts'

type Props = {
  lang: Lang
  q: string
  solutions: { readonly total: number; readonly works: readonly Offered[] } | undefined
}

/** Under the projects that meet a question: what was made without a grant and meets it too, each with what it is. */
export const SolutionsBeside = ({ lang, q, solutions }: Props) =>
  solutions === undefined || solutions.total === 0 ? null : (
    <div className="panel tight">
      <h2 className="h3">{say(solutionTexts[lang].alsoHere, { count: solutions.total })}</h2>
      <ul>
        {solutions.works.map((work) => (
          <li key={work.id}>
            <WorkLink work={linkable(work)} lang={lang} reasons={work.reasons} />{' '}
            <span className="small quiet">{offerWords[lang].kind[work.kind]}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.solutions(lang, { q })}>{solutionTexts[lang].seeAll}</a>
      </p>
    </div>
  )
