import { expect, test } from 'vitest'
import { decisionGround, generalTerms, marked } from '../../test/situations/decision-ground.ts'
import { momentOf } from '../kit/dates.ts'
import { lacking } from './completeness.ts'
import { attachmentsOf, sectionsOf, type DecisionContent, type DecisionKind } from './decision.ts'
import { drafted, type DraftGround } from './draft.ts'
import { suggestionWords, letterWords } from './words/letter.ts'

const on = '2026-12-20'
const kinds: readonly DecisionKind[] = ['granted', 'rejected', 'not_examined']
const both = kinds.flatMap((kind) => (['fi', 'sv'] as const).map((lang) => ({ kind, lang })))
const paragraph = (content: DecisionContent, key: string) =>
  [...content.sections, ...content.attachments].find((part) => part.key === key)?.paragraphs.join('\n') ?? ''
const wholeText = (content: DecisionContent) =>
  [...content.sections, ...content.attachments].flatMap((part) => [part.heading, ...part.paragraphs]).join('\n')

test.each(both)('a decision ($kind, $lang) holds every part that the rules ask for', ({ kind, lang }) => {
  const content = drafted(decisionGround(lang, kind), on)
  expect(lacking(content)).toEqual([])
  expect(content.sections.map((part) => part.key)).toEqual(sectionsOf(kind))
  expect(content.attachments.map((part) => part.key)).toEqual(attachmentsOf(kind))
  expect(content.attachments.slice(0, 4).map((part) => part.key)).toEqual([
    'rectification',
    'general_terms',
    'budget',
    'implementers',
  ])
})

const strings = (texts: object): readonly string[] =>
  Object.values(texts).flatMap((value) => (typeof value === 'string' ? [value] : strings(value)))
/** Fixed pieces of the other language's sentences, long enough to tell it. */
const piecesOf = (lang: 'fi' | 'sv') =>
  strings(letterWords[lang])
    .flatMap((text) => text.split(/\{\w+\}/))
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 8)

test.each(both)('a decision ($kind, $lang) never mixes languages', ({ kind, lang }) => {
  const text = wholeText(drafted(decisionGround(lang, kind), on))
  const [own, other] = lang === 'fi' ? (['suomeksi', 'svenska'] as const) : (['svenska', 'suomeksi'] as const)
  expect(text).toContain(own)
  expect(text).not.toContain(other)
  expect(text).not.toContain('english')
  for (const piece of piecesOf(lang === 'fi' ? 'sv' : 'fi')) expect(text).not.toContain(piece)
})

test('a grant shows recipient, purpose, amount, share, accepted costs, time of use and the report', () => {
  const content = drafted(decisionGround('fi', 'granted'), on)
  expect(paragraph(content, 'decision')).toBe(
    'ministeri-suomeksi myöntää valtionavustusta enintään 170\u00a0000\u00a0€. Saaja on kunta-1-suomeksi, hanke ”hanke-suomeksi”. Avustus kattaa enintään 85\u00a0% hyväksyttävistä kustannuksista.',
  )
  expect(paragraph(content, 'accepted_costs')).toContain('200\u00a0000\u00a0€')
  expect(paragraph(content, 'use')).toContain('tarkoitus-suomeksi')
  expect(paragraph(content, 'use')).toContain('1.1.2027–31.12.2028')
  expect(paragraph(content, 'report')).toContain('28.2.2029')
  expect(paragraph(content, 'schedule')).toContain('102\u00a0000\u00a0€')
  expect(paragraph(content, 'implementers')).toContain(
    'kunta-2-suomeksi (osatoteuttaja): kustannukset 100\u00a0000\u00a0€, omarahoitus 15\u00a0000\u00a0€, avustus enintään 85\u00a0000\u00a0€.',
  )
})

test('a partial grant makes the accepted costs smaller in proportion and asks for a refined plan', () => {
  const content = drafted(decisionGround('sv', 'granted', 85_000_00), on)
  expect([content.acceptedCents, content.share]).toEqual([100_000_00, 8_500])
  expect(paragraph(content, 'accepted_costs')).toContain('preciserad plan')
})

test('a refusal names what was sought, its reasons, and how rectification is requested', () => {
  const content = drafted(decisionGround('sv', 'rejected'), on)
  expect(paragraph(content, 'decision')).toContain('avslår ansökan')
  expect(paragraph(content, 'reasons')).toBe('perustelut-svenska')
  expect(paragraph(content, 'rectification')).toContain('inom 30 dagar från delfåendet')
  expect(paragraph(content, 'rectification')).toContain('kirjaamo-svenska')
  expect(paragraph(content, 'implementers')).toContain('sökt understöd 85\u00a0000\u00a0€')
})

test('the conditions of the programme stand in every grant, and the agreement only where there are partners', () => {
  const ground = decisionGround('fi', 'granted')
  const { conditions } = drafted(ground, on)
  const { sharing, results, accounts, agreements } = letterWords.fi.conditions.always
  expect(conditions).toEqual([sharing, results, accounts, agreements, 'lisäehto-suomeksi'])
  const alone = {
    ...ground,
    submission: {
      ...ground.submission,
      partners: ground.submission.partners.slice(0, 1),
      totalCents: 100_000_00,
      soughtCents: 85_000_00,
    },
  }
  expect(drafted({ ...alone, proposal: { ...ground.proposal, cents: 85_000_00 } }, on).conditions).not.toContain(
    agreements,
  )
})

