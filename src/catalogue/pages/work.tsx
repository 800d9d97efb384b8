import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { dayOf } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain, told } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { ToldText } from '../../ui/told.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { Adopter } from '../adoption/adopter.ts'
import type { Companion, WorkSpace } from '../companion.ts'
import type { Neighbour } from '../found.ts'
import type { OfferTold } from '../offer/offer.ts'
import { titleOf } from '../title.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'
import { coordinatorOf, partnersOf, type Work } from '../work.ts'
import { TakeUp } from './take-up.tsx'
import { WorkAdoption } from './work-adoption.tsx'
import { Companions } from './companions.tsx'
import { WorkFacts } from './work-facts.tsx'
import { WorkKit, type KitShown } from './work-kit.tsx'
import { WorkLife } from './work-life.tsx'
import { Problems, WorkMore } from './work-more.tsx'
import { PartyName } from './work-parties.tsx'
import { Body, Unpublished } from './work-said.tsx'
import { Similar } from './work-similar.tsx'
import { Citation, TakeAlong } from './work-taken.tsx'
import { ProjectTerms, TellMore } from './solution-terms.tsx'
import { WorkSubjects } from './work-subjects.tsx'

type Props = {
  view: View
  work: Work
  told: OfferTold
  neighbours: readonly Neighbour[]
  adopters: readonly Adopter[]
  cooperation: {
    readonly companions: readonly Companion[]
    readonly spaces: readonly WorkSpace[]
    /** Whether the reader is of those who lead it. */
    readonly leads: boolean
  }
  address: string
  /** Whether the reader may settle its subjects. */
  settles: boolean
  /** Whether the reader may tell that an organisation takes it into use. */
  declares: boolean
  kit: KitShown
}

const Above = ({ work, lang }: { work: Work; lang: Lang }) => {
  const t = texts[lang].work
  const parts = [
    work.joint === true ? t.joint : t.single,
    work.round?.year === undefined || work.round.year === null ? '' : say(t.inRound, { year: work.round.year }),
    work.theme === null
      ? ''
      : work.themeBy === 'derived'
        ? say(t.derivedTheme, { theme: plain(work.theme.name, lang) })
        : plain(work.theme.name, lang),
  ]
  return <>{parts.filter((part) => part !== '').join(' · ')}</>
}

/** Who and how much, before everything else. */
const Short = ({ work, lang }: { work: Work; lang: Lang }) => {
  const t = texts[lang].work
  const coordinator = coordinatorOf(work)
  const others = partnersOf(work).length
  return (
    <p className="row">
      {coordinator === undefined ? null : (
        <span>
          <PartyName party={coordinator} lang={lang} />
          {others > 0
            ? ` ${say(texts[lang].list.others, { count: others })}`
            : work.othersInApplication
              ? ` ${texts[lang].list.unnamedOthers}`
              : ''}
        </span>
      )}
      {work.grantedCents === null ? (
        <Unsaid>{t.noSum}</Unsaid>
      ) : (
        <span>
          {t.granted} <strong className="num">{euros(work.grantedCents, lang)}</strong>
        </span>
      )}
    </p>
  )
}

/** The title in the other languages, each with whose translation it is; so is the one in the heading. */
const OtherTitles = ({ work, lang }: { work: Work; lang: Lang }) => {
  const { marks } = words[lang]
  const shown = told(work.title, lang)
  const { en, ...national } = work.title ?? {}
  const inOrder = en === undefined ? national : { ...national, en }
  const others = Object.entries(inOrder).filter(([key]) => key !== shown?.lang)
  if (shown === undefined) return null
  return (
    <div className="small quiet tight">
      {shown.by === 'ours' || shown.by === 'machine' ? <p>{texts[lang].work.titleBy[shown.by]}</p> : null}
      {others.map(([key, said]) => (
        <p key={key}>
          <ToldText told={{ ...said, lang: key }} marks={marks} />
        </p>
      ))}
    </div>
  )
}

/** One page for the whole life of a work: who, what, how much, what came of it, and what no source says. */
export function WorkPage({
  view,
  work,
  told: more,
  neighbours,
  adopters,
  cooperation,
  address,
  settles,
  kit,
  declares,
}: Props) {
  const { lang } = view
  const t = texts[lang].work
  const title = titleOf(work, lang)
  const shown = told(work.title, lang)?.lang
  return (
    <Page
      view={view}
      title={title}
      titleLang={shown === lang ? undefined : shown}
      above={<Above work={work} lang={lang} />}
      crumbs={[{ text: texts[lang].list.title, href: paths.projects(lang) }]}
      example={work.example}
      next={<TakeUp view={view} slug={work.slug} declares={declares} />}
      description={plain(work.summary, lang) || title}
    >
      <div className="stack tight">
        <OtherTitles work={work} lang={lang} />
        <Short work={work} lang={lang} />
      </div>
      <div className="beside">
        <div className="stack read">
          <Body work={work} lang={lang} />
          <WorkMore work={work} told={more} lang={lang} />
          <ProjectTerms told={more} lang={lang} />
          {kit.writes ? <TellMore lang={lang} slug={work.slug} /> : null}
          <h2>{t.life}</h2>
          <WorkLife work={work} lang={lang} today={dayOf(view.now)} />
          <WorkKit lang={lang} slug={work.slug} {...kit} />
          <WorkAdoption lang={lang} slug={work.slug} adopters={adopters} />
          <Unpublished work={work} lang={lang} />
          <Citation view={view} work={work} address={address} />
          <TakeAlong view={view} work={work} address={address} />
        </div>
        <aside className="stack" aria-label={t.facts}>
          <WorkFacts work={work} lang={lang} />
          <Problems told={more} lang={lang} />
          <WorkSubjects work={work} told={more} lang={lang} settles={settles} />
          <Companions lang={lang} slug={work.slug} {...cooperation} />
          <Similar title={t.similar} neighbours={neighbours} lang={lang} />
        </aside>
      </div>
    </Page>
  )
}
