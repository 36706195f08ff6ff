// The components of components/ui, as they stand on a page.
import { SampleTag } from "@/components/position/sample-tag";
import { ChoiceLinks } from "@/components/ui/choice-links";
import { Command } from "@/components/ui/command";
import { FilterForm } from "@/components/ui/filter-form";
import { PageState } from "@/components/ui/page-state";
import { Pagination } from "@/components/ui/pagination";
import { SampleRow } from "./sample-row";

/** Each with its name and use. */
export function ComponentSamples() {
  return (
    <>
      <SampleRow name="quiet-link" use="A link among words; a bare link is underlined too">
        <a href="#links" className="inline-flex min-h-6 items-center quiet-link">
          All passages of Belvarra
        </a>
      </SampleRow>
      <SampleRow name="press · field" use="The one thing to do; anything else that is pressed or filled">
        <span className="flex gap-3">
          <button type="button" className="min-h-11 press px-4">
            Search
          </button>
          <button type="button" className="min-h-11 field px-4 hover:bg-wash">
            Copy
          </button>
        </span>
      </SampleRow>
      <SampleRow name="<FilterForm>" use="Narrows a list by a part of a name">
        <FilterForm action="/design" label="Part of a name" submit="Filter" text="" />
      </SampleRow>
      <SampleRow name="<Pagination>" use="Pages of a long list">
        <Pagination
          locale="en"
          label="Pages of a sample"
          page={4}
          pageCount={12}
          addressOf={(page) => `#page-${page}`}
        />
      </SampleRow>
      <SampleRow name="<ChoiceLinks>" use="A few orders or views of one list">
        <ChoiceLinks
          label="Order of a sample"
          choices={[
            { name: "Newest first", address: "#newest", isHere: true },
            { name: "By name", address: "#name", isHere: false },
          ]}
        />
      </SampleRow>
      <SampleRow name="<PageState>" use="Nothing to show: what happened, what to do">
        <PageState title="No delegation has “zyx” in its name" level={2}>
          <p>
            <a href="#all">Show all delegations</a>
          </p>
        </PageState>
      </SampleRow>
      <SampleRow name="<Command>" use="A line to type in a terminal">
        <Command>npm run ingest -- path/to/folder</Command>
      </SampleRow>
      <SampleRow name="<SampleTag>" use="Marks what is invented">
        <SampleTag locale="en" />
      </SampleRow>
    </>
  );
}
