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
            {names[lang]}
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

const SignIn = ({ view: { lang, path } }: { view: View }) => (
  <p className="acting">
    <a href={paths.signIn(lang, `/${lang}${path}`)}>{texts[lang].signIn}</a>
  </p>
)

const Account = ({ view: { who, lang } }: { view: View }) =>
  who === null ? null : (
    <div className="acting account">
      <span className="find">
        <Icon name="person" />
        {who.name}
      </span>
      <Organisation who={who} lang={lang} />
      {who.mandates.length > 1 ? <a href={paths.acting(lang)}>{texts[lang].switchOrganisation}</a> : null}
      <PostButton action={paths.signOut(lang)} variant="plain" slim>
        {texts[lang].signOut}
      </PostButton>
    </div>
  )

const MenuLink = ({ link, lang }: { link: NavigationLink; lang: Lang }) => (
  <a href={link.href} aria-current={link.here === 'page' ? 'page' : link.here === 'section' ? 'true' : undefined}>
    {texts[lang][link.place]}
    {link.tasks === 0 ? null : (
      <>
        {' '}
        <span className="count" aria-hidden="true">
          {link.tasks}
        </span>
        <span className="hidden">{say(texts[lang].waiting, { count: link.tasks })}</span>
      </>
    )}
  </a>
)

const Search = ({ lang }: { lang: Lang }) => (
  <p className="acting">
    <a className="find" href={paths.projects(lang)}>
      <Icon name="search" />
      {texts[lang].search}
    </a>
  </p>
)

/** Example strip, name, search, who one is and for whom, languages, main menu. */
export const Header = ({ view, way }: { view: View; way: readonly Crumb[] | undefined }) => (
  <header>
    {view.example ? (
      <div className="strip">
        <p className="wrap">
          {texts[view.lang].exampleStrip}
          {view.who === null ? null : (
            <>
              {' '}
              <a href={paths.ownLetters(view.lang)}>{texts[view.lang].ownLetters}</a>
            </>
          )}
        </p>
      </div>
    ) : null}
    <div className="head">
      <div className="wrap">
        <div className="top">
          <a className="logo" href={paths.home(view.lang)}>
            Talko <span>{texts[view.lang].tagline}</span>
          </a>
          <Search lang={view.lang} />
          {view.who === null ? <SignIn view={view} /> : null}
          <Languages view={view} />
          <Account view={view} />
        </div>
        <nav className="menu" aria-label={texts[view.lang].mainMenu}>
          <ul>
            {navigation(view, way).map((link) => (
              <li key={link.place}>
                <MenuLink link={link} lang={view.lang} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  </header>
)
