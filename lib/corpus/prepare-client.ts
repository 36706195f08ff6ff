// Lets commands make sure that the database client exists before anything that imports it is loaded.
export { generateClient as prepareClient } from "@/lib/db/generate-client";
