// A statement's record in the forms that programs read out of a page.
import type { CitedStatement } from "./cite-statement";

/** Highwire Press tags and Dublin Core; what is not known has no tag. */
export function metaTagsOf(cited: CitedStatement): Record<string, string> {
  const { speaker, delegation, event, organ, symbol, date, year, language, address } = cited;
  const day = date ?? (year === null ? null : String(year));
  const known = {
    citation_title: titleOf(cited),
    citation_author: speaker ?? delegation,
    citation_publication_date: day?.replaceAll("-", "/"),
    citation_conference_title: event ?? organ,
    citation_technical_report_number: symbol,
    citation_language: language,
    citation_public_url: address,
    "DC.title": titleOf(cited),
    "DC.creator": speaker ?? delegation,
    "DC.date": day,
    "DC.language": language,
    "DC.identifier": address,
    "DC.type": "Statement",
  };
  return Object.fromEntries(Object.entries(known).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** Schema.org: a digital document with its author, its event and its identifiers. */
export function schemaOf(cited: CitedStatement): object {
  const { speaker, role, delegation, event, organ, date, year, language, address, textHash, symbol } = cited;
  const affiliation = delegation && { "@type": "Organization", name: delegation };
  const known = {
    "@context": "https://schema.org",
    "@type": ["DigitalDocument", "CreativeWork"],
    ...{ name: titleOf(cited), url: address, inLanguage: language },
    datePublished: date ?? year,
    author: speaker ? defined({ "@type": "Person", name: speaker, jobTitle: role, affiliation }) : affiliation,
    recordedAt: (event ?? organ) && defined({ "@type": "Event", name: event ?? organ, startDate: date }),
    identifier: [symbol, `sha256:${textHash}`].filter(Boolean),
    genre: "Statement",
  };
  return defined(known);
}

/** An OpenURL context object (Z39.88) in Dublin Core, as the `title` of a COinS element holds it. */
export function coinsOf(cited: CitedStatement): string {
  const { speaker, delegation, event, organ, date, year, language, address, symbol } = cited;
  const known = {
    ctx_ver: "Z39.88-2004",
    rft_val_fmt: "info:ofi/fmt:kev:mtx:dc",
    "rft.type": "presentation",
    "rft.title": titleOf(cited),
    "rft.creator": speaker ?? delegation,
    "rft.date": date ?? (year === null ? null : String(year)),
    "rft.source": event ?? organ,
    "rft.language": language,
    "rft.identifier": address,
    "rft.description": symbol,
  };
  return new URLSearchParams(defined(known) as Record<string, string>).toString();
}

function titleOf({ title, speaker, delegation, event }: CitedStatement): string {
  return title ?? [`Statement by ${speaker ?? delegation ?? "an unknown speaker"}`, event].filter(Boolean).join(", ");
}

function defined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));
}
