import type { Column, Kind, Question } from '../../src/forms/question.ts'

const label = { fi: { text: 'Kysymys', by: 'original' as const } }
const bare = { label, help: null, required: true, longest: null, smallest: null, largest: null }
/** A question that has to be answered, of a kind; `more` says what else it is. */
export const question = (kind: Kind, more: Partial<Question> = {}): Question => ({
  ...bare,
  key: 'q',
  section: 's',
  kind,
  options: [],
  columns: [],
  least: null,
  when: null,
  requiredWhen: null,
  visibility: 'public',
  ground: null,
  ...more,
})
/** A column of a question of rows. */
export const column = (key: string, kind: Column['kind'], more: Partial<Column> = {}): Column => ({
  ...bare,
  key,
  kind,
  options: [],
  ...more,
})
/** Two to choose from. */
export const options = [
  { key: 'a', label },
  { key: 'b', label },
]