const without = (change: (ground: DraftGround) => Partial<DraftGround>) => (ground: DraftGround) => ({
  ...ground,
  ...change(ground),
})
test.each<[string, (ground: DraftGround) => DraftGround, readonly string[]]>([
  ['reasons', without((g) => ({ proposal: { ...g.proposal, reasons: '' } })), ['reasons', 'texts']],
  ['a sum', without((g) => ({ proposal: { ...g.proposal, cents: null } })), ['amount', 'accepted_costs']],
  ['an address to ask at', without((g) => ({ presenter: { ...g.presenter, address: null } })), ['contact', 'texts']],
  [
    'general terms in force',
    without(() => ({ generalTerms: null })),
    ['registry', 'general_terms', 'report', 'payment', 'texts', 'rectification'],
  ],
  [
    'an end of the project',
    without((g) => ({ submission: { ...g.submission, endsOn: null } })),
    ['period', 'report', 'texts'],
  ],
  ['a case number', without(() => ({ caseNumber: '' })), ['case_number']],
  [
    'a registry in the language of the case',
    without(() => ({ generalTerms: { ...generalTerms, registry: { sv: { text: 'kansli', by: 'original' } } } })),
    ['registry', 'rectification'],
  ],
  [
    'a purpose in the language of the case',
    without((g) => ({
      call: {
        ...g.call,
        purposes: [{ key: 'decision_making', words: { sv: { text: 'syfte', by: 'original' } }, examples: [] }],
      },
    })),
    ['purpose'],
  ],
])('a grant without %s cannot be signed and says so', (_name, change, codes) => {
  expect(lacking(drafted(change(decisionGround('fi', 'granted')), on))).toEqual(codes)
})

test('a part that was taken out of a finished decision is missed', () => {
  const content = drafted(decisionGround('fi', 'granted'), on)
  const cut = (key: string) => ({ ...content, attachments: content.attachments.filter((part) => part.key !== key) })
  expect(['rectification', 'general_terms', 'budget', 'implementers'].map((key) => lacking(cut(key)))).toEqual([
    ['rectification'],
    ['general_terms'],
    ['budget'],
    ['implementers'],
  ])
  expect(lacking({ ...content, sections: content.sections.filter((part) => part.key !== 'decision') })).toEqual([
    'operative',
  ])
  expect(lacking({ ...content, grantedCents: content.grantedCents - 1 })).toContain('budget')
})

test('every sentence of a decision is there in Finnish and in Swedish, each in its own words', () => {
  const shared = strings(letterWords.fi).filter((text) => strings(letterWords.sv).includes(text))
  expect(shared).toEqual([])
  expect(strings(suggestionWords.fi)).toHaveLength(strings(suggestionWords.sv).length)
})

test.each([
  [
    'fi',
    'ministeri-suomeksi on 10.12.2026 asettanut kynnyksen ylittäneille etusijan: ensin-suomeksi.',
    'Etusijan perustelu: raha-suomeksi',
  ],
  [
    'sv',
    'ministeri-svenska har den 10.12.2026 fastställt ett företräde bland dem som nått tröskeln: ensin-svenska.',
    'Skäl till företrädet: raha-svenska',
  ],
] as const)('a priority stands in the reasons of a refusal and of nothing else (%s)', (lang, laid, why) => {
  const reasons = (kind: DecisionKind) => {
    const ground = decisionGround(lang, kind)
    const priority = {
      priorityPurpose: 'decision_making',
      priorityText: marked('ensin'),
      priorityReason: marked('raha'),
      priorityLaidAt: momentOf('2026-12-10', '09:00'),
    }
    return paragraph(drafted({ ...ground, call: { ...ground.call, ...priority } }, on), 'reasons')
  }
  expect(reasons('rejected')).toContain(laid)
  expect(reasons('rejected')).toContain(why)
  for (const kind of ['granted', 'not_examined'] as const) expect(reasons(kind)).not.toContain('ensin-')
})

test('R-P3 a decision is public: tasks and rows of costs that are or may be secret are not in it, the sums are', () => {
  const ground = decisionGround('fi', 'granted')
  const [first] = ground.submission.partners
  const covered = [`tasks:${first?.partnerId}`, `costs:${first?.partnerId}`]
  const [whole, content] = [drafted(ground, on), drafted({ ...ground, covered }, on)]
  expect(JSON.stringify(content)).not.toContain('Tehtävät 1')
  expect(content.implementers[0]).toMatchObject({ tasks: '(peitetty)', lines: [], rowsCovered: true })
  expect(content.implementers[0]?.acceptedCents).toBe(whole.implementers[0]?.acceptedCents)
  expect(content.implementers[1]).toEqual(whole.implementers[1])
  expect(lacking(content)).toEqual([])
})
