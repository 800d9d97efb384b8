import { plain } from '../kit/words.ts'
import { mostRows, rowKey } from './answer.ts'
import { blockIn, type FormContent } from './form.ts'
import { longestOf, optionsOf, type Column, type Condition, type Option, type Question } from './question.ts'

/** A part of a JSON Schema (draft 2020-12). */
type Schema = { readonly [keyword: string]: unknown }

const keysOf = (options: readonly Option[]) => options.map((option) => option.key)
const given = (name: string, value: number | null): Schema => (value === null ? {} : { [name]: value })
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date' }
const iban = { type: 'string', pattern: '^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$' }
const cents = { type: 'integer', minimum: 0, $comment: 'cents' }

type Asked = Pick<Column, 'longest' | 'smallest' | 'largest'>

function scalar(kind: Question['kind'], asked: Asked, options: readonly Option[]): Schema {
  switch (kind) {
    case 'number':
      return { type: 'number', ...given('minimum', asked.smallest), ...given('maximum', asked.largest) }
    case 'money':
      return cents
    case 'date':
      return day
    case 'iban':
      return iban
    case 'choice':
      return options.length === 0 ? { type: 'string' } : { type: 'string', enum: keysOf(options) }
    default:
      return { type: 'string', maxLength: longestOf({ kind, longest: asked.longest }) }
  }
}

/** Blank is '' in a kept answer, whatever the kind. */
const orBlank = (schema: Schema): Schema =>
  schema.type === 'string' && schema.enum === undefined && schema.pattern === undefined
    ? schema
    : { anyOf: [schema, { const: '' }] }

function rowsSchema(question: Question): Schema {
  const cells = question.columns.map((column): [string, Schema] => [
    column.key,
    orBlank(scalar(column.kind, column, column.options)),
  ])
  const rows: [string, Schema][] =
    question.kind === 'table' ? [[rowKey, { type: 'string', enum: keysOf(optionsOf(question)) }]] : []
  return {
    type: 'array',
    maxItems: question.kind === 'table' ? optionsOf(question).length : mostRows,
    items: { type: 'object', properties: Object.fromEntries([...cells, ...rows]), additionalProperties: false },
  }
}

const severalOf = (options: readonly Option[]): Schema => ({
  type: 'array',
  uniqueItems: true,
  items: options.length === 0 ? { type: 'string' } : { type: 'string', enum: keysOf(options) },
})

function answerSchema(question: Question): Schema {
  const options = optionsOf(question)
  switch (question.kind) {
    case 'rows':
    case 'table':
      return rowsSchema(question)
    case 'choices':
      return severalOf(options)
    case 'municipality':
      return { type: 'array', uniqueItems: true, maxItems: mostRows, items: { type: 'string', pattern: '^\\d{3}$' } }
    case 'file':
      return { type: 'array', uniqueItems: true, items: { type: 'string', format: 'uuid' } }
    case 'declaration':
      return { type: 'boolean' }
    case 'yes_no':
      return { anyOf: [{ type: 'boolean' }, { const: '' }] }
    default:
      return orBlank(scalar(question.kind, question, options))
  }
}

const titled = (question: Question): Schema => ({
  title: plain(question.label, 'fi'),
  ...(question.help === null ? {} : { description: plain(question.help, 'fi') }),
  ...answerSchema(question),
})

/**
 * The answers of a form as a JSON Schema (draft 2020-12): the shape in which they are kept, one property for each question. Nothing is
 * `required`, for a draft may be half-filled; the rules of completeness are in the UI schema and in the form's own format.
 */
export const schemaOf = (form: FormContent): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: plain(form.name, 'fi'),
  type: 'object',
  properties: Object.fromEntries(form.questions.map((question) => [question.key, titled(question)])),
  additionalProperties: false,
})

/** A yes or no is kept as a truth. */
const wantedOf = (form: FormContent, { question, value }: Condition) => {
  const kind = form.questions.find(({ key }) => key === question)?.kind
  if (kind === 'choices') return { contains: { const: value } }
  return { const: kind === 'yes_no' || kind === 'declaration' ? value === 'yes' : value }
}

const pointer = (key: string) => `#/properties/${key}`

const ruleOf = (form: FormContent, { when }: Pick<Question, 'when'>): Schema =>
  when === null
    ? {}
    : {
        rule: { effect: 'SHOW', condition: { scope: pointer(when.question), schema: wantedOf(form, when) } },
      }

const controlOf = (form: FormContent, question: Question): Schema => ({
  type: 'Control',
  scope: pointer(question.key),
  label: question.label,
  options: {
    kind: question.kind,
    required: question.required,
    requiredWhen: question.requiredWhen,
    visibility: question.visibility,
    ground: question.ground,
    help: question.help,
    choices: question.kind === 'municipality' || question.kind === 'file' ? [] : question.options,
    columns: question.columns,
    least: question.least,
  },
  ...ruleOf(form, question),
})

/** How a form is laid out, in the manner of JSON Forms: groups with controls in their order, labels in every language, conditions as rules. */
export const uiSchemaOf = (form: FormContent): Schema => ({
  type: 'Categorization',
  label: form.name,
  elements: form.sections.map((section) => ({
    type: 'Category',
    label: section.name,
    options: { key: section.key, block: blockIn(section.key) ?? null, help: section.help },
    ...ruleOf(form, section),
    elements: form.questions
      .filter((question) => question.section === section.key)
      .map((question) => controlOf(form, question)),
  })),
})
