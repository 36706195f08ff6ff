// Watches what an ingest costs: processor time and peak memory of this process, of its parse children and of the database.
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

export const ROLES = ["parent", "parse children", "database"] as const;
export type Role = (typeof ROLES)[number];

/** Seconds of the processor, and the most that one process held, in megabytes. */
export interface Cost {
  cpuSeconds: number;
  peakMb: number;
}

export type Costs = Record<Role, Cost>;

interface Seen extends Cost {
  role: Role;
}

const EVERY_MS = 100;
/** Clock ticks of /proc, the same on every Linux that Node runs on. */
const TICKS = 100;

/**
 * Looks at /proc until `stop`, which gives what was used since the start. `cluster` is the folder of the embedded
 * database. On other systems than Linux the parent alone is measured.
 */
export function watchProcesses(cluster: string): { stop: () => Costs } {
  const seen = new Map<string, Seen>();
  look(seen, cluster);
  const before = new Map([...seen].map(([key, { cpuSeconds }]) => [key, cpuSeconds]));
  const start = process.cpuUsage();
  const timer = setInterval(() => look(seen, cluster), EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      look(seen, cluster);
      const { user, system } = process.cpuUsage(start);
      const parent = { cpuSeconds: (user + system) / 1e6, peakMb: process.resourceUsage().maxRSS / 1_024 };
      return { ...sumOf([...seen], before), parent };
    },
  };
}

function sumOf(seen: [string, Seen][], before: ReadonlyMap<string, number>): Costs {
  const of = (role: Role): Cost => {
    const own = seen.filter(([, process]) => process.role === role);
    const cpuSeconds = own.reduce((sum, [key, process]) => sum + process.cpuSeconds - (before.get(key) ?? 0), 0);
    return { cpuSeconds, peakMb: Math.max(0, ...own.map(([, { peakMb }]) => peakMb)) };
  };
  return { parent: of("parent"), "parse children": of("parse children"), database: of("database") };
}

function look(seen: Map<string, Seen>, cluster: string): void {
  for (const pid of processes()) {
    try {
      const found = lookAt(pid, cluster);
      if (found) seen.set(found.key, found);
    } catch {
      // It ended between two lines of this program.
    }
  }
}

function processes(): string[] {
  return process.platform === "linux" ? readdirSync("/proc").filter((name) => /^\d+$/.test(name)) : [];
}

function lookAt(pid: string, cluster: string): (Seen & { key: string }) | null {
  const role = roleOf(pid, cluster);
  if (!role) return null;
  const fields = statOf(pid);
  const cpuSeconds = (Number(fields[11]) + Number(fields[12])) / TICKS;
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return { key: `${pid}/${fields[19]}`, role, cpuSeconds, peakMb: Number(peak?.[1] ?? 0) / 1_024 };
}

/** The fields of /proc/…/stat from the third on: the second, the name, may hold anything. */
function statOf(pid: string): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

function roleOf(pid: string, cluster: string): Role | null {
  const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
  if (command.includes("parse-worker") && statOf(pid)[1] === String(process.pid)) return "parse children";
  return command.includes("postgres") && readlinkSync(`/proc/${pid}/cwd`) === cluster ? "database" : null;
}
