import { langs, type Lang } from '../kit/lang.ts'
import { say } from '../kit/texts.ts'
import { paths } from '../paths.ts'
import { nameOf } from '../people/organisation.ts'
import type { Actor } from '../people/person.ts'
import type { Crumb } from '../ui/crumbs.tsx'
import { PostButton } from '../ui/form.tsx'
import { Icon } from '../ui/icon.tsx'
import { Tag } from '../ui/tag.tsx'
import { navigation, type NavigationLink } from './navigation.ts'
import { texts } from './texts.ts'
import { pathIn, type View } from './view.ts'

const names = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const

const Languages = ({ view }: { view: View }) => (
  <nav aria-label={texts[view.lang].language}>
    <ul className="langs">
      {langs.map((lang) => (
        <li key={lang}>
          <a
            href={pathIn(view, lang)}
            lang={lang}
            hrefLang={lang}
            aria-current={lang === view.lang ? 'true' : undefined}
          >
            <span className="word">{names[lang]}</span> <span className="letters">{lang.toUpperCase()}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Organisation = ({ who, lang }: { who: Actor; lang: Lang }) => {
  if (who.actingFor === null) return <span>{texts[lang].actingForNobody}</span>
  const name = nameOf(who.actingFor, lang)
  return (
    <span>
      <span className="of">{texts[lang].actingFor}</span> <strong>{name}</strong>
      {who.actingFor.example ? (
        <>
          {' '}
          <Tag kind="example">{texts[lang].example}</Tag>
        </>
      ) : null}
    </span>
  )
}

/** Who one is and for whom: always in sight, also where the menu is folded. */
const Account = ({ view: { who, lang } }: { view: View }) =>
  who === null ? null : (
    <div className="acting account">
      <span className="find">
        <Icon name="person" />
        {who.name}
      </span>
      <Organisation who={who} lang={lang} />
    </div>
  )

const Waiting = ({ tasks, lang }: { tasks: number; lang: Lang }) =>
  tasks === 0 ? null : (
    <>
      {' '}
      <span className="count" aria-hidden="true">
        {tasks}
      </span>
      <span className="hidden">{say(texts[lang].waiting, { count: tasks })}</span>
    </>
  )

const Ways = ({ view: { who, lang, path } }: { view: View }) => (
  <div className="acting ways">
    <a className="find" href={paths.projects(lang)}>
      <Icon name="search" />
      {texts[lang].search}
    </a>
    {who === null ? <a href={paths.signIn(lang, `/${lang}${path}`)}>{texts[lang].signIn}</a> : null}
    {who !== null && who.mandates.length > 1 ? <a href={paths.acting(lang)}>{texts[lang].switchOrganisation}</a> : null}
    {who === null ? null : (
      <PostButton action={paths.signOut(lang)} variant="plain" slim>
        {texts[lang].signOut}
      </PostButton>
    )}
  </div>
)

const MainMenu = ({ links, lang }: { links: readonly NavigationLink[]; lang: Lang }) => (
  <nav className="menu" aria-label={texts[lang].mainMenu}>
    <ul>
      {links.map((link) => (
        <li key={link.place}>
          <a
            href={link.href}
            aria-current={link.here === 'page' ? 'page' : link.here === 'section' ? 'true' : undefined}
          >
            {texts[lang][link.place]}
            <Waiting tasks={link.tasks} lang={lang} />
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Strip = ({ view: { lang, who } }: { view: View }) => (
  <div className="strip">
    <p className="wrap">
      {texts[lang].exampleStrip} <span className="more">{texts[lang].exampleMore}</span>
      {who === null ? null : (
        <>
          {' '}
          <a href={paths.ownLetters(lang)}>{texts[lang].ownLetters}</a>
        </>
      )}
    </p>
  </div>
)

const sheet = 'site-menu'

/**
 * Example strip, name, languages, who one is and for whom, ways, main menu. On a phone the last two are a sheet (popover) that a button
 * opens, without a script; where the window is wider the sheet has no box of its own and the button is not there.
 */
export const Header = ({ view, way }: { view: View; way: readonly Crumb[] | undefined }) => {
  const { lang } = view
  const links = navigation(view, way)
  return (
    <header>
      {view.example ? <Strip view={view} /> : null}
      <div className="head">
        <div className={view.who === null ? 'wrap top' : 'wrap top known'}>
          <a className="logo" href={paths.home(lang)}>
            Talko <span>{texts[lang].tagline}</span>
          </a>
          <Languages view={view} />
          <button className="opens" type="button" popoverTarget={sheet}>
            <Icon name="menu" />
            {texts[lang].menu}
            <Waiting tasks={links.reduce((sum, { tasks }) => sum + tasks, 0)} lang={lang} />
          </button>
          <Account view={view} />
          <div className="sheet" id={sheet} popover="auto">
            <button className="closes" type="button" popoverTarget={sheet} popoverTargetAction="hide">
              <Icon name="cross" />
              {texts[lang].closeMenu}
            </button>
            <Ways view={view} />
            <MainMenu links={links} lang={lang} />
          </div>
        </div>
      </div>
    </header>
  )
}
