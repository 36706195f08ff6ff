// The shape that themes and threats share.

/** Text in the interface's languages. */
export interface Labels {
  en: string;
  fr: string;
  es: string;
}

/** One concept of a taxonomy; `scope` says what belongs under it. */
export interface TaxonomyEntry {
  code: string;
  group: string;
  label: Labels;
  scope: Labels;
}
