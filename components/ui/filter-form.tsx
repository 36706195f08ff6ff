// One box that narrows a list: a GET form to the list's own address.

interface Props {
  /** Address of the list, in the language of the page. */
  action: string;
  label: string;
  submit: string;
  text: string;
}

/** The box and its button; the parameter is `q`. */
export function FilterForm({ action, label, submit, text }: Props) {
  return (
    <form action={action} role="search" className="mt-6 flex max-w-[32rem] gap-2">
      <label htmlFor="filter" className="sr-only">
        {label}
      </label>
      <input
        id="filter"
        type="search"
        name="q"
        defaultValue={text}
        placeholder={label}
        autoComplete="off"
        maxLength={100}
        className="min-h-11 min-w-0 flex-1 field px-3"
      />
      <button className="min-h-11 press px-4">{submit}</button>
    </form>
  );
}
