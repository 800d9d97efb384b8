import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Row } from '../forms/answer.ts'
import type { Column } from '../forms/question.ts'
import { wordsOf } from '../kit/words.ts'
import { joinedRows, knownRows, sentRows, shownAfter, type KnownRow } from './joined-rows.ts'

const column = (key: string, kind: Column['kind']): Column => ({
  key,
  kind,
  label: wordsOf({ fi: key }),
  help: null,
  required: false,
  longest: 60,
  smallest: null,
  largest: null,
  options: [],
})
const columns = [column('goal', 'text'), column('target', 'number')]
const one = (id: string, goal: string, target: number | '' = ''): KnownRow => ({ id, row: { goal, target } })
const paper = one('b', 'Vähemmän paperia', 5)
const seen = [one('a', 'Nopeampi lupa', 20), paper]
const joined = (mine: readonly KnownRow[], kept: readonly KnownRow[], was: readonly KnownRow[] = seen) =>
  joinedRows({ columns, seen: was, mine, kept })

describe('two people write the rows of one answer', () => {
  test('who write in different rows, or in different cells of one, both have what they wrote', () => {
    const mine = [one('a', 'Nopeampi rakennuslupa', 20), one('b', 'Vähemmän paperia', 5)]
    const kept = [one('a', 'Nopeampi lupa', 10), one('b', 'Ei paperia', 0)]
    expect(joined(mine, kept)).toEqual({
      rows: [one('a', 'Nopeampi rakennuslupa', 10), one('b', 'Ei paperia', 0)],
      clashes: [],
    })
  })

  test('in one text in different places both changes stand; in the same place the text holds both, and it is a clash', () => {
    const apart = joined(
      [one('a', 'Nopeampi lupa asukkaalle', 20), paper],
      [one('a', 'Paljon nopeampi lupa', 20), paper],
    )
    expect([apart.rows[0]?.row.goal, apart.clashes]).toEqual(['Paljon nopeampi lupa asukkaalle', []])
    const same = joined([one('a', 'Helpompi lupa', 20), paper], [one('a', 'Halvempi lupa', 20), paper])
    expect(same.clashes).toEqual([
      { id: 'a', column: 'goal', mine: 'Helpompi lupa', theirs: 'Halvempi lupa', both: 'Halvempi Helpompi lupa' },
    ])
  })

  test('a number that both changed differently is a clash', () => {
    const { clashes } = joined([one('a', 'Nopeampi lupa', 15), paper], [one('a', 'Nopeampi lupa', 10), paper])
    expect(clashes).toEqual([{ id: 'a', column: 'target', mine: 15, theirs: 10, both: undefined }])
  })

  test('rows that both added stand behind each other; one that was taken out is gone, unless the other changed it', () => {
    expect(joined([...seen, one('m', 'Minun')], [...seen, one('t', 'Toisen')]).rows).toEqual([
      ...seen,
      one('t', 'Toisen'),
      one('m', 'Minun'),
    ])
    expect(joined([paper], [...seen, one('t', 'Toisen')]).rows).toEqual([seen[1], one('t', 'Toisen')])
    expect(joined([paper], [one('a', 'Muutettu', 20), paper]).rows).toEqual([one('a', 'Muutettu', 20), paper])
    expect(joined([one('a', 'Muutettu', 20), paper], [paper]).rows).toEqual([one('a', 'Muutettu', 20), paper])
  })

  test('a row that one added, and of whose keeping one never heard, is not there twice', () => {
    const kept = [...seen, one('k', 'Uusi ta', '')]
    expect(joined([...seen, one('m', 'Uusi tavoite', 3)], kept).rows).toEqual([...seen, one('k', 'Uusi tavoite', 3)])
  })
})

