import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Facts } from '../../ui/facts.tsx'
import type { Reuse } from '../content.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'

type Props = { readonly lang: Lang; readonly reuse: Reuse; readonly textLang: string }

const written = (text: string, lang: Lang, textLang: string) =>
  text.trim() === '' ? (
    <span className="quiet">{texts[lang].receipt.none}</span>
  ) : (
    <span className="prose" lang={textLang}>
      {text}
    </span>
  )

/** The reuse check to be read: what was decided and why, where it was searched, and the earlier works that were found. */
export function ReuseRead({ lang, reuse, textLang }: Props) {
  const t = texts[lang]
  return (
    <>
      <Facts
        flat
        facts={[
          {
            term: t.reuse.decisionLabel,
            text: reuse.decision === null ? t.receipt.noReuse : words[lang].reuse[reuse.decision],
          },
          { term: t.receipt.why, text: written(reuse.why, lang, textLang) },
          { term: t.receipt.searched, text: written(reuse.searched, lang, textLang) },
        ]}
      />
      {reuse.findings.length === 0 ? null : (
        <ul className="ruled">
          {reuse.findings.map((finding) => (
            <li key={finding.workId} className="tight">
              <p className="strong">
                <a href={paths.project(lang, finding.slug)}>{plain(finding.title, lang) || finding.slug}</a>
              </p>
              {finding.note === '' ? null : (
                <p className="prose" lang={textLang}>
                  {finding.note}
                </p>
              )}
              {finding.cooperate ? <p className="small">{t.reuse.cooperates}</p> : null}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
