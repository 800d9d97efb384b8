import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { family, listOf, rowsOf, solution, sourceRow, text, work } from './shapes.ts'

const codes = new Set(rowsOf('people/municipalities.csv').map((row) => row.code))
const works = listOf('catalogue/works.json', work)
const sources = listOf('catalogue/sources.json', sourceRow)

describe('the solutions and the families of problems', () => {
  const families = listOf('catalogue/families.json', family)
  const solutions = listOf('catalogue/solutions.json', solution)
  const projects = z.record(z.string(), z.array(z.string())).parse(JSON.parse(text('catalogue/work-families.json')))
  const keys = new Set(families.map((one) => one.key))

  test('are 13 families and 48 solutions, each once', () => {
    expect(keys.size).toBe(13)
    expect(new Set(solutions.map((one) => one.slug)).size).toBe(48)
  })
  test('belong together: families, municipalities, sources and projects that exist', () => {
    const slugs = new Set(works.map((one) => one.slug))
    for (const one of solutions) {
      expect(one.families.every((name) => keys.has(name))).toBe(true)
      expect([one.owner, ...one.partners, ...one.knownUsers].every((who) => who.code === null || codes.has(who.code))).toBe(true)
      expect(one.resultOf === null || slugs.has(one.resultOf)).toBe(true)
      expect(sources.some((row) => row.key === one.source)).toBe(true)
    }
  })
  test('every project with a title is in a family, and none without', () => {
    const titled = works.filter((one) => one.title !== null).map((one) => one.slug)
    expect(Object.keys(projects).toSorted()).toEqual(titled.toSorted())
    expect(Object.values(projects).flat().every((name) => keys.has(name))).toBe(true)
  })
  test('a licence that was read says where, and one that was not is empty', () => {
    for (const one of solutions) expect(one.licences.length > 0).toBe(one.licence !== null)
  })
})
