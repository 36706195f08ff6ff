// Gives Prisma's schema engine connections on which a migration's script runs as it is written.
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type pg from "pg";
import { ISO_SESSION } from "../iso-session";

/** A factory that remembers what it opened, so that the caller can close it. */
export interface MigrationAdapter extends SqlMigrationAwareDriverAdapterFactory {
  close(): Promise<void>;
}

/**
 * The standard adapter but for two of its habits: it cuts scripts at every semicolon, even inside a function or a
 * comment, and runs the pieces apart, so that a killed migration stays half-applied; and its temporary database for
 * replaying migrations is the real one where the address is given as one string.
 */
export function migrationAdapter(url: string): MigrationAdapter {
  const open: SqlDriverAdapter[] = [];
  const connect = async (address: string) => {
    const adapter = await connectWhole(address);
    open.push(adapter);
    return adapter;
  };
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => connect(url),
    connectToShadowDb: async () => temporaryDatabase(await connect(url), url),
    close: async () => {
      for (const adapter of open) await adapter.dispose();
    },
  };
}

/** One connection, and scripts in one go: PostgreSQL then applies all of a script or nothing. */
async function connectWhole(url: string): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPg({ connectionString: url, max: 1, ...ISO_SESSION }).connect();
  adapter.executeScript = async (script) => {
    await adapter
      .underlyingDriver()
      .query(script)
      .catch((error: pg.DatabaseError) => {
        throw new DriverAdapterError(describe(error));
      });
  };
  readOneByteColumns(adapter);
  return adapter;
}

/** Columns of the catalogue that the engine reads in PostgreSQL's one-byte type, by their name in its result. */
const ONE_BYTE_COLUMNS: Record<string, [asked: string, asText: string]> = {
  constraint_type: ["constr.contype AS", "constr.contype::text AS"],
  confdeltype: ["con.confdeltype,", "con.confdeltype::text AS confdeltype,"],
  confupdtype: ["con.confupdtype,", "con.confupdtype::text AS confupdtype,"],
};

/** The adapter does not know the one-byte type: ask for text instead, and say that it is a character. */
function readOneByteColumns(adapter: SqlDriverAdapter): void {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const sql = Object.values(ONE_BYTE_COLUMNS).reduce(
      (text, [asked, asText]) => text.replace(asked, asText),
      query.sql,
    );
    const result = await queryRaw({ ...query, sql });
    if (sql === query.sql) return result;
    const columnTypes = result.columnTypes.map((type, column) =>
      (result.columnNames[column] ?? "") in ONE_BYTE_COLUMNS ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
}

async function temporaryDatabase(owner: SqlDriverAdapter, url: string): Promise<SqlDriverAdapter> {
  const name = `rostrum_replay_${randomUUID().replaceAll("-", "")}`;
  await owner.executeScript(`CREATE DATABASE "${name}"`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  const adapter = await connectWhole(address.href);
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await dispose();
    await owner.executeScript(`DROP DATABASE IF EXISTS "${name}"`);
  };
  return adapter;
}

function describe(error: pg.DatabaseError): ConstructorParameters<typeof DriverAdapterError>[0] {
  const { code = "XX000", severity = "ERROR", message, detail, column, hint } = error;
  return { kind: "postgres", code, severity, message, detail, column, hint };
}
