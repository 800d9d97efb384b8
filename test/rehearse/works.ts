import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { said } from './sources.ts'

const party = z.object({ code: z.string().nullable(), nameInSource: z.string() })
const work = z.object({
  slug: z.string(),
  round: z.string(),
  theme: z.string().nullable(),
  grantedEur: z.number().nullable(),
  partners: z.array(party),
  coordinator: party.extend({ jointAuthority: z.string().nullable() }),
  title: z
    .object({ fi: said, sv: said })
    .nullable()
    .transform((title) => ({ fi: title?.fi.text ?? '', sv: title?.sv.text ?? '' })),
})
export type Work = z.infer<typeof work>

/** The works of a round as the sources list them. */
export const worksOf = (round: string): readonly Work[] =>
  z
    .array(work)
    .parse(JSON.parse(readFileSync('db/seeds/catalogue/works.json', 'utf8')))
    .filter((one) => one.round === round)
