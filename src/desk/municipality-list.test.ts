import { expect, test } from 'vitest'
import { chosen, listAddress, listAskedIn, type Listed } from './municipality-list.ts'
import { formInHeading } from './municipality-name.ts'

const words = (fi: string, sv: string) => ({
  fi: { text: fi, by: 'official' as const },
  sv: { text: sv, by: 'official' as const },
})
const none = {
  kindFi: null,
  genitiveFi: null,
  locativeFi: null,
  allativeKindFi: null,
  nameWithKindSv: null,
  locativeSv: null,
}
const one = (code: string, name: Listed['name'], more: Partial<Listed>): Listed => ({
  id: code,
  kind: 'municipality',
  name,
  businessId: null,
  languages: ['fi'],
  example: false,
  code,
  validTo: null,
  mergedInto: null,
  region: null,
  languageStatus: 'fi',
  population: null,
  forms: none,
  led: 0,
  taken: 0,
  ...more,
})
const [uusimaa, hame] = [
  { code: '01', name: words('Uusimaa', 'Nyland') },
  { code: '05', name: words('Kanta-Häme', 'Egentliga Tavastland') },
]
const all = [
  one('005', words('Alajärvi', 'Alajärvi'), { population: 9_000 }),
  one('109', words('Hämeenlinna', 'Tavastehus'), {
    population: 68_000,
    region: hame,
    led: 4,
    forms: { ...none, genitiveFi: 'Hämeenlinnan', locativeSv: 'i Tavastehus' },
  }),
  one('976', words('Äänekoski', 'Äänekoski'), { population: 18_000 }),
  one('091', words('Helsinki', 'Helsingfors'), { population: 660_000, region: uusimaa, led: 1 }),
]
const codes = (query: Record<string, string>, lang: 'fi' | 'sv' = 'fi') =>
  chosen(
    all,
    listAskedIn((name) => query[name]),
    lang,
  ).map((row) => row.code)

test('the list is by name, ä last, in the alphabet of the reader', () => {
  expect(codes({})).toEqual(['005', '091', '109', '976'])
  expect(codes({}, 'sv')).toEqual(['005', '091', '109', '976'])
})

test('the list sorts by population and by works led, most first, and turns round', () => {
  expect(codes({ sort: 'population' })[0]).toBe('091')
  expect(codes({ sort: 'led' })[0]).toBe('109')
  expect(codes({ sort: 'led', way: 'back' }).at(-1)).toBe('109')
})

test('a name is met in any language and in part', () => {
  expect(codes({ q: 'tavaste' })).toEqual(['109'])
  expect(codes({ q: 'HELSING' })).toEqual(['091'])
  expect(codes({ q: 'Atlantis' })).toEqual([])
})

test('a region narrows the list, and one that is none does not', () => {
  expect(codes({ region: '05' })).toEqual(['109'])
  expect(codes({ region: "05'" })).toHaveLength(4)
})

test('what was asked can be read again from its address', () => {
  const asked = listAskedIn((name) => ({ q: 'järvi', region: '05', sort: 'led', way: 'back' })[name])
  const again = listAddress(asked)
  expect(listAskedIn((name) => again[name])).toEqual(asked)
})

test('a heading takes the attested form of the name, and none where the table has none', () => {
  const [alajarvi, hameenlinna] = [all[0], all[1]]
  expect(
    hameenlinna === undefined ? [] : (['fi', 'sv'] as const).map((lang) => formInHeading(hameenlinna, lang)),
  ).toEqual(['Hämeenlinnan', 'i Tavastehus'])
  expect(alajarvi === undefined ? 'x' : formInHeading(alajarvi, 'fi')).toBeUndefined()
})
