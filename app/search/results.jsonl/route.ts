// The results of a search as JSONL.
import { streamResults } from "../stream-results";

export const GET = (request: Request): Promise<Response> => streamResults(request, "jsonl");
