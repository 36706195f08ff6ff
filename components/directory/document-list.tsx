// The documents that statements cite.
import { yearSpan } from "@/components/position/position-wording";
import { SampleTag } from "@/components/position/sample-tag";
import { documentLabel } from "@/components/statement/taxonomy-labels";
import { localAddress } from "@/components/ui/local-address";
import type { DocumentSummary, Listing } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import { documentAddress, documentsAddress } from "./directory-address";
import { DIRECTORY_WORDING } from "./directory-wording";
import { ListFrame } from "./list-frame";

interface Props {
  locale: Locale;
  listing: Listing<DocumentSummary>;
  text: string;
  page: number;
  pageSize: number;
}

/** One line for each document: symbol, how often, by how many, when. */
export function DocumentList({ listing: { entries, total }, ...state }: Props) {
  return (
    <ListFrame {...state} total={total} words={DIRECTORY_WORDING[state.locale].documents} addressOf={documentsAddress}>
      <ul className="gap-x-12 lg:columns-2">
        {entries.map((document) => (
          <DocumentItem key={document.symbol} locale={state.locale} document={document} />
        ))}
      </ul>
    </ListFrame>
  );
}

function DocumentItem({ locale, document }: { locale: Locale; document: DocumentSummary }) {
  const { symbol, statements, delegations, firstYear, lastYear, sample } = document;
  const words = DIRECTORY_WORDING[locale];
  return (
    <li className="flex break-inside-avoid flex-wrap items-baseline justify-between gap-x-3 border-b border-rule/60 py-1">
      <span>
        <a
          href={localAddress(locale, documentAddress(symbol))}
          className="inline-flex min-h-8 items-center text-accent tabular-nums hover:underline"
        >
          {documentLabel(symbol, locale)}
        </a>{" "}
        {sample && <SampleTag locale={locale} />}
      </span>
      <span className="ms-auto text-end text-[0.875rem] text-soft tabular-nums">
        {words.statements(statements)}, {words.delegations(delegations)}
        <span className="ms-3 inline-block min-w-19">{yearSpan(firstYear, lastYear)}</span>
      </span>
    </li>
  );
}
