/** The name under which a form carries what its writer saw of a question. */
export const seenName = (question: string): string => `${question}.seen`

/** The name under which a form carries what was written into a text and is not known to have been kept. */
export const liveName = (question: string): string => `${question}.live`
