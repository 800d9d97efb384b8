// What is inside a jsonb column. Not listed: `unknown`, to be narrowed by whoever reads it.
const words = new Set([
  'name',
  'title',
  'summary',
  'description',
  'words',
  'question',
  'answer',
  'label',
  'help',
  'plural',
  'text',
  'legal_basis',
  'reason',
  'lead',
  'ground',
  'contact',
  'resident',
  'official',
  'remains',
  'users_words',
  'experience',
  'about',
])
const inside = {
  'io.event.data': 'Readonly<Record<string, unknown>>',
  'calls.amendment.before': 'readonly Words[]',
  'calls.amendment.after': 'readonly Words[]',
  'cooperation.suggestion.shared': "readonly Readonly<Record<'fi' | 'sv' | 'en', string>>[]",
  'calls.clause.examples': 'readonly Words[]',
  'calls.criterion.anchors': 'Readonly<Record<string, Words>>',
  'calls.call.costs': 'readonly { readonly key: string; readonly name: Words; readonly help: Words | null }[]',
  'calls.funding_rules.costs': 'readonly { readonly key: string; readonly name: Words; readonly help: Words | null }[]',
  'calls.call.partner_kinds': 'readonly { readonly kind: string; readonly paid: boolean }[]',
  'calls.call.instalments': 'readonly { readonly share: number; readonly words: Words }[]',
  'calls.funding_rules.instalments': 'readonly { readonly share: number; readonly words: Words }[]',
}

/** The type inside a jsonb column, as TypeScript writes it; undefined when nothing is promised. */
export function jsonOf(id) {
  if (Object.hasOwn(inside, id)) return inside[id]
  return words.has(id.split('.')[2]) ? 'Words' : undefined
}
