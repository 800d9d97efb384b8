import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import type { Companion } from '../companion.ts'
import { WorkLink } from '../parts/work-link.tsx'
import { companionTexts } from '../texts/companions.ts'

/** Projects that could work together with this one, each with the reason; nothing where there is none. */
export const Companions = ({ companions, lang }: { companions: readonly Companion[]; lang: Lang }) => {
  const t = companionTexts[lang]
  if (companions.length === 0) return null
  return (
    <section className="stack tight" aria-labelledby="companions">
      <h2 className="h3" id="companions">
        {t.title}
      </h2>
      <p className="small quiet">{t.lead}</p>
      <ul role="list" className="small">
        {companions.map((one) => (
          <li key={one.slug}>
            <WorkLink work={one} lang={lang} />{' '}
            <span className="quiet">{plain(one.coordinator, lang) || one.nameInSource}</span>
            <br />
            {say(t.both, { subjects: one.shared.map((subject) => subject[lang]).join(', ') })}
          </li>
        ))}
      </ul>
    </section>
  )
}
