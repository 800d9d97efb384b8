export type Present = { readonly id: string; readonly text: string; readonly away?: boolean | undefined }

/** Who is here now, and who was. */
export const Presence = ({ label, people }: { label: string; people: readonly Present[] }) => (
  <ul className="people" aria-label={label}>
    {people.map((person) => (
      <li key={person.id} className={person.away === true ? 'away' : undefined}>
        {person.text}
      </li>
    ))}
  </ul>
)
