// A subject that no statement is marked with may still be spoken of: the search of the text shows where.
import { BLANK_SEARCH, defaultSort, searchAddress } from "@/components/search/search-address";
import { subjectLabel } from "@/components/statement/taxonomy-labels";
import { localAddress } from "@/components/ui/local-address";
import type { Subject } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import { POSITION_WORDING } from "./position-wording";

/** Says so, with the way to the words of its label. */
export function UnmarkedSubject({ locale, subject }: { locale: Locale; subject: Subject }) {
  const words = POSITION_WORDING[locale];
  const label = subjectLabel(subject, locale);
  const address = localAddress(locale, searchAddress({ ...BLANK_SEARCH, text: label, sort: defaultSort(label) }));
  return (
    <p className="mt-6">
      {words.subjects[subject.kind].none}{" "}
      <a href={address} className="screen-only quiet-link">
        {words.searchText(label)}
      </a>
    </p>
  );
}
