// Makes the database client before any test where it is missing or of another schema, as it is after a fresh `npm ci`.
import { generateClient } from "@/lib/db/generate-client";

/** @throws DatabaseError where the schema is wrong */
export default function currentClient(): Promise<void> {
  return generateClient();
}
