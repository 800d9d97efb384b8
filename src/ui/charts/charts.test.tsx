import { renderToStaticMarkup as html } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Bars } from './bars.tsx'
import { CutLine } from './cut-line.tsx'
import { AreaMap } from './map.tsx'
import { goneOf, Period } from './period.tsx'
import { Spread } from './spread.tsx'

describe('bars', () => {
  const text = html(
    <Bars
      caption="Projects"
      labelHead="Round"
      valueHead="Count"
      rows={[
        { key: '1', label: '2019', value: 20, text: '20' },
        { key: '2', label: '2020', value: null, text: 'not published' },
        { key: '3', label: '2021', value: 10, text: '10' },
      ]}
    />,
  )
  test('are as long as their numbers say', () => {
    expect(text).toContain('<rect class="fill" width="100%"')
    expect(text).toContain('<rect class="fill" width="50%"')
  })
  test('show what is not known as a gap and in words, never as nought', () => {
    expect(text).toContain('<rect class="hole"')
    expect(text).toContain('<span class="unsaid">not published</span>')
    expect(text).not.toContain('width="0%"')
  })
  test('are a table to those who listen', () => expect(text).toContain('<th scope="row">2019</th>'))
})

describe('a cut line', () => {
  const line = (limit: number) =>
    html(
      <CutLine
        id="c"
        title="Grants"
        desc="Two fit"
        limit={limit}
        limitText="limit"
        startText="a"
        endText="b"
        parts={[
          { key: '1', value: 50, mark: '1', within: true },
          { key: '2', value: 49, mark: '2', within: false },
          { key: '3', value: 1, mark: '3', within: false },
        ]}
      />,
    )
  test('lays the sums end to end and the limit where it falls', () => {
    expect(line(60)).toContain('<rect class="land" x="50%" y="30" width="49%"')
    expect(line(60)).toContain('<line class="limit" x1="60%" x2="60%"')
  })
  test('stays within the picture when the limit is greater than all together', () =>
    expect(line(200)).toContain('<line class="limit" x1="100%"'))
  test('writes no rank where there is no room for it', () => expect(line(60)).not.toContain('>3</text>'))
  test('says the same in words', () => expect(line(60)).toContain('aria-labelledby="c-title c-desc"'))
})

describe('a period', () => {
  const day = (text: string) => new Date(`${text}T00:00:00Z`)
  test('knows how much of it has gone', () => {
    expect(goneOf(day('2026-10-01'), day('2026-10-11'), day('2026-10-06'))).toBe(0.5)
    expect(goneOf(day('2026-10-01'), day('2026-10-11'), day('2026-09-30'))).toBeNull()
    expect(goneOf(day('2026-10-01'), day('2026-10-11'), day('2026-10-12'))).toBeNull()
  })
  test('shows today only within it', () => {
    const props = { id: 'p', title: 'Call', todayText: 'today', startText: 'a', endText: 'b' }
    expect(html(<Period {...props} gone={0.5} />)).toContain('<text class="b" x="50%"')
    expect(html(<Period {...props} gone={null} />)).not.toContain('today')
  })
})

test('scores stand on a line from nought to the greatest, the median among them', () => {
  const text = html(<Spread label="Scores 0 and 5" scores={[0, 5]} median={2.5} />)
  expect(text).toContain('role="img" aria-label="Scores 0 and 5"')
  expect([...text.matchAll(/cx="([\d.]+)"/g)].map((m) => m[1])).toEqual(['4', '116'])
  expect(text).toContain('<line class="med" x1="60" x2="60"')
  expect(html(<Spread label="x" scores={[]} median={null} />)).not.toContain('med')
})

test('areas of a map are links with their names, the others are land', () => {
  const text = html(
    <AreaMap
      id="m"
      title="Map"
      desc="As a list beside it"
      viewBox="0 0 9 9"
      areas={[
        { id: '1', d: 'M0 0h1z', level: 2, label: 'Oulu: 2 projects', href: '/oulu' },
        { id: '2', d: 'M1 1h1z', level: 0, label: 'Inari' },
      ]}
    />,
  )
  expect(text).toContain('<a href="/oulu" aria-label="Oulu: 2 projects"><path class="q2"')
  expect(text).toContain('<path class="land" d="M1 1h1z"><title>Inari</title></path>')
})
