// node scripts/vocabulary.mjs FOLDER DATABASE_URL: makes db/vocabulary from the national vocabulary (yso-trilingual.tsv) and the stems with
// their concepts (esa/*.tsv.gz). Run when a new edition of them comes; any PostgreSQL will do, only its Snowball stemmers are used.
// A word of the national vocabulary that the stems do not know, in one language, takes its meaning from the labels of its concept in the others.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'

const [folder, url] = process.argv.slice(2)
if (folder === undefined || url === undefined) throw new Error('node scripts/vocabulary.mjs FOLDER DATABASE_URL')
const most = 24 // concepts of one stem; the lighter ones are left out
const langs = { fi: 'finnish', sv: 'swedish', en: 'english' }
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const linesOf = (text) => text.split('\n').filter((line) => line !== '')
const unzipped = (name) => linesOf(gunzipSync(readFileSync(path.join(folder, 'esa', name))).toString())
const client = new pg.Client({ connectionString: url })
await client.connect()

function read(entries) {
  const weights = new Map()
  let concept = -1
  for (const entry of entries.split(' ')) {
    const [distance, digit] = entry.split('.')
    concept += Number.parseInt(distance, 36) + 1
    weights.set(concept, digits.indexOf(digit))
  }
  return weights
}

function written(weights) {
  const heaviest = [...weights].sort((a, b) => b[1] - a[1]).slice(0, most)
  const top = heaviest[0]?.[1] ?? 1
  let before = -1
  return heaviest
    .map(([concept, weight]) => [concept, Math.round((63 * weight) / top)])
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => a[0] - b[0])
    .map(([concept, weight]) => {
      const text = `${(concept - before - 1).toString(36)}.${digits[weight]}`
      before = concept
      return text
    })
    .join(' ')
}

const stems = async (lang, words) => {
  const { rows } = await client.query(
    `select w, (ts_lexize('${langs[lang]}_stem', w))[1] as stem from unnest($1::text[]) w`,
    [words],
  )
  return new Map(rows.map((row) => [row.w, row.stem]))
}
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const ids = unzipped('concepts.tsv.gz').map((line) => line.split('\t')[0])
const numberOf = new Map(ids.map((id, i) => [id, i]))
const [, ...labelled] = linesOf(readFileSync(path.join(folder, 'yso-trilingual.tsv'), 'utf8')).map((line) =>
  line.split('\t'),
)
const concepts = labelled.map(([id, fi, sv, en, alt_fi = '', alt_sv = '', alt_en = '']) => ({
  number: numberOf.get(id),
  id,
  label: { fi, sv, en },
  other: { fi: alt_fi, sv: alt_sv, en: alt_en },
}))

const known = {}
for (const lang of Object.keys(langs))
  known[lang] = new Map(
    unzipped(`${lang}.tsv.gz`).map((line) => {
      const [stem, idf, entries] = line.split('\t')
      return [stem, { idf, weights: read(entries) }]
    }),
  )
const stemOf = {}
for (const lang of Object.keys(langs))
  stemOf[lang] = await stems(lang, [
    ...new Set(concepts.flatMap((one) => wordsOf(`${one.label[lang]} ${one.other[lang]}`))),
  ])
await client.end()

const unit = (weights) => {
  const length = Math.hypot(...weights.values()) || 1
  return new Map([...weights].map(([concept, weight]) => [concept, weight / length]))
}
/** The concept itself, and what its labels in the other languages are about. */
function meaningOf(one, except) {
  const about = new Map()
  for (const lang of Object.keys(langs).filter((other) => other !== except))
    for (const word of wordsOf(one.label[lang])) {
      const entry = known[lang].get(stemOf[lang].get(word))
      if (entry === undefined) continue
      for (const [concept, weight] of unit(entry.weights))
        about.set(concept, (about.get(concept) ?? 0) + (Number(entry.idf) * weight) / wordsOf(one.label[lang]).length)
    }
  const sum = new Map(unit(about))
  if (one.number !== undefined) sum.set(one.number, (sum.get(one.number) ?? 0) + 0.5)
  return sum
}

/** Single words of labels, with their concepts, that no title has. */
const unknownIn = (lang) =>
  concepts.flatMap((one) => {
    const single = [one.label[lang], ...one.other[lang].split(' ')].filter((label) => wordsOf(label).length === 1)
    const found = [...new Set(single.flatMap(wordsOf))].map((word) => stemOf[lang].get(word) ?? '')
    return found.filter((stem) => stem.length > 2 && !known[lang].has(stem)).map((stem) => ({ stem, one }))
  })

for (const lang of Object.keys(langs)) {
  const fresh = new Map()
  for (const { stem, one } of unknownIn(lang)) {
    const sum = fresh.get(stem) ?? new Map()
    for (const [concept, weight] of meaningOf(one, lang)) sum.set(concept, (sum.get(concept) ?? 0) + weight)
    if (sum.size > 0) fresh.set(stem, sum)
  }
  const lines = [...known[lang]].map(([stem, { idf, weights }]) => `${stem}\t${idf}\t${written(weights)}`)
  const more = [...fresh].map(([stem, weights]) => `${stem}\t70\t${written(weights)}`)
  const sorted = [...lines, ...more].sort()
  writeFileSync(`db/vocabulary/${lang}.tsv.gz`, gzipSync(sorted.join('\n'), { level: 9 }))
  console.log(lang, lines.length, 'stems of titles,', more.length, 'of labels alone')
}
const labelOf = new Map(concepts.map((one) => [one.id, one.label]))
const rows = ids.map((id) => {
  const label = labelOf.get(id)
  return [id, label?.fi ?? '', label?.sv ?? '', label?.en ?? ''].join('\t')
})
writeFileSync('db/vocabulary/concepts.tsv.gz', gzipSync(rows.join('\n'), { level: 9 }))
