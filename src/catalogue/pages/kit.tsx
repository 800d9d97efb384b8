import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain, told } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Alert, Note } from '../../ui/note.tsx'
import { ToldText } from '../../ui/told.tsx'
import { kitParts, untold, type Kit, type KitPart, type KitVersion } from '../kit/kit.ts'
import { kitTexts } from '../texts/kit.ts'
import type { Work } from '../work.ts'
import { words } from '../words.ts'
import { workCrumbs } from './work-crumbs.ts'

type Props = {
  view: View
  work: Pick<Work, 'slug' | 'kind' | 'example'>
  title: string
  kit: Kit
  versions: readonly KitVersion[]
  writes: boolean
  saved: boolean
}

const Part = ({ part, kit, lang }: { part: KitPart; kit: Kit; lang: Lang }) => {
  const said = told(kit.parts[part], lang)
  return said === undefined ? null : (
    <>
      <h2>{kitTexts[lang].parts[part]}</h2>
      <div className="prose">
        <ToldText told={said} marks={words[lang].marks} />
      </div>
    </>
  )
}

const Untold = ({ kit, lang }: { kit: Kit; lang: Lang }) => {
  const t = kitTexts[lang]
  const parts = untold(kit.parts).map((part) => t.parts[part].toLowerCase())
  return parts.length === 0 ? null : <p className="quiet">{say(t.untold, { parts: parts.join(', ') })}</p>
}

const Versions = ({ versions, slug, lang }: { versions: readonly KitVersion[]; slug: string; lang: Lang }) => {
  const t = kitTexts[lang]
  return (
    <>
      <h2>{t.versions}</h2>
      <ul role="list">
        {versions.map(({ version, on, organisation }) => (
          <li key={version}>
            <a href={paths.kit(lang, slug, { version })}>{say(t.version, { version })}</a>{' '}
            <span className="quiet">
              {say(t.by, { organisation: plain(organisation, lang), day: writtenDay(on, lang) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What an adopter of a work needs to know, in a form that can be printed and taken to a meeting. */
export function KitPage({ view, work, title, kit, versions, writes, saved }: Props) {
  const { lang } = view
  const t = kitTexts[lang]
  const newest = versions[0]?.version ?? kit.version
  return (
    <Page
      view={view}
      title={t.title}
      above={title}
      lead={t.lead}
      width="read"
      example={work.example}
      crumbs={workCrumbs(lang, { ...work, title })}
      alert={saved ? <Alert kind="good">{t.saved}</Alert> : undefined}
      next={
        writes ? (
          <LinkButton href={paths.kitWording(lang, work.slug)} variant="second">
            {t.change}
          </LinkButton>
        ) : undefined
      }
    >
      {kit.version === newest ? null : (
        <Note kind="warn">
          <p>
            {say(t.old, { version: newest })} <a href={paths.kit(lang, work.slug)}>{t.newest}</a>
          </p>
        </Note>
      )}
      {kitParts.map((part) => (
        <Part key={part} part={part} kit={kit} lang={lang} />
      ))}
      <Untold kit={kit} lang={lang} />
      <Versions versions={versions} slug={work.slug} lang={lang} />
      <p className="small quiet">{t.print}</p>
    </Page>
  )
}
