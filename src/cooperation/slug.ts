import { slugOf } from '../catalogue/own/slug.ts'
import { plain, type Words } from '../kit/words.ts'

/** The address of a space: its name in plain letters and the end of its id; it stays when the name changes. */
export const slugOfSpace = (name: Words, id: string): string => slugOf(plain(name, 'fi'), id)
