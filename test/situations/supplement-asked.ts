/** A request to supplement two answers, as an officer writes it on the form. */
export const supplementAsked = {
  field: ['problem', 'outcomes'],
  'note.problem': 'Ketä ongelma koskee?',
  'note.outcomes': 'Mittarit?',
  reason: 'Vaikutukset jäivät epäselviksi.',
  due: '31.12.2026',
} as const
