// What the lists of speakers, meetings and documents have in common: a title, a box that narrows, entries and pages.
import type { ReactNode } from "react";
import { FilterForm } from "@/components/ui/filter-form";
import { localAddress } from "@/components/ui/local-address";
import { PageFrame } from "@/components/ui/page-frame";
import { PageState } from "@/components/ui/page-state";
import { Pagination } from "@/components/ui/pagination";
import type { Locale } from "@/lib/domain/locale";
import { DIRECTORY_WORDING } from "./directory-wording";

interface ListWording {
  title: string;
  count: (total: number) => string;
  lead: string;
  box: string;
  none: (text: string) => string;
  empty: string;
}

interface Props {
  locale: Locale;
  words: ListWording;
  text: string;
  page: number;
  pageSize: number;
  total: number;
  /** The address of the list, without a prefix. */
  addressOf: (state: { text?: string; page?: number }) => string;
  children: ReactNode;
}

/** The page of a list; `children` are its entries. */
export function ListFrame({ locale, words, text, page, pageSize, total, addressOf, children }: Props) {
  return (
    <PageFrame>
      <h1 className="display text-4xl">{words.title}</h1>
      <p className="mt-3 max-w-measure">{words.lead}</p>
      <FilterForm
        action={localAddress(locale, addressOf({}))}
        label={words.box}
        submit={DIRECTORY_WORDING[locale].filter}
        text={text}
      />
      {total === 0 ? (
        <Nothing {...{ locale, words, text, page, addressOf }} />
      ) : (
        <>
          <p className="mt-6 text-[0.9375rem] text-soft">{words.count(total)}</p>
          <div className="mt-3">{children}</div>
        </>
      )}
      <Pagination
        locale={locale}
        label={DIRECTORY_WORDING[locale].pages}
        page={page}
        pageCount={Math.ceil(total / pageSize)}
        addressOf={(to) => localAddress(locale, addressOf({ text, page: to }))}
      />
    </PageFrame>
  );
}

function Nothing({ locale, words, text, page, addressOf }: Omit<Props, "pageSize" | "total" | "children">) {
  const { showAll, emptyPage, firstPage } = DIRECTORY_WORDING[locale];
  const title = page > 1 ? emptyPage : text === "" ? words.empty : words.none(text);
  return (
    <PageState title={title} level={2}>
      {page > 1 ? (
        <p>
          <a href={localAddress(locale, addressOf({ text }))}>{firstPage}</a>
        </p>
      ) : (
        text !== "" && (
          <p>
            <a href={localAddress(locale, addressOf({}))}>{showAll}</a>
          </p>
        )
      )}
    </PageState>
  );
}
