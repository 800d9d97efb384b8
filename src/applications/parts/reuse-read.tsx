import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { Facts } from '../../ui/facts.tsx'
import type { Reuse } from '../content.ts'
import { allOpen, type Shown } from '../secrecy.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'
import { PartShown } from './part-shown.tsx'

type Props = {
  readonly lang: Lang
  readonly reuse: Reuse
  readonly textLang: string
  /** How its texts stand, and which are covered for this reader. */
  readonly secrecy?: Shown | undefined
}

const written = (text: string, lang: Lang, textLang: string) =>
  text.trim() === '' ? (
    <span className="quiet">{texts[lang].receipt.none}</span>
  ) : (
    <span className="prose" lang={textLang}>
      {text}
    </span>
  )

/** The reuse check to be read: what was decided and why, where it was searched, and the earlier works that were found. */
export function ReuseRead({ lang, reuse, textLang, secrecy = allOpen }: Props) {
  const t = texts[lang]
  const text = (key: 'why' | 'searched') => (
    <PartShown lang={lang} secrecy={secrecy} part={{ kind: 'reuse', key }}>
      {written(reuse[key], lang, textLang)}
    </PartShown>
  )
  return (
    <>
      <Facts
        flat
        facts={[
          {
            term: t.reuse.decisionLabel,
            text: reuse.decision === null ? t.receipt.noReuse : words[lang].reuse[reuse.decision],
          },
          { term: t.receipt.why, text: text('why') },
          { term: t.receipt.searched, text: text('searched') },
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
                <PartShown lang={lang} secrecy={secrecy} part={{ kind: 'finding', key: finding.workId }}>
                  <p className="prose" lang={textLang}>
                    {finding.note}
                  </p>
                </PartShown>
              )}
              {finding.cooperate ? <p className="small">{t.reuse.cooperates}</p> : null}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
