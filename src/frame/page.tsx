import type { ReactNode } from 'react'
import { langs } from '../kit/lang.ts'
import { say } from '../kit/texts.ts'
import { paths } from '../paths.ts'
import { Crumbs, type Crumb } from '../ui/crumbs.tsx'
import { ExampleContext, OfferingContext, type Offering } from '../ui/taking.tsx'
import { Tag } from '../ui/tag.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { texts } from './texts.ts'
import { Unkept } from './unkept.tsx'
import { fileIn, pathIn, type View } from './view.ts'

export type PageProps = {
  view: View
  title: string
  /** One sentence of what this page is for. */
  lead?: ReactNode
  /** The way here without the front page and without this page; both are added. */
  crumbs?: readonly Crumb[] | undefined
  /** read: 720 for reading and forms · wide: 1200, where nothing is said. */
  width?: 'read' | 'wide' | undefined
  /** The wide, dense form of desks: tables, keyboard, everything in view. */
  wide?: boolean | undefined
  /** A quiet line over the heading: kind, call, register number. */
  above?: ReactNode
  /** What came of the last deed (Alert), or an ErrorSummary: before everything else. */
  alert?: ReactNode
  /** The form came back with errors: said in the title too. */
  failed?: boolean | undefined
  /** The next step: the only primary button of the page. */
  next?: ReactNode
  /** The thing shown is invented: marked beside the heading. */
  example?: boolean | undefined
  /** Language of the title, where it is content in another language. */
  titleLang?: string | undefined
  /** For search engines; the sentence of the service where nothing is said. */
  description?: string | undefined
  /** Custom elements of the page: names of bundles in /assets. Public pages have none. */
  scripts?: readonly string[] | undefined
  /** The page draws its own heading and widths (the front page). */
  bare?: boolean | undefined
  children?: ReactNode
}

const Meta = ({ view, title, failed = false, description, scripts = [] }: PageProps) => {
  const said = texts[view.lang]
  const asset = (name: string) =>
    `/assets/${name}${view.version === undefined ? '' : `?v=${encodeURIComponent(view.version)}`}`
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${failed ? say(said.errorTitle, { title }) : title} – Talko`}</title>
      <meta name="description" content={description ?? said.description} />
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={asset('talko.css')} />
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      {langs.map((lang) => (
        <link key={lang} rel="alternate" hrefLang={lang} href={pathIn(view, lang)} />
      ))}
      {scripts.map((name) => (
        <script key={name} type="module" src={asset(`${name}.js`)} />
      ))}
    </head>
  )
}

const Heading = ({ view, title, titleLang, example = false, width }: PageProps) => (
  <h1 className={width === 'read' ? 'read' : undefined}>
    <span lang={titleLang}>{title}</span>
    {example ? (
      <>
        {' '}
        <Tag kind="example">{texts[view.lang].example}</Tag>
      </>
    ) : null}
  </h1>
)

/** The next step stands beside the heading where the page is wide, under the lead where it is for reading. */
const Opening = (props: PageProps) => {
  const next = props.next === undefined ? null : <div className="buttons">{props.next}</div>
  const beside = props.width !== 'read'
  return (
    <div className="opening">
      {props.above === undefined ? null : <div className="small quiet">{props.above}</div>}
      <div className="row ends">
        <Heading {...props} />
        {beside ? next : null}
      </div>
      {props.lead === undefined ? null : <p className="lead">{props.lead}</p>}
      {beside ? null : next}
    </div>
  )
}

const Main = (props: PageProps) =>
  props.bare === true ? (
    <main id="main" tabIndex={-1}>
      {props.children}
    </main>
  ) : (
    <main id="main" tabIndex={-1}>
      <div className="wrap">
        {props.alert === undefined ? null : <div className="part-slim read">{props.alert}</div>}
        <Opening {...props} />
        <Unkept lang={props.view.lang} />
        <div className={props.width === 'read' ? 'stack read' : 'stack'}>{props.children}</div>
      </div>
    </main>
  )

const fileKinds = ['csv', 'xlsx'] as const
const offeringOf = (view: View): Offering | null =>
  view.taking === undefined
    ? null
    : {
        ...view.taking,
        offers: (table) =>
          fileKinds.map((kind) => ({ label: texts[view.lang].file[kind], href: fileIn(view, kind, table) })),
      }

/** A whole document: frame, heading, content. Everything works without JavaScript; the doctype is added where it is sent. */
export const Page = (props: PageProps) => {
  const { view, crumbs } = props
  const home = { text: texts[view.lang].home, href: paths.home(view.lang) }
  return (
    <html lang={view.lang}>
      <Meta {...props} />
      <body className={props.wide === true ? 'desk' : undefined}>
        <a className="skip" href="#main">
          {texts[view.lang].skip}
        </a>
        <Header view={view} way={crumbs} />
        {crumbs === undefined ? null : (
          <Crumbs label={texts[view.lang].breadcrumb} crumbs={[home, ...crumbs, { text: props.title }]} />
        )}
        <OfferingContext value={offeringOf(view)}>
          <ExampleContext value={props.example === true ? texts[view.lang].example : null}>
            <Main {...props} />
          </ExampleContext>
        </OfferingContext>
        <Footer view={view} />
      </body>
    </html>
  )
}
