// The citations of the results of a search as BibTeX.
import { streamResults } from "../stream-results";

export const GET = (request: Request): Promise<Response> => streamResults(request, "bibtex");
