// A connection for looking at a server, of its own, so that neither readers nor a frozen server hold a look up.
import pg from "pg";
import { KEEP_ALIVE } from "../connect-client";
import { withinLimit } from "../within-limit";

/** A server that has not answered by then counts as down; in milliseconds. */
const LONGEST_LOOK = 2_000;

/** Connects when it is first asked, and again after a look that failed. Not for two looks at once. */
export class LookConnection {
  private client: pg.Client | null = null;

  constructor(private readonly url: string) {}

  /**
   * The row that `query` gives.
   * @throws SilentServerError, or the driver's error
   */
  async ask<Row extends pg.QueryResultRow>(query: string): Promise<Row> {
    try {
      const { rows } = await withinLimit(this.send<Row>(query), LONGEST_LOOK);
      if (!rows[0]) throw new Error("it gave no answer");
      return rows[0];
    } catch (error) {
      this.close();
      throw error;
    }
  }

  close(): void {
    this.client?.connection.stream.destroy();
    this.client = null;
  }

  private forget(client: pg.Client): void {
    if (this.client === client) this.client = null;
  }

  private async send<Row extends pg.QueryResultRow>(query: string): Promise<pg.QueryResult<Row>> {
    const client = this.client ?? new pg.Client({ connectionString: this.url, ...KEEP_ALIVE });
    if (!this.client) {
      this.client = client;
      // A connection lost between two looks says nothing yet: the next look opens another.
      client.on("error", () => this.forget(client));
      await client.connect();
    }
    return client.query<Row>(query);
  }
}
