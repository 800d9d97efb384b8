/** What was typed into a form, by the names of its fields. A field that was not sent is empty. */
export type Sent = { readonly text: (name: string) => string; readonly all: (name: string) => readonly string[] }

/** The same, for whoever reads fields that hold one text each. */
export type SentTexts = Pick<Sent, 'text'>
