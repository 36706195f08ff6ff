// What Rostrum knows of a delegation: its codes and the names it goes by.

/** Languages whose country names are recognised; the first six are the official languages of the United Nations. */
export const NAME_LANGUAGES = ["en", "fr", "es", "ru", "ar", "zh", "ja", "pt", "de", "it", "sv"] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

/** A name and the language it belongs to; null for one that is recognised in a text of any language. */
export interface DelegationName {
  name: string;
  language: NameLanguage | null;
}

/**
 * `code` is ISO 3166-1 alpha-3 (for a former State its last one), `alpha2` and `m49` null where none is assigned.
 * `sample` marks a delegation of the fictional sample corpus. `names` holds, for each language, first the one shown.
 */
export interface Delegation {
  code: string;
  alpha2: string | null;
  m49: string | null;
  status: "member" | "observer" | "non-member" | "former" | "sample";
  names: DelegationName[];
}
