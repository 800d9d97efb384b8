import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Alert } from '../../ui/note.tsx'
import type { Family, FamilyCounts } from '../family/family.ts'
import type { Offered } from '../offer/offered.ts'
import { OfferedList } from '../parts/offered-list.tsx'
import { familyTexts } from '../texts/family.ts'
import { solutionTexts } from '../texts/solutions.ts'

type Props = {
  view: View
  family: Family & FamilyCounts
  works: readonly Offered[]
  total: number
  /** Whether the reader may write its words. */
  writes: boolean
  saved: boolean
}

const Problem = ({ family, lang }: { family: Family; lang: Lang }) => {
  const t = familyTexts[lang]
  return (
    <div className="trio">
      <div className="panel tight">
        <h2 className="h3">{t.resident}</h2>
        <p>{plain(family.resident, lang)}</p>
      </div>
      <div className="panel tight">
        <h2 className="h3">{t.official}</h2>
        <p>{plain(family.official, lang)}</p>
      </div>
    </div>
  )
}

/** What remains: in the words of the programme office, else as we read what is published; and what is known by counting. */
const Remains = ({ family, lang }: { family: Family & FamilyCounts; lang: Lang }) => {
  const t = familyTexts[lang]
  const { solutions, licensed, projects, described } = family
  return (
    <>
      <h2>{t.remains}</h2>
      <p>{plain(family.remains, lang) || t.remainsUnsaid}</p>
      {family.proposed && family.remains !== null ? <p className="small quiet">{t.remainsProposed}</p> : null}
      <ul>
        {solutions === 0 ? null : <li>{say(t.known.licensed, { solutions, licensed })}</li>}
        {projects === 0 ? null : <li>{say(t.known.described, { projects, described })}</li>}
      </ul>
    </>
  )
}

/** One problem in two voices: who has worked on it, what remains, whom to ask. */
export function FamilyPage({ view, family, works, total, writes, saved }: Props) {
  const { lang } = view
  const t = familyTexts[lang]
  const crumbs = [
    { text: solutionTexts[lang].title, href: paths.solutions(lang) },
    { text: t.title, href: paths.families(lang) },
  ]
  return (
    <Page
      view={view}
      title={plain(family.name, lang)}
      crumbs={crumbs}
      alert={saved ? <Alert kind="good">{t.saved}</Alert> : undefined}
      next={
        writes ? (
          <LinkButton href={paths.familyWording(lang, family.key)} variant="second">
            {t.write}
          </LinkButton>
        ) : undefined
      }
    >
      <Problem family={family} lang={lang} />
      {family.proposed ? <p className="small quiet">{t.proposed}</p> : null}
      <h2>{t.who}</h2>
      {works.length === 0 ? <p>{t.none}</p> : <OfferedList lang={lang} works={works} />}
      {total === 0 ? null : (
        <p>
          <a href={paths.solutions(lang, { family: family.key })}>{say(t.all, { count: total })}</a>
        </p>
      )}
      <Remains family={family} lang={lang} />
      <h2>{t.contact}</h2>
      <p>{plain(family.contact, lang) || t.contactUnsaid}</p>
    </Page>
  )
}
