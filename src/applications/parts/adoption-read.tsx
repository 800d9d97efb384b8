import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Facts } from '../../ui/facts.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { Adoption } from '../adoption.ts'
import { allOpen, type Shown } from '../secrecy.ts'
import { adoptionTexts } from '../texts/adoption.ts'
import { PartShown } from './part-shown.tsx'

type Props = {
  readonly lang: Lang
  readonly adoption: Adoption
  readonly textLang: string
  /** How what it replaces stands, and whether that is covered for this reader. */
  readonly secrecy?: Shown | undefined
}

const Consent = ({ lang, adoption: { consentBy, consentOn } }: Pick<Props, 'lang' | 'adoption'>) => {
  const t = adoptionTexts[lang]
  if (consentBy === '') return <Unsaid>{t.none}</Unsaid>
  return <>{consentOn === null ? consentBy : say(t.given, { by: consentBy, on: writtenDay(consentOn, lang) })}</>
}

/** What an application takes into use, to be read by assessors and officers too. */
export function AdoptionRead({ lang, adoption, textLang, secrecy = allOpen }: Props) {
  const t = adoptionTexts[lang]
  const { work, way, replaces } = adoption
  const none = <Unsaid>{t.none}</Unsaid>
  return (
    <Facts
      flat
      facts={[
        {
          term: t.work,
          text:
            work === null ? none : <a href={paths.project(lang, work.slug)}>{plain(work.title, lang) || work.slug}</a>,
        },
        { term: t.owner, text: plain(work?.owner, lang) || <Unsaid>{t.ownerUnknown}</Unsaid> },
        { term: t.way, text: way === null ? none : t.ways[way] },
        {
          term: t.replaces,
          text:
            replaces === '' ? (
              none
            ) : (
              <PartShown lang={lang} secrecy={secrecy} part={{ kind: 'adoption', key: 'replaces' }}>
                <span className="prose" lang={textLang}>
                  {replaces}
                </span>
              </PartShown>
            ),
        },
        { term: t.consent, text: <Consent lang={lang} adoption={adoption} /> },
      ]}
    />
  )
}
