// The address under which Rostrum's own role reaches its database on the embedded server.

/** Name of the role and of its database. */
export const ROLE = "rostrum";

export function serverAddress(port: number, password: string): string {
  return `postgresql://${ROLE}:${encodeURIComponent(password)}@127.0.0.1:${port}/${ROLE}`;
}
