import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { OrganisationName } from '../../people/parts/organisation-name.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { AreaMap, type MapLevel } from '../../ui/charts/map.tsx'
import type { Outlines } from '../../ui/charts/outlines.ts'
import { Empty } from '../../ui/empty.tsx'
import type { Column } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { Layer, OnMap } from '../layer.ts'
import { texts } from '../texts/map.ts'
import { texts as listTexts } from '../texts/municipalities.ts'

type Placed = Omit<OnMap, 'count'>
type Row = Placed & { readonly level: MapLevel; readonly label: string }

const Name = ({ row, lang }: { row: Placed; lang: Lang }) => (
  <>
    <OrganisationName lang={lang} name={row.name} code={row.code} />
    {row.example ? (
      <>
        {' '}
        <Tag kind="example">{texts[lang].example}</Tag>
      </>
    ) : null}
  </>
)

/** The columns that every table beside a map begins with. */
export const nameColumns = (lang: Lang): readonly Column<Placed>[] => [
  { key: 'name', head: texts[lang].municipality, cell: (row) => <Name row={row} lang={lang} /> },
  { key: 'region', head: texts[lang].region, cell: (row) => plain(row.regionName, lang) },
]

/** Areas that have something are links, in the order of the table; the way past them comes before. */
export const Picture = ({
  lang,
  rows,
  outlines,
  desc,
}: {
  lang: Lang
  rows: readonly Row[]
  outlines: Outlines
  desc: string
}) => {
  const t = texts[lang]
  const areas = rows.flatMap(({ code, level, label }) => {
    const d = code === null ? undefined : outlines.areas.get(code)
    return code === null || d === undefined || level === 0
      ? []
      : [{ id: code, d, level, label, href: paths.municipality(lang, code) }]
  })
  return (
    <div className="stack tight">
      <p>
        <a href="#places">{t.skip}</a>
      </p>
      <AreaMap
        id="map"
        title={t.title}
        desc={desc}
        viewBox={outlines.viewBox}
        edges={outlines.edges}
        caption={t.boundaries}
        areas={[{ id: 'land', d: outlines.land, level: 0, label: t.land }, ...areas]}
      />
    </div>
  )
}

/** The way to a map. */
export const crumbsOf = (lang: Lang) => [{ text: listTexts[lang].title, href: paths.municipalities(lang) }]

/** Stands where the map is empty: says what to do. */
export const Nothing = ({ lang, layer }: { lang: Lang; layer: Layer }) => (
  <Empty title={texts[lang].none}>
    <p>{layer === 'adopted' ? texts[lang].noneAdopted : texts[lang].noneTaken}</p>
    <LinkButton href={paths.projects(lang)} variant="second">
      {texts[lang].search}
    </LinkButton>
  </Empty>
)
