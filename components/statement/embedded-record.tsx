// The statement's record inside its page, for programs that keep references and for search engines.

interface Props {
  record: {
    /** Schema.org as JSON. */
    schema: object;
    /** An OpenURL context object. */
    coins: string;
  };
}

/** Nothing that is seen; a sign that could end the script early is written as an escape. */
export function EmbeddedRecord({ record: { schema, coins } }: Props) {
  const json = JSON.stringify(schema).replaceAll("<", "\\u003c");
  return (
    <>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
      <span className="Z3988" title={coins} hidden />
    </>
  );
}
