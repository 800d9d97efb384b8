/** Marks what the source does not say; the words ('ei julkaistu') come from the page. */
export const Unsaid = ({ children }: { children: string }) => <span className="unsaid">{children}</span>
