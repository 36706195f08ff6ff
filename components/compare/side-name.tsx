// The name of one side of a comparison: a delegation, or the statement with its day.
import { delegationAddress } from "@/components/position/position-address";
import { SampleTag } from "@/components/position/sample-tag";
import { statementAddress } from "@/components/statement/statement-address";
import { STATEMENT_WORDING } from "@/components/statement/statement-wording";
import { localAddress } from "@/components/ui/local-address";
import { languageAttributes } from "@/components/ui/text-direction";
import type { ComparisonSide } from "@/lib/domain/comparison";
import type { Locale } from "@/lib/domain/locale";
import { sideLabel } from "./side-label";

/** Leads to the delegation's ledger or to the statement. */
export function SideName({ locale, side }: { locale: Locale; side: ComparisonSide }) {
  const { id, name, statement, sample } = side;
  if (!statement) {
    return (
      <>
        <a href={localAddress(locale, delegationAddress(id))} className="quiet-link">
          {name}
        </a>{" "}
        {sample && <SampleTag locale={locale} />}
      </>
    );
  }
  return (
    <>
      <a href={localAddress(locale, statementAddress({ id, slug: statement.slug }))} className="quiet-link">
        <span>
          <span className="block font-normal">{sideLabel(side, locale)}</span>
          {/* Beside the other side there is no room for it on a phone. */}
          <span {...languageAttributes(statement.language)} className="max-sm:sr-only">
            {name || STATEMENT_WORDING[locale].untitled}
          </span>
        </span>
      </a>{" "}
      {sample && <SampleTag locale={locale} />}
    </>
  );
}
