import type { ReactNode } from 'react'
import { PartShown } from '../../applications/parts/part-shown.tsx'
import { isCoveredIn, standingIn } from '../../applications/covering.ts'
import type { Shown } from '../../applications/secrecy.ts'
import type { Submission } from '../../applications/submission.ts'
import type { Lang } from '../../kit/lang.ts'
import { plain } from '../../kit/words.ts'
import { paths } from '../../paths.ts'
import { SecrecyTag } from '../../register/parts/secrecy.tsx'
import { Facts } from '../../ui/facts.tsx'
import { partTexts } from '../texts/parts.ts'

type Props = { lang: Lang; content: Submission; secrecy: Shown }

export const Parties = ({ lang, content, secrecy }: Props) => (
  <>
    <Facts
      flat
      facts={content.partners.map((party) => ({
        term: plain(party.name, lang),
        text: (
          <>
            <span className="quiet">{partTexts[lang].role[party.role]}</span>
            <PartShown lang={lang} secrecy={secrecy} part={{ kind: 'tasks', key: party.partnerId }}>
              <span className="prose" lang={party.lang}>{`\n${party.tasks}`}</span>
            </PartShown>
          </>
        ),
      }))}
    />
  </>
)

export const Reuse = ({ lang, content: { reuse, lang: written }, secrecy }: Props) => {
  const said = partTexts[lang]
  const shown = (kind: 'reuse' | 'finding', key: string, text: ReactNode) => (
    <PartShown lang={lang} secrecy={secrecy} part={{ kind, key }}>
      {text}
    </PartShown>
  )
  return (
    <>
      <p className="strong">{reuse.decision === null ? said.undecided : said.reuseDecision[reuse.decision]}</p>
      {reuse.why === ''
        ? null
        : shown(
            'reuse',
            'why',
            <p className="prose" lang={written}>
              {reuse.why}
            </p>,
          )}
      {reuse.searched === ''
        ? null
        : shown(
            'reuse',
            'searched',
            <p className="small">
              <span className="quiet">{said.searched}: </span>
              <span lang={written}>{reuse.searched}</span>
            </p>,
          )}
      {reuse.findings.length === 0 ? (
        <p className="quiet">{said.noFindings}</p>
      ) : (
        <ul>
          {reuse.findings.map((finding) => (
            <li key={finding.workId}>
              <a href={paths.project(lang, finding.slug)}>{plain(finding.title, lang) || finding.slug}</a>
              {finding.cooperate ? <span className="quiet"> · {said.cooperate}</span> : null}
              {finding.note === ''
                ? null
                : shown(
                    'finding',
                    finding.workId,
                    <p className="prose small" lang={written}>
                      {finding.note}
                    </p>,
                  )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

type FilesProps = { lang: Lang; content: Submission; secrecy: Shown; fileHref: (attachment: string) => string }

export const Attachments = ({ lang, content, secrecy, fileHref }: FilesProps) =>
  content.attachments.length === 0 ? null : (
    <ul>
      {content.attachments.map((file) => (
        <li key={file.id}>
          {isCoveredIn(secrecy, 'attachment', file.id) ? (
            file.name
          ) : (
            <a href={fileHref(file.id)} download>
              {file.name}
            </a>
          )}{' '}
          <span className="quiet">
            ({Math.ceil(file.size / 1024)} {partTexts[lang].kilobytes})
          </span>{' '}
          <SecrecyTag lang={lang} standing={standingIn(secrecy, 'attachment', file.id)} />
        </li>
      ))}
    </ul>
  )
