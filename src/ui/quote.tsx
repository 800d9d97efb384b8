import type { ReactNode } from 'react'

/** Words of a person, with who says them. */
export const Quote = ({ lang, who, children }: { lang?: string | undefined; who: ReactNode; children: string }) => (
  <figure className="quote read">
    <blockquote lang={lang}>
      <p>{children}</p>
    </blockquote>
    <figcaption>{who}</figcaption>
  </figure>
)
