// An invented statement of any length, with asks, threats, lists and citations throughout.
import { seededRandom } from "../../fixtures/seeded-random";

const SENTENCES = [
  "We call on all States to respect the law of the sea and to protect the high seas around the Xandar islands.",
  "The growing number of ransomware attacks on the ports of Xandia threatens the trade of the whole region.",
  "My delegation recalls resolution 9901 (2031) and the report contained in document A/99/123.",
  "Thousands of families had to flee their homes when the dams above the valley burst.",
  "First, the Council must listen to those who live nearest to the conflict.",
  "Secondly, we support an honest review of the budget of the Organization.",
  "Xandia stands ready to train the coast guards of its neighbours and to share what it has learnt.",
  "It rained for forty days, and then it rained again.",
  "We condemn every attack on schools, hospitals and those who work in them.",
  "Fishing fleets from far away empty our waters, and poverty grows on our shores.",
  "We thank the Secretary-General for his briefing of 4 March 2031.",
  "Only a political solution, agreed by all parties, will silence the guns in the northern hills.",
];
const SENTENCES_EACH = 5;
const HEAD = "Statement by Ms. Ada Example, Permanent Representative of Xandia\n4 April 2031\n\nMr. President,\n\n";

/** At least `characters` long; the same length gives the same text. */
export function longStatement(characters: number): string {
  const random = seededRandom(1);
  const paragraphs = [HEAD];
  for (let length = HEAD.length; length < characters; length += paragraphs.at(-1)?.length ?? 0) {
    const sentences = Array.from({ length: SENTENCES_EACH }, () => SENTENCES[Math.floor(random() * SENTENCES.length)]);
    paragraphs.push(`${sentences.join(" ")}\n\n`);
  }
  return paragraphs.join("");
}
