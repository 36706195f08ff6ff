// Tells Prisma's own tools where things are; Rostrum itself generates and migrates by its npm scripts.
import { defineConfig } from "prisma/config";

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  // `prisma generate` needs no database, so an absent address is not an error here.
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
