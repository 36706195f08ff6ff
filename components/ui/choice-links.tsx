// A few choices as links, the present one marked: orders of a list, kinds, views.

interface Props {
  label: string;
  /** `address` is in the language of the interface. */
  choices: readonly { name: string; address: string; isHere: boolean }[];
}

/** One line that wraps. */
export function ChoiceLinks({ label, choices }: Props) {
  return (
    <nav aria-label={label} className="screen-only">
      <ul className="flex flex-wrap items-center gap-1 text-sm">
        {choices.map(({ name, address, isHere }) => (
          <li key={name}>
            <a
              href={address}
              aria-current={isHere ? "true" : undefined}
              className={`inline-flex min-h-8 items-center rounded-sm px-2 ${isHere ? "bg-wash font-semibold text-ink" : "text-accent hover:bg-wash"}`}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
