import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Lang } from '../kit/lang.ts'
import { template } from './pdf-template.ts'

/** A paper: what a page would show, with a title, in one language. */
export type Paper = {
  readonly title: string
  readonly author: string
  readonly lang: Lang
  /** Told at the foot of every page, e.g. the case number and the hash. */
  readonly foot: string
  /** The moment that the paper bears; the same paper of the same moment is the same file. */
  readonly at: Date
  readonly content: ReactElement
}

const fonts = 'node_modules/@expo-google-fonts/source-sans-3'

/**
 * A tagged PDF (PDF/UA-1) of a paper. Throws where Typst cannot set it, which is a fault. Takes some tens of milliseconds: never inside a
 * transaction. The compiler is loaded with the first paper.
 */
export async function pdfOf({ title, author, lang, foot, at, content }: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { NodeCompiler, PdfStandard } = await import('@myriaddreamin/typst-ts-node-compiler')
  const markup = `<div>${renderToStaticMarkup(content)}</div>`
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] })
  const bytes = compiler.pdf(
    { mainFileContent: template, inputs: { data: JSON.stringify({ title, author, lang, foot, markup }) } },
    { pdfStandard: PdfStandard.UA_1, creationTimestamp: Math.floor(at.getTime() / 1_000) },
  )
  return new Uint8Array(bytes)
}
