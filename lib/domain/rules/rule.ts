// What people can read about a rule of extraction: its name, what it looks at, and a document in which it fires.

/**
 * - `id`: as records carry it, `extract/name`
 * - `label`: what it does, by interface language
 * - `scope`: where it looks and what it takes, in a sentence for analysts
 * - `example`: a whole invented document in which the rule finds something; `fileName` where its format matters,
 *   `sidecar` what a catalogue says beside it
 */
export interface Rule {
  id: string;
  label: { en: string; fr: string; es: string };
  scope: string;
  example: { text: string; fileName?: string; sidecar?: Record<string, string> };
}

/** A plain speech, for examples in which the header matters. */
export const SPEECH = [
  "Mr. President,",
  "Xandaria thanks you for convening this meeting on the open harbours of the lake.",
  "We call on all States to keep their harbours open to every ship in need, and to share their tide tables.",
  "The storms of the last winter have shown how much we depend on each other, and how little we are prepared.",
  "I thank you.",
].join("\n\n");
