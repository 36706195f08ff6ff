// The parts of the citation library that are used here; its packages bring no types of their own.
declare module "@citation-js/core" {
  export const plugins: {
    output: { format(name: string, items: readonly object[]): string };
  };
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
