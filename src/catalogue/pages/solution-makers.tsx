import type { Lang } from '../../kit/lang.ts'
import { plain, told } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Facts, type Fact } from '../../ui/facts.tsx'
import { ToldText } from '../../ui/told.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { OfferTold } from '../offer/offer.ts'
import { publiccodeTexts } from '../texts/publiccode.ts'
import { solutionTexts } from '../texts/solutions.ts'
import { words } from '../words.ts'
import { coordinatorOf, partnersOf, type Work } from '../work.ts'
import { listed } from './listed.tsx'
import { SourceLine } from './source-line.tsx'
import { PartyName } from './work-parties.tsx'

type Props = { work: Work; told: OfferTold; lang: Lang }

/** Whom to ask: the role that the owner gives; else the owner itself, and where code is received. */
export const Contact = ({ work, told: { offer }, lang }: Props) => {
  const t = solutionTexts[lang]
  const owner = coordinatorOf(work)
  const role = told(offer.contact, lang)
  const [before = '', after = ''] = t.contactUnsaid.split('{owner}')
  return (
    <p>
      {role === undefined ? before : <ToldText told={role} marks={words[lang].marks} />}
      {role === undefined ? null : ', '}
      {owner === undefined ? <Unsaid>{t.unsaid}</Unsaid> : <PartyName party={owner} lang={lang} />}
      {role === undefined ? after : '.'}
      {work.facts.some((fact) => fact.url?.startsWith('https://github.com/')) ? ` ${t.contactSource}` : null}
    </p>
  )
}

/** Who made it, which problems it solves and where it was read. */
export function Makers({ work, told: { families, ownerInFile }, lang }: Props) {
  const t = solutionTexts[lang]
  const owner = coordinatorOf(work)
  const others = partnersOf(work)
  const facts: readonly (Fact | null)[] = [
    {
      term: t.owner,
      text: owner === undefined ? <Unsaid>{t.unsaid}</Unsaid> : <PartyName party={owner} lang={lang} />,
    },
    ownerInFile === null ? null : { term: publiccodeTexts[lang].owner, text: ownerInFile },
    others.length === 0
      ? null
      : {
          term: t.others,
          text: listed(others.map((one) => <PartyName key={one.nameInSource} party={one} lang={lang} />)),
        },
    families.length === 0
      ? null
      : {
          term: t.problems,
          text: listed(
            families.map((one) => (
              <a key={one.key} href={paths.family(lang, one.key)}>
                {plain(one.name, lang)}
              </a>
            )),
          ),
        },
    work.fromTrial ? { term: t.trial, text: <a href={paths.participants(lang)}>{t.trialIn}</a> } : null,
    work.source === null ? null : { term: words[lang].source, text: <SourceLine source={work.source} lang={lang} /> },
  ]
  return (
    <>
      <Facts facts={facts.filter((fact) => fact !== null)} />
      {families.some((one) => one.by === 'ours') ? <p className="small quiet">{t.proposedFamilies}</p> : null}
    </>
  )
}
