import type { Lang } from '../../kit/lang.ts'
import { told } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { Space } from '../space.ts'
import { spaceTexts } from '../texts/space.ts'

/** The spaces in which an organisation works together with others; nothing where there is none. */
export const SpaceList = ({ spaces, lang }: { spaces: readonly Pick<Space, 'slug' | 'name'>[]; lang: Lang }) =>
  spaces.length === 0 ? null : (
    <>
      <h2 className="h3">{spaceTexts[lang].title}</h2>
      <ul role="list">
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
