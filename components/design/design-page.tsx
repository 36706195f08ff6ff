// What the interface is made of, for whoever adds to it: take what is here before making something new.
import type { ReactNode } from "react";
import { PageFrame } from "@/components/ui/page-frame";
import { ColourSamples } from "./colour-samples";
import { ComponentSamples } from "./component-samples";
import { MarkSamples } from "./mark-samples";
import { PatternSamples } from "./pattern-samples";
import { SpaceSamples } from "./space-samples";
import { TypeSamples } from "./type-samples";

/** Sections in the order in which a page is built. */
export function DesignPage() {
  return (
    <PageFrame>
      <h1 className="display text-4xl">Design</h1>
      <p className="mt-3 max-w-measure">
        The text of a statement is the hero; everything else is a quiet instrument around it. Words that are read are
        set in Source Serif, words that are used in Source Sans. Colours, sizes and radii are variables of{" "}
        <code>app/globals.css</code>; a page uses their names and no value of its own. Switch between light and dark
        above, and look at this page at 360 px.
      </p>
      <Section title="Type">
        <TypeSamples />
      </Section>
      <Section title="Colour">
        <ColourSamples />
      </Section>
      <Section title="Space and edges">
        <SpaceSamples />
      </Section>
      <Section title="Marks">
        <MarkSamples />
      </Section>
      <Section title="Components">
        <ComponentSamples />
      </Section>
      <Section title="Patterns">
        <PatternSamples />
      </Section>
      <Section title="Motion">
        <p className="max-w-measure">
          Only what explains a change of place moves: the way to a paragraph of the same page, and not even that where
          less motion is asked for. Results that are being filtered step back without a transition.
        </p>
      </Section>
    </PageFrame>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-14 border-t-2 border-ink pt-5">
      <h2 className="mb-5 display text-2xl">{title}</h2>
      {children}
    </section>
  );
}
