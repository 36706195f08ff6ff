// One read of the statement for the page and for its metadata.
import { cache } from "react";
import { getStatement } from "@/lib/corpus/get-statement";

/** The statement with this id, null where there is none; read once a request. */
export const loadStatement = cache(getStatement);
