// The citations of the results of a search as RIS.
import { streamResults } from "../stream-results";

export const GET = (request: Request): Promise<Response> => streamResults(request, "ris");
