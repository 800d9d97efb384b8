import type { OwnAdoption } from '../../catalogue/adoption/adopter.ts'
import { WorkLink } from '../../catalogue/parts/work-link.tsx'
import type { MadeWork, TakenPart } from '../../catalogue/found.ts'
import { SpaceList } from '../../cooperation/parts/space-list.tsx'
import type { Space } from '../../cooperation/space.ts'
import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { euros } from '../../kit/money.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { nameOf, type Municipality } from '../../people/organisation.ts'
import { Facts, type Fact } from '../../ui/facts.tsx'
import { Note } from '../../ui/note.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { Merged } from '../merged.ts'
import { formInHeading } from '../municipality-name.ts'
import { texts } from '../texts/municipalities.ts'
import { written } from '../written.ts'
import { Adopted, Helping } from './municipality-adoptions.tsx'
import { Made } from './municipality-made.tsx'

type Props = {
  view: View
  municipality: Municipality
  works: readonly TakenPart[]
  /** What it has made without a grant. */
  made: readonly MadeWork[]
  adoptions: readonly OwnAdoption[]
  /** The spaces in which it works together with others. */
  spaces: readonly Space[]
  merged: Merged | undefined
}

/** What a municipality's page is called, in the form of its name that the language needs. */
function headOf(municipality: Municipality, lang: Lang): string {
  const genitive = formInHeading(municipality, lang)
  return genitive === undefined
    ? say(texts[lang].headPlain, { name: nameOf(municipality, lang) })
    : say(texts[lang].headOf, { genitive })
}

function Works({ works, as: role, lang }: { works: readonly TakenPart[]; as: TakenPart['role']; lang: Lang }) {
  const t = texts[lang]
  const led = role === 'coordinator'
  const columns: readonly Column<TakenPart>[] = [
    { key: 'work', head: t.work, cell: (work) => <WorkLink work={work} lang={lang} /> },
    ...(led
      ? []
      : [{ key: 'coordinator', head: t.coordinator, cell: (work: TakenPart) => plain(work.coordinator, lang) }]),
    { key: 'round', head: t.round, end: true, cell: (work) => work.round?.year ?? '' },
    {
      key: 'granted',
      head: t.granted,
      end: true,
      cell: (work) => (work.grantedCents === null ? <Unsaid>{t.unsaid}</Unsaid> : euros(work.grantedCents, lang)),
      file: { kind: 'money', of: (work) => work.grantedCents },
    },
  ]
  return (
    <>
      <h2>{led ? t.leads : t.takes}</h2>
      <Table
        id={role}
        files
        caption={led ? t.leads : t.takes}
        captionHidden
        columns={columns}
        rows={works.filter((work) => work.role === role)}
        keyOf={(work) => work.id}
        empty={<p>{led ? t.leadsNone : t.takesNone}</p>}
      />
    </>
  )
}

const spoken = (status: string | null, lang: Lang) =>
  status === 'fi' || status === 'sv' || status === 'fi+sv' || status === 'sv+fi' ? texts[lang].spoken[status] : null

const Known = ({ municipality, lang }: { municipality: Municipality; lang: Lang }) => {
  const t = texts[lang]
  const languages = spoken(municipality.languageStatus, lang)
  const facts: readonly (Fact | null)[] = [
    municipality.region === null ? null : { term: t.region, text: plain(municipality.region.name, lang) },
    municipality.population === null
      ? null
      : {
          term: t.population,
          text: municipality.example
            ? written(municipality.population, lang)
            : say(t.onPopulation, { count: written(municipality.population, lang) }),
        },
    languages === null ? null : { term: t.languages, text: languages },
    { term: t.code, text: municipality.code },
    municipality.businessId === null ? null : { term: t.business, text: municipality.businessId },
  ]
  return <Facts facts={facts.filter((fact) => fact !== null)} />
}

const Successor = ({ municipality, merged, lang }: { municipality: Municipality; merged: Merged; lang: Lang }) => {
  const [before = '', after = ''] = texts[lang].isMerged.split('{successor}')
  const values = { name: nameOf(municipality, lang), day: writtenDay(merged.on, lang) }
  const fill = (text: string) => text.replace('{name}', values.name).replace('{day}', values.day)
  return (
    <Note>
      <p>
        {fill(before)}
        <a href={paths.municipality(lang, merged.successorCode)}>{plain(merged.successor, lang)}</a>
        {fill(after)}
      </p>
    </Note>
  )
}

const Next = ({ municipality, lang }: { municipality: Municipality; lang: Lang }) => (
  <>
    <h2 className="h3">{texts[lang].next}</h2>
    <ul role="list">
      {municipality.region === null ? null : (
        <li>
          <a href={paths.projects(lang, { region: municipality.region.code })}>{texts[lang].inRegion}</a>
        </li>
      )}
      <li>
        <a href={paths.projects(lang)}>{texts[lang].nextSearch}</a>
      </li>
      <li>
        <a href={paths.calls(lang)}>{texts[lang].nextCalls}</a>
      </li>
    </ul>
  </>
)

/** A municipality: the works that it leads and takes part in; one that has merged shows the way to its successor. */
export function MunicipalityPage({ view, municipality, works, made, adoptions, spaces, merged }: Props) {
  const { lang } = view
  const t = texts[lang]
  return (
    <Page
      view={view}
      title={headOf(municipality, lang)}
      crumbs={[{ text: t.title, href: paths.municipalities(lang) }]}
      example={municipality.example}
    >
      {merged === undefined ? null : <Successor municipality={municipality} merged={merged} lang={lang} />}
      <div className="beside">
        <div className="stack">
          <Works works={works} as="coordinator" lang={lang} />
          <Works works={works} as="partner" lang={lang} />
          <Made made={made} lang={lang} />
          <Adopted view={view} adoptions={adoptions} />
          <Helping view={view} adoptions={adoptions} />
        </div>
        <aside className="stack" aria-label={t.facts}>
          <Known municipality={municipality} lang={lang} />
          <SpaceList spaces={spaces} lang={lang} />
          <Next municipality={municipality} lang={lang} />
        </aside>
      </div>
    </Page>
  )
}
