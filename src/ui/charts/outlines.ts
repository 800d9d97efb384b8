import { geoPath, geoTransverseMercator } from 'd3-geo'
import { feature, merge, mesh } from 'topojson-client'
import type { Objects, Topology } from 'topojson-specification'

/** Areas as SVG paths in one view box: each by its id, all of them as one land, and the borders of the larger areas. */
export type Outlines = {
  readonly viewBox: string
  readonly land: string
  readonly edges: string
  readonly areas: ReadonlyMap<string, string>
}

/** A map as it is kept: topojson, in degrees. */
export type MapFile = Topology<Objects<object>>

type Wishes = { readonly width: number; readonly height: number; readonly meridian: number }

/**
 * Draws a map for a box of the size given, with the central meridian of the country upright (Finland: 27, as in ETRS-TM35FIN). Tenths of
 * a pixel are enough for the eye and a third of the bytes.
 */
export function outlinesOf(
  map: MapFile,
  [small, large]: readonly [string, string],
  { width, height, meridian }: Wishes,
): Outlines {
  const [areas, larger] = [map.objects[small], map.objects[large]]
  if (areas?.type !== 'GeometryCollection' || larger?.type !== 'GeometryCollection')
    throw new Error(`a map without ${small} or ${large}`)
  const polygons = areas.geometries.filter((one) => one.type === 'Polygon' || one.type === 'MultiPolygon')
  const whole = merge(map, polygons)
  const projection = geoTransverseMercator()
    .rotate([-meridian, 0])
    .fitExtent(
      [
        [3, 3],
        [width - 3, height - 3],
      ],
      whole,
    )
  const path = geoPath(projection).digits(1)
  return {
    viewBox: `0 0 ${width} ${height}`,
    land: path(whole) ?? '',
    edges: path(mesh(map, larger, (a, b) => a !== b)) ?? '',
    areas: new Map(polygons.map((one) => [String(one.id), path(feature(map, one)) ?? ''])),
  }
}