describe('rows are known', () => {
  const sent: readonly Row[] = [{ goal: 'x' }, { goal: 'y' }]
  test('by what they were given, by what stood in their places, else by the place', () => {
    expect(knownRows({ kind: 'rows' }, sent, { ids: ['a', 'b'] }).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(knownRows({ kind: 'rows' }, sent, { ids: null, known: ['p'] }).map(({ id }) => id)).toEqual(['p', 'r1'])
    expect(knownRows({ kind: 'rows' }, sent, { ids: null, known: ['r1'] }).map(({ id }) => id)).toEqual(['r1', 'r1r'])
    expect(knownRows({ kind: 'table' }, [{ _row: 'suomi_fi', use: 'yes' }], { ids: null })[0]?.id).toBe('suomi_fi')
  })

  test('by where they were drawn: a blank one is left out, a new one gets an id, and the page shows what it sent', () => {
    const places = [0, 3]
    const mine = sentRows({ kind: 'rows' }, sent, { seen: [...seen, null], places, fresh: () => 'new' })
    expect(mine.map(({ id }) => id)).toEqual(['a', 'new'])
    expect(shownAfter(mine, places)).toEqual([mine[0], null, null, mine[1]])
  })
})

const ids = ['a', 'b', 'c', 'd']
const edits = (prefix: string) =>
  fc
    .tuple(
      fc.array(fc.record({ id: fc.constantFrom(...ids), goal: fc.string({ maxLength: 8 }), target: fc.nat(9) }), {
        maxLength: 4,
      }),
      fc.array(fc.record({ goal: fc.stringMatching(/^[a-z]{4,8}$/), target: fc.nat(9) }), { maxLength: 3 }),
      fc.subarray(ids),
    )
    .map(([changed, added, gone]) => (base: readonly KnownRow[]) => [
      ...base
        .filter(({ id }) => !gone.includes(id))
        .map((row) => {
          const change = changed.find(({ id }) => id === row.id)
          return change === undefined ? row : one(row.id, change.goal.trim(), change.target)
        }),
      ...added.map(({ goal, target }, index) => one(`${prefix}${index}`, `${prefix}${goal}`, target)),
    ])
const base = ids.map((id) => one(id, `Rivi ${id}`, 5))

describe('whatever two people do', () => {
  test('who changed nothing leaves what the other made, and the other way round', () => {
    fc.assert(
      fc.property(edits('m'), (edit) => {
        const changed = edit(base)
        expect(joined(base, changed, base)).toEqual({ rows: changed, clashes: [] })
        expect(
          joined(changed, base, base)
            .rows.map(({ id }) => id)
            .toSorted(),
        ).toEqual(changed.map(({ id }) => id).toSorted())
        expect(joined(changed, changed, base)).toEqual({ rows: changed, clashes: [] })
      }),
    )
  })

  test('every row that either added or changed is there, once, and every cell is of one of them or of both', () => {
    fc.assert(
      fc.property(edits('m'), edits('t'), (mine, theirs) => {
        const [own, others] = [mine(base), theirs(base)]
        const { rows, clashes } = joined(own, others, base)
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
        const was = new Map(base.map(({ id, row }) => [id, row]))
        const isNews = ({ id, row }: KnownRow) => was.get(id)?.goal !== row.goal || was.get(id)?.target !== row.target
        const there = new Set(rows.map(({ id }) => id))
        expect([...own, ...others].filter((row) => isNews(row) && !there.has(row.id))).toEqual([])
        const clashing = new Set(clashes.filter(({ column: key }) => key === 'target').map(({ id }) => id))
        const targets = new Map(rows.map(({ id, row }) => [id, row.target]))
        const changed = [...own, ...others].filter(
          ({ id, row }) => was.get(id)?.target !== row.target && !clashing.has(id),
        )
        expect(changed.map(({ id }) => [id, targets.get(id)])).toEqual(changed.map(({ id, row }) => [id, row.target]))
      }),
    )
  })

  test('the order in which they keep makes no difference where nothing clashes', () => {
    fc.assert(
      fc.property(edits('m'), edits('t'), (mine, theirs) => {
        const [one_, other] = [joined(mine(base), theirs(base), base), joined(theirs(base), mine(base), base)]
        fc.pre(one_.clashes.length === 0)
        const sorted = (rows: readonly KnownRow[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
        expect(sorted(one_.rows)).toEqual(sorted(other.rows))
      }),
    )
  })
})
