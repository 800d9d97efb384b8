import { Page } from '../../frame/page.tsx'
import type { View } from '../../frame/view.ts'
import { say } from '../../kit/texts.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { MapKey } from '../../ui/charts/map.tsx'
import type { Outlines } from '../../ui/charts/outlines.ts'
import { Chips } from '../../ui/chips.tsx'
import { Table } from '../../ui/table.tsx'
import { layers, levelOfCount, type Layer, type OnMap } from '../layer.ts'
import { texts } from '../texts/map.ts'
import { crumbsOf, nameColumns, Nothing, Picture } from './places.tsx'

type LayerProps = {
  readonly view: View
  readonly layer: Layer
  readonly rows: readonly OnMap[]
  readonly outlines: Outlines
}

/** Where works are led, taken part in or used: a map whose areas are links, and the same as a table. */
export function MunicipalityMap({ view, layer, rows, outlines }: LayerProps) {
  const { lang } = view
  const t = texts[lang]
  const used = layer === 'adopted'
  const label = (row: OnMap) => say(used ? t.areaUsed : t.area, { name: plain(row.name, lang), count: row.count })
  const placed = rows.map((row) => ({ ...row, level: levelOfCount(row.count), label: label(row) }))
  return (
    <Page view={view} title={t.title} lead={t.lead} crumbs={crumbsOf(lang)}>
      <Chips
        label={t.layers}
        chips={layers.map((one) => ({
          href: paths.municipalityMap(lang, { layer: one }),
          text: t.layer[one],
          chosen: one === layer,
        }))}
      />
      <div className="beside even">
        <Picture lang={lang} rows={placed} outlines={outlines} desc={t.desc} />
        <div className="stack">
          <MapKey
            label={t.keys}
            entries={([1, 2, 3, 4] as const).map((level) => ({
              level,
              text: level === 4 ? say(t.most, { count: 4 }) : used ? String(level) : say(t.key, { count: level }),
            }))}
          />
          <Table
            id="places"
            files
            caption={t.caption}
            note={used ? `${t.notConfirmed} ${t.notOnMap}` : t.notOnMap}
            rows={rows}
            keyOf={(row) => row.id}
            over={
              <p role="status" className="strong">
                {say(t.found, { count: rows.length })}
              </p>
            }
            empty={<Nothing lang={lang} layer={layer} />}
            columns={[
              ...nameColumns(lang),
              { key: 'count', head: used ? t.used : t.count, end: true, cell: (row: OnMap) => row.count },
            ]}
          />
        </div>
      </div>
    </Page>
  )
}
