import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain, told as toldIn } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Icon } from '../../ui/icon.tsx'
import { ToldText } from '../../ui/told.tsx'
import type { Adopter } from '../adoption/adopter.ts'
import type { Neighbour } from '../found.ts'
import type { OfferTold } from '../offer/offer.ts'
import { offerWords } from '../words/offer.ts'
import { publiccodeTexts } from '../texts/publiccode.ts'
import { solutionTexts } from '../texts/solutions.ts'
import { words } from '../words.ts'
import type { Work } from '../work.ts'
import { Contact, Makers } from './solution-makers.tsx'
import { TellMore, Terms } from './solution-terms.tsx'
import { TakeUp } from './take-up.tsx'
import { WorkAdoption } from './work-adoption.tsx'
import { WorkKit, type KitShown } from './work-kit.tsx'
import { Missing, Notes } from './solution-notes.tsx'
import { worded } from './work-said.tsx'
import { Similar } from './work-similar.tsx'
import { Citation, TakeAlong } from './work-taken.tsx'
import { WorkSubjects } from './work-subjects.tsx'

type Props = {
  view: View
  work: Work
  told: OfferTold
  neighbours: readonly Neighbour[]
  adopters: readonly Adopter[]
  address: string
  /** Whether the reader may settle its subjects. */
  settles: boolean
  /** Whether the reader may tell that an organisation takes it into use. */
  declares: boolean
  kit: KitShown
}

/** What it is and which problems it solves, over the heading. */
const above = (work: Work, { families }: OfferTold, lang: Lang): string =>
  [offerWords[lang].kind[work.kind], families.map((one) => plain(one.name, lang)).join(', ')]
    .filter((part) => part !== '')
    .join(' · ')

const Lead = ({ work, lang }: { work: Work; lang: Lang }) =>
  work.summary === null ? null : (
    <p className="lead">
      <ToldText told={worded(work.summary, lang)} marks={words[lang].marks} />
    </p>
  )

const TakePubliccode = ({ work, told: { offer }, lang }: { work: Work; told: OfferTold; lang: Lang }) =>
  offer.form === 'software' || offer.form === 'platform' ? (
    <p className="small">
      <a className="find" href={paths.publiccode(lang, work.slug)} download>
        <Icon name="download" />
        {publiccodeTexts[lang].take}
      </a>{' '}
      <span className="quiet">{publiccodeTexts[lang].takeHint}</span>
    </p>
  ) : null

/** One page for something that can be taken into use, or that is done without a grant: what it does, on what terms, whom to ask. */
export function SolutionPage({ view, work, told, neighbours, adopters, address, settles, kit, declares }: Props) {
  const { lang } = view
  const t = solutionTexts[lang]
  const title = toldIn(work.title, lang) ?? { text: words[lang].untitled, lang }
  return (
    <Page
      view={view}
      title={title.text}
      titleLang={title.lang === lang ? undefined : title.lang}
      above={above(work, told, lang)}
      crumbs={[{ text: t.title, href: paths.solutions(lang) }]}
      example={work.example}
      next={<TakeUp view={view} slug={work.slug} declares={declares} />}
      description={plain(work.summary, lang) || title.text}
    >
      <div className="beside">
        <div className="stack read">
          <Lead work={work} lang={lang} />
          <h2>{t.offer}</h2>
          <Terms work={work} told={told} adopters={adopters} lang={lang} />
          {kit.writes ? <TellMore lang={lang} slug={work.slug} /> : null}
          <h2>{t.contact}</h2>
          <Contact work={work} told={told} lang={lang} />
          <WorkKit lang={lang} slug={work.slug} {...kit} />
          <WorkAdoption lang={lang} slug={work.slug} adopters={adopters} />
          <Notes work={work} lang={lang} />
          <Missing told={told} adopters={adopters} lang={lang} />
          <Citation view={view} work={work} address={address} />
          <TakeAlong view={view} work={work} address={address} />
          <TakePubliccode work={work} told={told} lang={lang} />
        </div>
        <aside className="stack" aria-label={words[lang].facts}>
          <Makers work={work} told={told} lang={lang} />
          <WorkSubjects work={work} told={told} lang={lang} settles={settles} />
          <Similar title={t.similar} neighbours={neighbours} lang={lang} />
        </aside>
      </div>
    </Page>
  )
}
