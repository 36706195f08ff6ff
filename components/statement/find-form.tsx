// Marks words in this statement: a GET form to the same page.
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import type { Span } from "@/lib/domain/span";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { ordinalsOf } from "./locate";
import { ParagraphLinks } from "./paragraph-links";
import { MARK_PARAMETER, statementAddress } from "./statement-address";
import { STATEMENT_WORDING } from "./statement-wording";

interface FindFormProps {
  locale: Locale;
  statement: Pick<StoredStatement, "id" | "slug" | "paragraphs">;
  wanted: readonly string[];
  /** Where it stands in the text. */
  found: readonly Span[];
}

/** The box, and how many passages are marked now. */
export function FindForm({ locale, statement, wanted, found }: FindFormProps) {
  const address = localAddress(locale, statementAddress({ id: statement.id, slug: statement.slug }));
  const words = STATEMENT_WORDING[locale];
  return (
    <form action={address} method="get" role="search" className="screen-only text-[0.9375rem]">
      <label htmlFor="find" className="mb-1 block text-soft">
        {words.find}
      </label>
      <div className="flex gap-2">
        <input
          id="find"
          type="search"
          name={MARK_PARAMETER}
          maxLength={100}
          key={wanted.join(" ")}
          defaultValue={wanted.length === 1 ? wanted[0] : ""}
          className="min-h-9 min-w-0 flex-1 field px-2.5"
        />
        <button type="submit" className="min-h-9 field px-3 hover:bg-wash">
          {words.findButton}
        </button>
      </div>
      {wanted.length > 0 && (
        <p className="mt-1.5">
          <bdi>
            <mark>{wanted.join(", ")}</mark>
          </bdi>
          : {words.found(found.length)}.{" "}
          <a href={address} className="inline-flex min-h-6 items-center quiet-link">
            {words.clearFind}
          </a>
        </p>
      )}
      {wanted.length > 0 && found.length > 0 && (
        <div className="max-h-32 overflow-y-auto text-[0.9375rem]">
          <ParagraphLinks ordinals={ordinalsOf(statement.paragraphs, found)} locale={locale} />
        </div>
      )}
    </form>
  );
}
