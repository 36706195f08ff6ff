// Every template of the site with realistic addresses, taken from the corpus that it shows.
import { queryTexts, TEXT_KINDS } from "./query-texts";
import type { SampledCorpus, SampledStatement } from "./sampled-corpus";

/** `matrix` pages count the whole corpus or a delegation by subject and year; their goal is another one. */
export interface PageTemplate {
  name: string;
  kind: "page" | "matrix" | "file";
  addresses: string[];
}

const EACH = 25;

/** In the order of the table; templates that the corpus has no address for are left out. */
export function pageTemplates(corpus: SampledCorpus): PageTemplate[] {
  const all = [...searches(corpus), ...statements(corpus), ...positions(corpus), ...directories(corpus)];
  return [...all, ...counts(corpus), ...files(corpus)].filter(({ addresses }) => addresses.length > 0);
}

const page = (name: string, addresses: string[]): PageTemplate => ({ name, kind: "page", addresses });
const matrix = (name: string, addresses: string[]): PageTemplate => ({ name, kind: "matrix", addresses });
const file = (name: string, addresses: string[]): PageTemplate => ({ name, kind: "file", addresses });
const query = (text: string): string => `/?${new URLSearchParams({ q: text }).toString()}`;

function searches(corpus: SampledCorpus): PageTemplate[] {
  const texts = queryTexts(corpus.statements, EACH);
  const [words, phrases] = [texts["two words"], texts.phrase];
  const filters = corpus.delegations.map(
    (id, at) => `delegation=${encodeURIComponent(id)}&theme=${corpus.themes[at % 5] ?? ""}`,
  );
  return [
    page("search, nothing asked", ["/"]),
    ...TEXT_KINDS.map((kind) => page(`search, ${kind}`, texts[kind].map(query))),
    page("search, filters alone", corpus.themes.length > 0 ? filters.map((filter) => `/?${filter}`) : []),
    page(
      "search, words and years",
      words.map((text) => `${query(text)}&from=1990&to=2010`),
    ),
    page(
      "search, nothing found",
      phrases.map((text) => query(`${text} qqxqq`)),
    ),
    page(
      "search, a whole facet",
      words.map((text) => `${query(text)}&all=delegation`),
    ),
    page(
      "search in French",
      words.map((text) => `/fr${query(text).slice(1)}`),
    ),
  ];
}

const addressOf = ({ id, slug }: SampledStatement): string => `/statements/${id}/${encodeURIComponent(slug)}`;

function statements({ statements: some, longest, shortest }: SampledCorpus): PageTemplate[] {
  return [
    page("statement", some.map(addressOf)),
    page("statement, the shortest", shortest.map(addressOf)),
    page("statement, the longest", longest.map(addressOf)),
    page(
      "statement with a search’s marks",
      some.map((one) => `${addressOf(one)}?q=peace+OR+security`),
    ),
  ];
}

function positions(corpus: SampledCorpus): PageTemplate[] {
  return [
    page("delegations", ["/delegations"]),
    matrix(
      "delegation with its ledger",
      corpus.delegations.map((id) => `/delegations/${encodeURIComponent(id)}`),
    ),
    matrix(
      "delegation, the largest",
      corpus.largestDelegations.map((id) => `/delegations/${encodeURIComponent(id)}`),
    ),
    page(
      "position on a subject",
      corpus.positions.map(
        ({ delegation, subject, code }) => `/delegations/${encodeURIComponent(delegation)}/${subject}/${code}`,
      ),
    ),
    matrix("themes", ["/themes"]),
    matrix(
      "theme",
      corpus.themes.map((code) => `/themes/${code}`),
    ),
    matrix("threats", ["/threats"]),
    matrix(
      "threat",
      corpus.threats.map((code) => `/threats/${code}`),
    ),
  ];
}

function directories({ speakers, meetings, documents }: SampledCorpus): PageTemplate[] {
  return [
    page("speakers", ["/speakers", "/speakers?page=2"]),
    page(
      "speaker",
      speakers.map((id) => `/speakers/${id}`),
    ),
    page("meetings", ["/meetings", "/meetings?page=2"]),
    page(
      "meeting",
      meetings.map((id) => `/meetings/${id}`),
    ),
    page("cited documents", ["/documents", "/documents?page=2"]),
    page(
      "cited document",
      documents.map((symbol) => `/documents/${symbol.split("/").map(encodeURIComponent).join("/")}`),
    ),
  ];
}

function counts(corpus: SampledCorpus): PageTemplate[] {
  const { largestDelegations: ids, statements: some } = corpus;
  const side = (name: string, values: string[]) =>
    values.map((value) => `${name}=${encodeURIComponent(value)}`).join("&");
  const groups = (size: number) => ids.map((_, at) => ids.slice(at, at + size)).filter((of) => of.length === size);
  const pairs = some.map((_, at) => some.slice(at, at + 2).map(({ id }) => id)).filter((of) => of.length === 2);
  const words = queryTexts(some, EACH)["one word"];
  return [
    matrix(
      "compare two delegations",
      groups(2).map((of) => `/compare?${side("delegation", of)}`),
    ),
    matrix(
      "compare four, threats",
      groups(4).map((of) => `/compare?${side("delegation", of)}&kind=threat`),
    ),
    matrix(
      "compare two statements",
      pairs.map((of) => `/compare?${side("statement", of)}`),
    ),
    matrix("trends, nothing asked", ["/trends"]),
    matrix(
      "trends, a word",
      words.map((text) => `/trends?${side("q", [text])}`),
    ),
    matrix(
      "trends, three series",
      words.map((text) => `/trends?${side("q", [text, "theme:climate", "threat:terrorism"])}`),
    ),
    page("coverage", ["/coverage"]),
    page("about", ["/about"]),
  ];
}

function files(corpus: SampledCorpus): PageTemplate[] {
  const { statements: some, delegations: ids } = corpus;
  const { "two words": words, phrase: phrases } = queryTexts(some, EACH);
  return [
    file("quick jump’s index", ["/jump.json"]),
    file(
      "completions",
      words.map((text) => `/search/suggest?${new URLSearchParams({ q: text.slice(0, 5) }).toString()}`),
    ),
    file(
      "feed",
      words.map((text) => `/search/feed.atom${query(text).slice(1)}`),
    ),
    file(
      "results as CSV",
      phrases.map((text) => `/search/results.csv${query(text).slice(1)}`),
    ),
    file(
      "results as JSONL",
      phrases.map((text) => `/search/results.jsonl${query(text).slice(1)}`),
    ),
    file(
      "statement as JSON",
      some.map(({ id }) => `/statements/${id}/files/json`),
    ),
    file(
      "statement as BibTeX",
      some.map(({ id }) => `/statements/${id}/files/bibtex`),
    ),
    file(
      "ledger as CSV",
      ids.map((id) => `/delegations/${encodeURIComponent(id)}/ledger.csv`),
    ),
    file(
      "trend as CSV",
      words.map((text) => `/trends/trend.csv${query(text).slice(1)}`),
    ),
    file("site map", ["/sitemap.xml"]),
  ];
}
