import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { OfferTold } from '../offer/offer.ts'
import { WorkLink } from '../parts/work-link.tsx'
import { solutionTexts } from '../texts/solutions.ts'
import { coordinatorOf, type Work } from '../work.ts'
import { PartyName } from './work-parties.tsx'

type Props = { work: Work; told: OfferTold; lang: Lang }

/** Whether anything is published of what a work is about; a note of how a source is read is no such thing. */
const isTold = ({ summary, facts }: Work) => summary !== null || facts.some(({ kind }) => kind !== 'note')

/** Where little more than the title is published: says so, and whom one can ask. */
const WhomToAsk = ({ work, lang }: Omit<Props, 'told'>) => {
  const owner = coordinatorOf(work)
  if (work.example || owner === undefined || isTold(work)) return null
  const t = solutionTexts[lang]
  const [before, after] = (work.title === null ? t.onlyParties : t.onlyTitle).split('{owner}')
  return (
    <p>
      {before}
      <PartyName party={owner} lang={lang} />
      {after}
    </p>
  )
}

/** What came of a project that others can take into use; and whom to ask where nothing more is published. */
export const WorkMore = ({ work, told: { results }, lang }: Props) => (
  <>
    <WhomToAsk work={work} lang={lang} />
    {results.length === 0 ? null : (
      <>
        <h3>{solutionTexts[lang].results}</h3>
        <ul>
          {results.map((one) => (
            <li key={one.slug}>
              <WorkLink work={{ ...one, nameInSource: null }} lang={lang} />
            </li>
          ))}
        </ul>
      </>
    )}
  </>
)

/** The problems that a work solves, each leading to everything that solves it. */
export const Problems = ({ told: { families }, lang }: Omit<Props, 'work'>) =>
  families.length === 0 ? null : (
    <>
      <h2 className="h3">{solutionTexts[lang].problems}</h2>
      <ul role="list" className="small">
        {families.map((one) => (
          <li key={one.key}>
            <a href={paths.family(lang, one.key)}>{plain(one.name, lang)}</a>
          </li>
        ))}
      </ul>
      {families.some((one) => one.by === 'ours') ? (
        <p className="small quiet">{solutionTexts[lang].proposedFamilies}</p>
      ) : null}
    </>
  )
