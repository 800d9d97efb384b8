import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { writtenDay } from '../../kit/dates.ts'
import { byAlphabet, type Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { nameOf } from '../../people/organisation.ts'
import { LinkButton, SubmitButton } from '../../ui/button.tsx'
import { Select } from '../../ui/choice-field.tsx'
import { Details } from '../../ui/details.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Form } from '../../ui/form.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Unsaid } from '../../ui/unsaid.tsx'
import type { Merged } from '../merged.ts'
import { listAddress, type ListAsked, type Listed, type Order } from '../municipality-list.ts'
import { texts as mapTexts } from '../texts/map.ts'
import { texts } from '../texts/municipalities.ts'
import { written } from '../written.ts'

type Props = {
  view: View
  asked: ListAsked
  rows: readonly Listed[]
  regions: readonly Region[]
  merged: readonly Merged[]
}
export type Region = NonNullable<Listed['region']>

function columnsOf(lang: Lang, asked: ListAsked): readonly Column<Listed>[] {
  const t = texts[lang]
  const sort = (by: Order, usual: 'ascending' | 'descending') => {
    const again = asked.sort === by
    const turned = usual === 'ascending' ? ('descending' as const) : ('ascending' as const)
    return {
      href: paths.municipalities(lang, listAddress({ ...asked, sort: by, backwards: again && !asked.backwards })),
      now: again ? (asked.backwards ? turned : usual) : undefined,
    }
  }
  return [
    {
      key: 'name',
      head: t.name,
      sort: sort('name', 'ascending'),
      cell: (row) => <a href={paths.municipality(lang, row.code)}>{nameOf(row, lang)}</a>,
    },
    { key: 'region', head: t.region, sort: sort('region', 'ascending'), cell: (row) => plain(row.region?.name, lang) },
    {
      key: 'population',
      head: t.population,
      end: true,
      sort: sort('population', 'descending'),
      cell: (row) => (row.population === null ? <Unsaid>{t.unsaid}</Unsaid> : written(row.population, lang)),
    },
    { key: 'led', head: t.led, end: true, sort: sort('led', 'descending'), cell: (row) => row.led || '–' },
    { key: 'taken', head: t.taken, end: true, sort: sort('taken', 'descending'), cell: (row) => row.taken || '–' },
  ]
}

const Search = ({ lang, asked, regions }: { lang: Lang; asked: ListAsked; regions: readonly Region[] }) => {
  const t = texts[lang]
  const options = regions
    .toSorted((a, b) => byAlphabet(lang)(plain(a.name, lang), plain(b.name, lang)))
    .map((one) => ({ value: one.code, label: plain(one.name, lang) }))
  return (
    <Form action={paths.municipalities(lang)} method="get" label={t.search}>
      <div className="group">
        <TextField name="q" label={t.search} type="search" width="mid" value={asked.q} />
        <Select
          name="region"
          label={t.region}
          options={[{ value: '', label: t.all }, ...options]}
          value={asked.region ?? ''}
        />
        <div className="row at-foot">
          <SubmitButton variant="second">{t.apply}</SubmitButton>
          {asked.q === '' && asked.region === undefined ? null : <a href={paths.municipalities(lang)}>{t.clear}</a>}
        </div>
      </div>
    </Form>
  )
}

const MergedOnes = ({ lang, merged }: { lang: Lang; merged: readonly Merged[] }) => (
  <Details summary={texts[lang].merged}>
    <ul>
      {merged.map((one) => (
        <li key={one.code}>
          <a href={paths.municipality(lang, one.code)}>
            {say(texts[lang].mergedRow, {
              name: plain(one.name, lang),
              successor: plain(one.successor, lang),
              day: writtenDay(one.on, lang),
            })}
          </a>
        </li>
      ))}
    </ul>
  </Details>
)

/** All municipalities of today with their works; the merged ones after them. */
export function Municipalities({ view, asked, rows, regions, merged }: Props) {
  const { lang } = view
  const t = texts[lang]
  const files = (['csv', 'xlsx'] as const).map((kind) => ({
    label: t[kind],
    href: paths.municipalitiesFile(lang, kind, listAddress(asked)),
  }))
  return (
    <Page view={view} title={t.title} lead={t.lead} crumbs={[]}>
      <p>
        <a href={paths.municipalityMap(lang)}>{mapTexts[lang].link}</a>
      </p>
      <Search lang={lang} asked={asked} regions={regions} />
      <Table
        id="municipalities"
        caption={t.caption}
        note={t.note}
        columns={columnsOf(lang, asked)}
        rows={rows}
        keyOf={(row) => row.code}
        exports={files}
        over={
          <p role="status" className="strong">
            {say(t.found, { count: rows.length })}
          </p>
        }
        empty={
          <Empty title={t.noneTitle}>
            <p>{t.none}</p>
            <LinkButton href={paths.municipalities(lang)} variant="second">
              {t.clear}
            </LinkButton>
          </Empty>
        }
      />
      <MergedOnes lang={lang} merged={merged} />
    </Page>
  )
}
