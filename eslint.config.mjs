// Rules that a machine can hold us to: types, layers, and the habits that CONTRIBUTING.md describes.
import nextVitals from "eslint-config-next/core-web-vitals";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";
import { GUARDED_PACKAGES, LAYERS, layerZones, TEST_FILES } from "./layers.mjs";

const SOURCES = ["**/*.ts", "**/*.tsx"];
const LAYER_FILES = Object.values(LAYERS).map(({ files }) => files);

const RESTRICTED_SYNTAX = [
  {
    selector: "MemberExpression[property.name=/Unsafe$/], MemberExpression[property.value=/Unsafe$/]",
    message: "SQL is never made from strings: use a tagged template ($queryRaw`…`, Prisma.sql).",
  },
  {
    selector: "CallExpression[callee.object.name='Prisma'][callee.property.name='raw']",
    message: "Prisma.raw puts a string into SQL: use Prisma.sql with values.",
  },
  {
    selector: "CallExpression[callee.property.name='query'] > TemplateLiteral[expressions.length>0]",
    message: "Pass values as parameters ($1, $2 …), not inside the text of a query.",
  },
  { selector: "ExportAllDeclaration", message: "No barrels: import from the file that defines the name." },
];

const FORBIDDEN_NAMES = {
  files: ["{app,components,lib,tests}/**/{index,utils,util,helpers,helper,common,misc}.{ts,tsx,mts,js,mjs}"],
  rules: {
    "no-restricted-syntax": [
      "error",
      { selector: "Program", message: "Name a file after its main export; no index, utils, helpers or common." },
    ],
  },
};

const ENVIRONMENT = {
  group: ["process", "node:process"],
  importNames: ["env", "default"],
  message: "Settings are read in lib/corpus/config.ts alone.",
};

/** What parsing and searching must not touch: they are functions of what they are given, so they run anywhere. */
const PURE = {
  group: ["fs", "net", "http", "https", "dns", "child_process", "worker_threads", "tls"].flatMap((name) => [
    name,
    `node:${name}`,
    `${name}/*`,
    `node:${name}/*`,
  ]),
  message: "This layer is pure: no disk, network or processes.",
};

/** Forbids every package but these; paths of our own are the business of the zones. */
function onlyPackages(...names) {
  return {
    regex: `^(?!(\\.{1,2}/|@/|(${names.join("|")})($|/)))`,
    message: `This layer may import these packages alone: ${names.join(", ")}.`,
  };
}

/** The rule on packages for the files of one layer: a guarded package is free in its own layer alone. */
function restrictedPackages(layer, more = []) {
  const guards = GUARDED_PACKAGES.filter((guard) => guard.layer !== layer);
  const groups = guards.map((guard) => ({
    group: guard.patterns,
    message: `Only ${guard.layer} imports this package.`,
  }));
  return ["error", { patterns: [...groups, ENVIRONMENT, ...more] }];
}

const NO_ENVIRONMENT = [
  "error",
  { object: "process", property: "env", message: "Settings are read in lib/corpus/config.ts alone." },
];

export default tseslint.config(
  { ignores: [".next/**", "next-env.d.ts", "lib/db/generated/**", "data/**", "test-results/**", "coverage/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...nextVitals,
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ alwaysTryTypes: true })] },
  },
  { files: SOURCES, extends: [...tseslint.configs.recommended, ...tseslint.configs.stylistic] },
  {
    files: SOURCES,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: "error",
      "import-x/no-cycle": "error",
      "import-x/no-self-import": "error",
      "max-lines": ["error", { max: 300 }],
      "no-restricted-imports": restrictedPackages(null),
      "no-restricted-properties": NO_ENVIRONMENT,
      "no-restricted-syntax": ["error", ...RESTRICTED_SYNTAX],
    },
  },
  {
    files: LAYER_FILES,
    rules: { "import-x/no-restricted-paths": ["error", { zones: layerZones({ isTest: false }) }] },
  },
  {
    files: TEST_FILES,
    rules: { "import-x/no-restricted-paths": ["error", { zones: layerZones({ isTest: true }) }] },
  },
  ...GUARDED_PACKAGES.map(({ layer }) => ({
    files: [LAYERS[layer].files],
    rules: { "no-restricted-imports": restrictedPackages(layer) },
  })),
  {
    files: ["lib/ingest/**/*.ts", "lib/search/**/*.ts", "lib/export/**/*.ts"],
    ignores: TEST_FILES,
    rules: { "no-restricted-imports": restrictedPackages(null, [PURE]) },
  },
  {
    files: ["lib/domain/**/*.ts"],
    ignores: TEST_FILES,
    rules: { "no-restricted-imports": restrictedPackages(null, [onlyPackages("zod")]) },
  },
  {
    files: ["lib/domain/taxonomy/**/*.ts"],
    ignores: TEST_FILES,
    rules: {
      "no-restricted-imports": restrictedPackages(null, [
        onlyPackages("zod", "i18n-iso-countries", "world-countries", "node:module"),
      ]),
    },
  },
  {
    // NEXT_RUNTIME in instrumentation.ts is a constant that the build fills in, no setting.
    files: ["lib/corpus/config.ts", "instrumentation.ts", "*.config.{ts,mjs}", "tests/**", ...TEST_FILES],
    rules: { "no-restricted-properties": "off" },
  },
  { files: ["*.config.{ts,mjs}", "tests/**"], rules: { "no-restricted-imports": "off" } },
  // Pages are whole documents that links lead to; next/link would bring scripts for what the browser does itself.
  { files: ["app/**", "components/**"], rules: { "@next/next/no-html-link-for-pages": "off" } },
  { files: ["*.config.mjs"], rules: { "import/no-anonymous-default-export": "off" } },
  { files: ["tests/**"], rules: { "import-x/no-restricted-paths": "off" } },
  FORBIDDEN_NAMES,
);
