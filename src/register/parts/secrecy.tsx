import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import type { Ground } from '../secrecy/ground.ts'
import type { SecrecyRequest, Standing } from '../secrecy/secrecy.ts'
import { words } from '../words.ts'

/** A ground with where the law has it; another ground has the provision that was named, which is none yet where one chooses. */
export function groundText(ground: Ground, lang: Lang, named: string | null = ''): string {
  const t = words[lang]
  if (ground !== 'other_law') return say(t.because, { ground: t.ground[ground], law: t.law[ground] })
  return named === null || named === '' ? t.ground[ground] : say(t.because, { ground: t.ground[ground], law: named })
}

/** The ground of a request: as the party chose it, or in the words of the form; empty where the form gives none. */
export const requestGround = ({ ground, law, said }: SecrecyRequest, lang: Lang): string =>
  ground === null ? plain(said, lang) : groundText(ground, lang, law)

/** Why a part is not shown: its ground, that nobody has decided, or that an earlier text of it is closed. */
export function whyText(standing: Standing | undefined, lang: Lang): string {
  if (standing?.kind === 'handlers') return words[lang].forHandlers
  if (standing?.kind === 'asked') return words[lang].undecided
  if (standing?.kind !== 'secret' || standing.decision.ground === null) return words[lang].earlierClosed
  return groundText(standing.decision.ground, lang, standing.decision.law)
}

const moreText = (standing: Standing, lang: Lang): string => {
  if (standing.kind === 'secret') return whyText(standing, lang)
  return standing.kind === 'asked' && standing.request !== null ? requestGround(standing.request, lang) : ''
}

/** Beside what is asked to be secret or is so: how it stands, with the ground. */
export const SecrecyTag = ({ lang, standing }: { lang: Lang; standing: Standing | undefined }) => {
  if (standing === undefined || standing.kind === 'open') return null
  const more = moreText(standing, lang)
  return (
    <span className="tag">
      {words[lang].standing[standing.kind]}
      {more === '' ? null : <span className="small">: {more}</span>}
    </span>
  )
}

/** Stands in the place of what is covered. */
export const Covered = ({ lang, standing }: { lang: Lang; standing: Standing | undefined }) => (
  <p className="quiet">{say(words[lang].covered, { why: whyText(standing, lang) })}</p>
)
