import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { OfferTold } from '../offer/offer.ts'
import { subjectTexts } from '../texts/subjects.ts'
import type { Work } from '../work.ts'

type Props = { work: Pick<Work, 'kind' | 'slug'>; told: OfferTold; lang: Lang; settles: boolean }

/** The subjects that a person has confirmed, each leading to everything about it; for who may, the way to settle them. */
export const WorkSubjects = ({ work, told: { subjects }, lang, settles }: Props) => {
  if (subjects.length === 0 && !settles) return null
  const listed = work.kind === 'project' ? paths.projects : paths.solutions
  return (
    <>
      <h2 className="h3">{subjectTexts[lang].title}</h2>
      <ul role="list" className="small">
        {subjects.map(({ yso, label }) => (
          <li key={yso}>
            <a href={listed(lang, { subject: yso })}>{plain(label, lang)}</a>
          </li>
        ))}
      </ul>
      {settles ? (
        <p className="small">
          <a href={paths.subjects(lang, work.slug)}>{subjectTexts[lang].edit}</a>
        </p>
      ) : null}
    </>
  )
}
