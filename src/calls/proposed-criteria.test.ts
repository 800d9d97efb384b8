import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { both } from '../../test/situations/whole-call.ts'
import { copied } from './copy.ts'
import { criterionUnsaidIn, weightsOf, type Criterion } from './criterion.ts'
import { ofRound, proposalOf, wantsProposal, withProposed, type ProposalFile } from './proposed-criteria.ts'
import { wholeRound, type RoundFile } from './round-file.ts'

const json = (name: string) => JSON.parse(readFileSync(`db/seeds/calls/${name}.json`, 'utf8'))
const files: readonly ProposalFile[] = json('criteria')
const rounds: readonly RoundFile[] = json('rounds')
const rounds2020 = rounds.filter(({ slug }) => slug === '2020')

describe.each(files)('the criteria that we propose for $round', (file) => {
  const { criteria } = proposalOf(file)
  const round = rounds.find(({ slug }) => slug === file.round)

  test('are whole: weights of a hundred, all four anchors, and the usual threshold of the most important', () => {
    expect(weightsOf(criteria)).toBe(100)
    expect(criteria.flatMap(criterionUnsaidIn)).toEqual([])
    expect(criteria.every(({ core, lowest }) => lowest === (core ? 200 : null))).toBe(true)
    expect(wantsProposal(criteria)).toBe(false)
  })
  test('fill in what the real round left unsaid, and nothing of what it said is lost', () => {
    if (round === undefined) throw new Error('a proposal for no round')
    const { call } = wholeRound(round, { id: 'one', authorityId: 'vm' })
    expect(wantsProposal(call.criteria)).toBe(true)
    const taken = withProposed(call.criteria, criteria)
    for (const row of call.criteria) {
      const same = taken.find(({ key }) => key === row.key)
      expect(same?.name).toMatchObject(row.name)
      expect(same?.standing).toBe(row.standing)
    }
    expect(withProposed(taken, criteria)).toEqual(taken)
  })
})

test("what is written already goes before what is proposed, and a criterion of one's own stays", () => {
  const [first] = files.map(proposalOf)
  const [proposed] = first?.criteria ?? []
  if (proposed === undefined) throw new Error('nothing proposed')
  const mine: Criterion = { ...proposed, weight: 7, lowest: 300, anchors: { 5: both('Oma') } }
  const other: Criterion = { ...mine, key: 'other', name: both('Toinen') }
  const [filled, kept] = withProposed([mine, other], [proposed])
  expect(filled).toMatchObject({ weight: 7, lowest: 300, anchors: { 5: both('Oma'), 0: proposed.anchors[0] } })
  expect(kept).toEqual(other)
})

test('the proposal for the round that a draft began from stands apart from the others', () => {
  const all = files.map(proposalOf)
  const rounds = (likeRound: string | null) => ofRound(all, likeRound).map((some) => some.map(({ round }) => round))
  expect(rounds('2020')).toEqual([['2020'], files.map(({ round }) => round).filter((round) => round !== '2020')])
  expect(rounds(null)).toEqual([[], files.map(({ round }) => round)])
  const [real] = rounds2020.map((round) => wholeRound(round, { id: 'one', authorityId: 'vm' }).call)
  if (real === undefined) throw new Error('2020 is gone')
  const beginning = { id: 'new', slug: 'uusi', title: real.title, example: true, authority: { id: 'xm', name: {} } }
  const copy = copied(real, beginning)
  expect([copy.likeRound, copied(copy, { ...beginning, slug: 'toinen' }).likeRound]).toEqual(['2020', '2020'])
})
