// A table of names and numbers with what it counted above it.
import type { ReactNode } from "react";
import { POSITION_WORDING } from "@/components/position/position-wording";
import { ScrollBox } from "@/components/position/scroll-box";
import { formatNumber } from "@/components/ui/formats";
import type { Locale } from "@/lib/domain/locale";

interface Props {
  locale: Locale;
  title: string;
  caption?: string;
  /** Heads of the columns; numbers stand in all cells that are numbers. */
  columns: readonly string[];
  rows: readonly (readonly ReactNode[])[];
}

/** The first cell of a row is its head. */
export function CountTable({ locale, title, caption, columns, rows }: Props) {
  return (
    <ScrollBox label={POSITION_WORDING[locale].scroll(title)}>
      <table className="trend-table">
        <caption className="sr-only">{caption ?? title}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" className={isNumber(rows, at) ? "number" : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells], index) => (
            <tr key={index}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={at} className={isNumber(rows, at + 1) ? "number" : undefined}>
                  {typeof cell === "number" ? formatNumber(cell, locale) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** Columns of numbers stand at their end, under each other. */
function isNumber(rows: Props["rows"], column: number): boolean {
  return rows.length > 0 && rows.every((row) => typeof row[column] === "number" || isShare(row[column]));
}

/** A share, or none in a column of shares. */
const isShare = (cell: ReactNode): boolean => typeof cell === "string" && /^(?:[\d.,\s]+%)?$/.test(cell);
