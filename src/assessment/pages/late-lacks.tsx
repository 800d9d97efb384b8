import type { LateLacks } from '../../applications/late.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { texts } from '../texts/late.ts'

type Props = {
  readonly lang: Lang
  readonly applicationId: string
  readonly lacks: LateLacks
  readonly admitted: boolean
}

/** The questions without a valid answer, and once it is admitted the way to ask for them. */
const Questions = ({ lang, applicationId, lacks: { questions }, admitted }: Props) => {
  const t = texts[lang].lacks
  const unasked = questions.filter(({ asked }) => !asked).map(({ key }) => key)
  return (
    <>
      <p>{admitted ? t.afterwards : t.before}</p>
      <ul>
        {questions.map(({ key, label, asked }) => (
          <li key={key}>
            {plain(label, lang)}
            {asked ? ` (${t.asked})` : null}
          </li>
        ))}
      </ul>
      {admitted && unasked.length > 0 ? (
        <p className="buttons">
          <LinkButton href={paths.newDeskSupplementOf(lang, applicationId, unasked)}>{t.ask}</LinkButton>
        </p>
      ) : null}
    </>
  )
}

/** What an application that arrived late lacks: what is to be asked for once it is admitted, and whether something bars that. */
export function LateLacksPart(props: Props) {
  const { lang, lacks, admitted } = props
  const t = texts[lang].lacks
  const bars = lacks.barred && !admitted
  if (lacks.questions.length === 0 && !bars) return null
  return (
    <section className="stack" aria-labelledby="lacks">
      <h2 id="lacks">{t.title}</h2>
      {bars ? <Note kind="warn">{t.barred}</Note> : null}
      {lacks.questions.length === 0 ? null : <Questions {...props} />}
    </section>
  )
}
