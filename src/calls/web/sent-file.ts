import { largestFile, tooLarge, type Refused } from '../../forms/read-file.ts'

/** What a file that somebody sends says, by its reader; one that is too large is not even opened. */
export const readSent = async <Read>(file: File, read: (json: string) => Read): Promise<Read | Refused> =>
  file.size > largestFile ? tooLarge : read(new TextDecoder().decode(await file.arrayBuffer()))
