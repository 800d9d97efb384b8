import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain, told } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Companion, WorkSpace } from '../companion.ts'
import { WorkLink } from '../parts/work-link.tsx'
import { companionTexts } from '../texts/companions.ts'

type Props = {
  lang: Lang
  slug: string
  companions: readonly Companion[]
  /** The open spaces in which it works together with others. */
  spaces: readonly WorkSpace[]
  /** Whether the reader is of those who lead it. */
  leads: boolean
}

const Proposed = ({ companions, lang }: Pick<Props, 'companions' | 'lang'>) => {
  const t = companionTexts[lang]
  return (
    <>
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
    </>
  )
}

const Spaces = ({ spaces, lang }: Pick<Props, 'spaces' | 'lang'>) => (
  <>
    <h3 className="small">{companionTexts[lang].spaces}</h3>
    <ul role="list" className="small">
      {spaces.map((space) => {
        const name = told(space.name, lang)
        return (
          <li key={space.slug}>
            <a href={paths.space(lang, space.slug)} lang={name?.lang === lang ? undefined : name?.lang}>
              {name?.text}
            </a>
          </li>
        )
      })}
    </ul>
  </>
)

/** With whom this project works together, and projects that it could work together with, each with the reason; nothing where there is none. */
export const Companions = ({ lang, slug, companions, spaces, leads }: Props) => {
  const t = companionTexts[lang]
  if (companions.length === 0 && spaces.length === 0 && !leads) return null
  return (
    <section className="stack tight" aria-labelledby="companions">
      <h2 className="h3" id="companions">
        {companions.length === 0 ? t.cooperation : t.title}
      </h2>
      {companions.length === 0 ? null : <Proposed companions={companions} lang={lang} />}
      {spaces.length === 0 ? null : <Spaces spaces={spaces} lang={lang} />}
      {leads ? (
        <p className="small">
          <a href={paths.projectCooperation(lang, slug)}>{t.own}</a>
        </p>
      ) : null}
    </section>
  )
}
