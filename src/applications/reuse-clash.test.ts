import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinedFields } from './reuse-clash.ts'
import { checkIn } from './typed-reuse.ts'

const join = (seen: object, mine: object, kept: object) =>
  joinedFields({ seen: { ...seen }, mine: { ...mine }, kept: { ...kept }, texts: ['why'] })

describe('two people who write the reuse check', () => {
  test.each([
    { who: 'one alone: it stands', mine: 'Uusi. Kaksi.', kept: 'Yksi. Kaksi.', becomes: 'Uusi. Kaksi.' },
    { who: 'the other alone: it stands', mine: 'Yksi. Kaksi.', kept: 'Yksi. Toinen.', becomes: 'Yksi. Toinen.' },
    { who: 'in different places: both stand', mine: 'Uusi. Kaksi.', kept: 'Yksi. Toinen.', becomes: 'Uusi. Toinen.' },
    { who: 'alike: it stands', mine: 'Sama.', kept: 'Sama.', becomes: 'Sama.' },
  ])('$who', ({ mine, kept, becomes }) =>
    expect(join({ why: 'Yksi. Kaksi.' }, { why: mine }, { why: kept })).toEqual({
      fields: { why: becomes },
      clashes: [],
    }),
  )

  test('at the same place: both texts come back', () => {
    const { clashes } = join({ why: 'Vanha' }, { why: 'Oma' }, { why: 'Toisen' })
    expect(clashes).toEqual([{ field: 'why', theirs: 'Toisen', both: 'Toisen Oma' }])
  })

  test('a choice that both changed comes back as one’s own, with what is kept', () => {
    const { fields, clashes } = join({ decision: '' }, { decision: 'new' }, { decision: 'adopt' })
    expect([fields, clashes]).toEqual([{ decision: 'new' }, [{ field: 'decision', theirs: 'adopt', both: null }]])
  })

  test('a page that does not say what it showed is taken at its word', () =>
    expect(join({}, { why: 'Oma' }, { why: 'Toisen' })).toEqual({ fields: { why: 'Oma' }, clashes: [] }))

  test('nobody’s words are lost, whoever wrote them where', () => {
    const word = fc.stringMatching(/^[a-z]{3,6}$/)
    const kept = fc.property(fc.array(word, { maxLength: 6 }), word, word, fc.nat(6), (base, mine, theirs, at) => {
      const into = (text: string, place: number) => base.toSpliced(Math.min(place, base.length), 0, text).join(' ')
      const seen = base.join(' ')
      const both = join({ why: seen }, { why: into(`M${mine}`, at) }, { why: into(`T${theirs}`, 0) })
      expect(both.fields.why).toContain(`M${mine}`)
      expect(both.fields.why).toContain(`T${theirs}`)
    })
    expect(fc.check(kept)).toMatchObject({ failed: false })
  })
})

test('an unknown decision on reuse is none', () => {
  expect(checkIn({ decision: 'steal', why: ' Siksi ' })).toEqual({ decision: null, why: 'Siksi', searched: '' })
  expect(checkIn({ decision: 'adapt' }).decision).toBe('adapt')
})
