// The results of a search as CSV.
import { streamResults } from "../stream-results";

export const GET = (request: Request): Promise<Response> => streamResults(request, "csv");
