// Where the embedded server keeps its things below the data folder.
import { join } from "node:path";

export interface ServerPaths {
  dataDir: string;
  /** Everything of the server; made whole, moved into place at once. */
  home: string;
  /** PostgreSQL's own database folder. */
  cluster: string;
  passwordFile: string;
  logFile: string;
}

export function serverPaths(dataDir: string): ServerPaths {
  const home = join(dataDir, "postgres");
  return {
    dataDir,
    home,
    cluster: join(home, "cluster"),
    passwordFile: join(home, "password"),
    logFile: join(home, "server.log"),
  };
}
