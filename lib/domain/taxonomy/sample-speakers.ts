// Speakers of the fictional sample corpus whose names are printed in their own script; nobody of these names exists.
import type { KnownSpeaker } from "./known-speakers-data";

export const SAMPLE_SPEAKERS: readonly KnownSpeaker[] = [
  { delegation: "XAG", family: "瀬戸浦", full: "瀬戸浦環", displayName: "Setoura Tamaki", from: 2022, to: null },
  { delegation: "XAF", family: "蔺", full: "蔺若川", displayName: "Lin Ruochuan", from: 2019, to: null },
];
