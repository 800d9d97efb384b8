import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import type { AdoptionStage } from '../adoption/adoption.ts'
import type { Adopter } from '../adoption/adopter.ts'
import { texts } from '../texts/adoption.ts'

type Props = { readonly lang: Lang; readonly slug: string; readonly adopters: readonly Adopter[] }

const namesShown = 8

const usersFirst: readonly AdoptionStage[] = ['uses', 'pilots', 'plans', 'left']

/** Who uses a work, shortly, with the way to all that they have told. */
export const WorkAdoption = ({ lang, slug, adopters }: Props) => {
  const t = texts[lang]
  const counts = usersFirst
    .map((stage) => ({ stage, count: adopters.filter((one) => one.entry.stage === stage).length }))
    .filter((one) => one.count > 0)
  const names = adopters.slice(0, namesShown).map((one) => plain(one.name, lang))
  return (
    <section className="stack tight" aria-labelledby="adoption">
      <h2 id="adoption">{t.title}</h2>
      {counts.length === 0 ? (
        <p>{t.none}.</p>
      ) : (
        <p>
          {counts.map(({ stage, count }) => say(t.counts[stage], { count })).join(', ')}: {names.join(', ')}
          {adopters.length > namesShown ? '…' : ''}
        </p>
      )}
      <p>
        <a href={paths.adoption(lang, slug)}>{counts.length === 0 ? t.tellOrAsk : t.more}</a>
      </p>
    </section>
  )
}
