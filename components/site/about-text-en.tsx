// The words of the about page in English.
import { Command } from "@/components/ui/command";
import { AboutFrame, AboutPart, PrioritySample, ThreatSample } from "./about-frame";
import { SAMPLE_COMMAND } from "./site-wording";

/** The page as prose, under a heading each. */
export function AboutTextEn() {
  return (
    <AboutFrame title="About Rostrum">
      <p className="mt-5">
        Rostrum reads documents in which delegations speak at the United Nations and turns each statement into records:
        who spoke, for whom, when and where; the priorities that the speaker puts forward; the threats that the speaker
        names; the documents that are cited. Every record points at the words that say it, and every quoted passage
        leads to its paragraph.
      </p>
      <AboutPart title="How to read a statement’s page">
        <p>
          <PrioritySample>A priority is underlined and numbered</PrioritySample> in the order of the text. The line
          beside a paragraph shows how far the speaker elaborates it.
        </p>
        <p>
          <ThreatSample>A threat stands over a broken line</ThreatSample>, with a triangle before it.
        </p>
        <p>
          <mark>Words that were searched for</mark> have a filled ground. Both kinds of marks can be switched off. The
          number before a paragraph is its address: follow it to copy a link.
        </p>
      </AboutPart>
      <AboutPart title="What the counts mean">
        <p>
          Counts are of statements, not of documents, paragraphs or words. A verbatim record holds many statements, one
          for each turn of a speaker; the same statement in two files counts once.
        </p>
        <p>
          The number beside a filter says in how many statements it holds under the words and the other filters that are
          on; the filter’s own choice is left aside, so that its values can be compared. One statement may have several
          priorities and threats, so those numbers do not add up to the total.
        </p>
        <p>
          A record says what the text says. Where a date, a speaker or an organ is “not stated”, the document does not
          state it in a form that Rostrum could read; it does not mean that there was none. Where a delegation has no
          statement here, none was collected; it does not mean that it did not speak.
        </p>
      </AboutPart>
      <AboutPart title="How far to trust it">
        <p>
          The records are found by rules, without a person. At the end of each statement stands which rule found what,
          what the reader of the document noticed and what it left out, and the fingerprint of the file.
        </p>
      </AboutPart>
      <AboutPart title="The sample">
        <p>
          Rostrum comes with about forty short statements by delegations and people that do not exist, so that
          everything can be tried at once. Each page that shows one says so. This removes them:
        </p>
        <Command>{SAMPLE_COMMAND}</Command>
      </AboutPart>
    </AboutFrame>
  );
}
