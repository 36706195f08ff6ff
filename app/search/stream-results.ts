// Answers with a whole result list as a file that is written while it is read.
import { statementAddress } from "@/components/statement/statement-address";
import { localAddress } from "@/components/ui/local-address";
import { exportResults, type ResultFormat } from "@/lib/corpus/export-results";
import { requestLocale, requestOrigin } from "../request-locale";
import { readSearch } from "./read-search";

const FILES: Record<ResultFormat, { mediaType: string; ending: string }> = {
  csv: { mediaType: "text/csv", ending: "csv" },
  jsonl: { mediaType: "application/jsonl", ending: "jsonl" },
  bibtex: { mediaType: "application/x-bibtex", ending: "bib" },
  ris: { mediaType: "application/x-research-info-systems", ending: "ris" },
};
/** Characters that are gathered before they are sent. */
const CHUNK = 64_000;

/** The results in the format; 400 for a malformed address. */
export async function streamResults(request: Request, format: ResultFormat): Promise<Response> {
  const state = await readSearch(request);
  if (state instanceof Response) return state;
  const [locale, origin] = [await requestLocale(), await requestOrigin()];
  // A citation keeps the address that never changes; a table leads to the page as it is called now.
  const isCitation = format === "bibtex" || format === "ris";
  const addressOf = ({ id, slug }: { id: string; slug: string }) =>
    origin + (isCitation ? statementAddress({ id, slug: "" }) : localAddress(locale, statementAddress({ id, slug })));
  const parts = exportResults(state, format, addressOf);
  return new Response(streamOf(encoded(parts)), {
    headers: {
      "Content-Type": `${FILES[format].mediaType}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="statements.${FILES[format].ending}"`,
    },
  });
}

/** Bytes in parts of about the same size, asked for only as fast as they are taken. */
async function* encoded(parts: AsyncIterable<string>): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  let gathered = "";
  for await (const part of parts) {
    gathered += part;
    if (gathered.length < CHUNK) continue;
    yield encoder.encode(gathered);
    gathered = "";
  }
  yield encoder.encode(gathered);
}

/** A stream that takes from the generator only what its reader asks for, and ends it where the reader leaves. */
function streamOf(parts: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await parts.return();
    },
  });
}
