// Writes one line of a CSV file (RFC 4180).

type Value = string | number | boolean | null | undefined;

/** The line with its end; null and undefined are empty fields, and what needs quotation marks gets them. */
export function csvLine(values: readonly Value[]): string {
  return `${values.map(field).join(",")}\r\n`;
}

function field(value: Value): string {
  const text = String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
