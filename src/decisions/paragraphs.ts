/** A text of several lines as paragraphs, without empty ones. */
export const lines = (text: string): readonly string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
