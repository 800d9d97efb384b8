export type Crumb = { readonly text: string; readonly href?: string | undefined }

/** The way from the front page to here; the last one is this page and no link. */
export const Crumbs = ({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) => (
  <nav className="crumbs wrap" aria-label={label}>
    <ol>
      {crumbs.map((crumb) => (
        <li key={`${crumb.text} ${crumb.href ?? ''}`} aria-current={crumb.href === undefined ? 'page' : undefined}>
          {crumb.href === undefined ? crumb.text : <a href={crumb.href}>{crumb.text}</a>}
        </li>
      ))}
    </ol>
  </nav>
)
