// Says in words what was searched, so that a reader sees at once where the page understood something else.
import { colon } from "@/components/ui/colon";
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import { FATES } from "@/lib/domain/query";
import type { Interpretation, SearchResult } from "@/lib/domain/search";
import { describeSearch } from "./describe-search";
import { searchAddress, withFilters, type SearchState } from "./search-address";
import { SEARCH_WORDING } from "./search-wording";

interface Props {
  result: SearchResult;
  state: SearchState;
  locale: Locale;
}

/** So many other names of one thing are shown; all are searched. */
const SHOWN_NAMES = 6;

/** The interpretation; what was searched besides; what was not understood; and a spelling that the corpus knows. */
export function InterpretedAs(props: Props) {
  const { result, state, locale } = props;
  const { interpretation, spelling, facets } = result;
  const words = SEARCH_WORDING[locale];
  return (
    <div className="mt-4 space-y-1.5 text-[0.9375rem]">
      <p>
        <span className="text-soft">
          {words.interpreted}
          {colon(locale)}{" "}
        </span>
        {describeSearch(interpretation.query.root, state.filters, facets, locale)}
        {interpretation.canonical !== "" && interpretation.canonical !== state.text.trim() && (
          <>
            {" "}
            <a
              href={addressOf(props, interpretation.canonical)}
              className="quiet-link"
              aria-label={`${words.asQuery}: ${interpretation.canonical}`}
            >
              <code dir="auto">{interpretation.canonical}</code>
            </a>
          </>
        )}
      </p>
      <Synonyms {...props} />
      {spelling !== null && (
        <p>
          {words.spelling}{" "}
          <a href={addressOf(props, spelling)} className="font-semibold quiet-link" dir="auto">
            {spelling}
          </a>
          ?
        </p>
      )}
      <YearsAlone {...props} />
      {result.loosened && <p role="status">{words.loosened}</p>}
      <Misunderstood interpretation={interpretation} locale={locale} />
    </div>
  );
}

function addressOf({ state, locale }: Props, text: string): string {
  return localAddress(locale, searchAddress(withFilters({ ...state, text }, {})));
}

/** Days pass over what has none; whole years do not. */
function YearsAlone(props: Props) {
  const { result, locale } = props;
  const words = SEARCH_WORDING[locale];
  if (!result.yearsAlone) return null;
  const { count, text } = result.yearsAlone;
  return (
    <p role="status">
      {words.yearsAlone(count)} <a href={addressOf(props, text)}>{words.wholeYears}</a>.
    </p>
  );
}

function Synonyms({ result, state, locale }: Props) {
  const words = SEARCH_WORDING[locale];
  const { synonyms } = result.interpretation;
  const other = localAddress(locale, searchAddress(withFilters({ ...state, synonyms: !state.synonyms }, {})));
  const link = (text: string) => (
    <a href={other} className="quiet-link">
      {text}
    </a>
  );
  if (!state.synonyms) {
    return (
      <p className="text-soft">
        {words.synonymsOff} {link(words.withSynonyms)}
      </p>
    );
  }
  if (synonyms.length === 0) return null;
  return (
    <p className="text-soft">
      {synonyms.map(({ typed, also }) => (
        <span key={typed} className="me-2">
          <bdi className="text-ink">{typed}</bdi> ({words.also}
          {colon(locale)}{" "}
          {also.slice(0, SHOWN_NAMES).map((name, at) => (
            <span key={name}>
              {at > 0 && ", "}
              <bdi>{name}</bdi>
            </span>
          ))}
          {also.length > SHOWN_NAMES && ` ${words.moreTags(also.length - SHOWN_NAMES)}`})
        </span>
      ))}
      {link(words.withoutSynonyms)}
    </p>
  );
}

/** Each part stands with what became of it; a name that nothing has is a reason why nothing was found. */
function Misunderstood({ interpretation, locale }: { interpretation: Interpretation; locale: Locale }) {
  const words = SEARCH_WORDING[locale];
  const textsOf = (fate: (typeof FATES)[number]) =>
    interpretation.misunderstood.filter(({ kind }) => kind === fate).map(({ text }) => text);
  return (
    <>
      <Parts said={words.unknown} parts={interpretation.unknown} />
      {FATES.map((fate) => (
        <Parts key={fate} said={words.misunderstood[fate]} parts={textsOf(fate)} />
      ))}
    </>
  );
}

function Parts({ said, parts }: { said: string; parts: string[] }) {
  if (parts.length === 0) return null;
  return (
    <p className="border-s-2 border-caution bg-caution-wash px-3 py-2">
      {said}{" "}
      {parts.map((part) => (
        <code key={part} className="me-2 font-semibold" dir="auto">
          {part}
        </code>
      ))}
    </p>
  );
}
