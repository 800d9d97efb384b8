import { writtenDay } from '../../kit/dates.ts'
import type { Lang } from '../../kit/lang.ts'
import { say } from '../../kit/texts.ts'
import { paths } from '../../paths.ts'
import { kitParts, untold, type Kit } from '../kit/kit.ts'
import { kitTexts } from '../texts/kit.ts'

/** What the page of a work needs for its kit: the last version, and whether the reader may write it. */
export type KitShown = { readonly kit: Kit | undefined; readonly writes: boolean }
type Props = KitShown & { readonly lang: Lang; readonly slug: string }

const partsOf = ({ parts }: Kit, lang: Lang): string => {
  const missing = untold(parts)
  const names = kitParts.filter((part) => !missing.includes(part)).map((part) => kitTexts[lang].parts[part])
  return names.join(', ').toLowerCase()
}

/** On the page of a work: what of its adoption kit there is, and the way to it; that there is none is said. */
export const WorkKit = ({ lang, slug, kit, writes }: Props) => {
  const t = kitTexts[lang]
  return (
    <section className="stack tight" aria-labelledby="kit">
      <h2 id="kit">{t.title}</h2>
      {kit === undefined ? (
        <p>
          {t.none} <a href={paths.adoption(lang, slug)}>{t.ask}</a>
        </p>
      ) : (
        <>
          <p>{say(t.short, { version: kit.version, day: writtenDay(kit.on, lang), parts: partsOf(kit, lang) })}</p>
          <p>
            <a href={paths.kit(lang, slug)}>{t.open}</a>
          </p>
        </>
      )}
      {writes ? (
        <p>
          <a href={paths.kitWording(lang, slug)}>{kit === undefined ? t.write : t.change}</a>
        </p>
      ) : null}
    </section>
  )
}
