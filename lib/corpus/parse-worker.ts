// The program of a parse child: what it serves is the pipeline.
import { parseDocument } from "@/lib/ingest/pipeline";
import { serveParser } from "./serve-parser";

serveParser(({ bytes, hints }) => parseDocument(bytes, hints));
