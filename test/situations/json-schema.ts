type Schema = { readonly [keyword: string]: unknown }
type Rule = (wanted: unknown, value: unknown, schema: Schema) => boolean

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const schemas = (value: unknown): Schema => (isObject(value) ? value : {})
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const length = (value: unknown) => (typeof value === 'string' ? [...value].length : 0)
const number = (value: unknown) => Number(value)
const fine: Rule = () => true

const typeOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return ['array']
  if (typeof value === 'number') return Number.isInteger(value) ? ['number', 'integer'] : ['number']
  return [value === null ? 'null' : typeof value]
}

const everyProperty: Rule = (wanted, value) =>
  !isObject(value) ||
  Object.entries(schemas(wanted)).every(
    ([name, schema]) => !Object.hasOwn(value, name) || fits(schemas(schema), value[name]),
  )

/** Draft 2020-12 as far as the schemas of forms go. */
const rules = new Map<string, Rule>([
  ['$schema', fine],
  ['$comment', fine],
  ['title', fine],
  ['description', fine],
  ['format', fine],
  ['type', (wanted, value) => typeOf(value).includes(String(wanted))],
  ['const', same],
  ['enum', (wanted, value) => list(wanted).some((one) => same(one, value))],
  ['anyOf', (wanted, value) => list(wanted).some((schema) => fits(schemas(schema), value))],
  ['minimum', (wanted, value) => typeof value !== 'number' || value >= number(wanted)],
  ['maximum', (wanted, value) => typeof value !== 'number' || value <= number(wanted)],
  ['maxLength', (wanted, value) => length(value) <= number(wanted)],
  ['pattern', (wanted, value) => typeof value !== 'string' || new RegExp(String(wanted), 'u').test(value)],
  ['maxItems', (wanted, value) => list(value).length <= number(wanted)],
  [
    'uniqueItems',
    (_wanted, value) => new Set(list(value).map((one) => JSON.stringify(one))).size === list(value).length,
  ],
  ['items', (wanted, value) => list(value).every((one) => fits(schemas(wanted), one))],
  ['properties', everyProperty],
  [
    'additionalProperties',
    (_wanted, value, { properties }) =>
      !isObject(value) || Object.keys(value).every((name) => Object.hasOwn(schemas(properties), name)),
  ],
])

/** Whether a value fits a JSON Schema; a keyword that is not known here is an error, so that none is passed over. */
export const fits = (schema: Schema, value: unknown): boolean =>
  Object.entries(schema).every(([keyword, wanted]) => {
    const rule = rules.get(keyword)
    if (rule === undefined) throw new Error(`the keyword ${keyword} is not known`)
    return rule(wanted, value, schema)
  })
