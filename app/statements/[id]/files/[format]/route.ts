// A statement, or its citation, as a file.
import { isFileFormat, statementFile } from "@/lib/corpus/statement-file";
import { requestLocale } from "../../../../request-locale";
import { permanentAddress } from "../../../permanent-address";
import { parseStatementParameters } from "../../../statement-parameters";
import { loadStatement } from "../../load-statement";

interface Context {
  params: Promise<{ id: string; format: string }>;
}

/** The file; 404 where the corpus holds no such statement, or has no such format. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, format } = await params;
  const statement = await loadStatement(id);
  if (!statement || !isFileFormat(format)) return new Response("There is no such file.\n", { status: 404 });
  const checked = parseStatementParameters(new URL(request.url).searchParams);
  const pinpoint = checked.ok ? checked.value.cited : null;
  const [address, locale] = [await permanentAddress(statement), await requestLocale()];
  const file = statementFile(format, { statement, address, pinpoint, locale });
  return new Response(file.body, {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Disposition": `attachment; filename="statement-${statement.id}.${file.ending}"`,
    },
  });
}
