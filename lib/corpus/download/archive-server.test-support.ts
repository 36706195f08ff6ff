// Stands in for a Dataverse archive: answers as one does, and misbehaves as a test asks.
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface DepositedFile {
  name: string;
  bytes: Buffer;
  /** What the archive says instead of the right checksum, and of the right size. */
  checksum?: string;
  size?: number;
  /** The archive shows a table as text under another name; the deposited file must be asked for. */
  tabular?: boolean;
}

export interface ArchiveServer {
  url: string;
  /** Every request in order, with the Range that it asked for. */
  requests: string[];
  /** The next answers with bytes break off after so many of them. */
  breakAfter: number[];
  /** False: a Range is not understood, the answer is the whole file. */
  ranges: boolean;
  /** Status of the answers with bytes where it is none of success. */
  status: number | null;
  close(): Promise<void>;
}

/** Starts an archive whose one dataset `doi` holds these files. */
export async function startArchive(doi: string, files: DepositedFile[]): Promise<ArchiveServer> {
  const server = createServer((request, response) => answer(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => new Promise<void>((done) => server.close(() => done()).closeAllConnections());
  const archive: ArchiveServer = { url, requests: [], breakAfter: [], ranges: true, status: null, close };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? "", url);
    archive.requests.push([request.url, request.headers.range].filter(Boolean).join(" "));
    if (pathname === "/api/datasets/:persistentId/") sendDataset(response, searchParams.get("persistentId"));
    else sendFile(request, response, files[Number(pathname.split("/").at(-1)) - 1]);
  }

  function sendDataset(response: ServerResponse, id: string | null): void {
    const found = id === `doi:${doi}`;
    response.writeHead(found ? 200 : 404, { "content-type": "application/json" });
    const error = { status: "ERROR", message: `Dataset with Persistent ID ${id} not found.` };
    const latestVersion = { versionNumber: 12, versionMinorNumber: 0, files: files.map(entryOf) };
    response.end(JSON.stringify(found ? { status: "OK", data: { id: 1, latestVersion } } : error));
  }

  function sendFile(request: IncomingMessage, response: ServerResponse, file: DepositedFile | undefined): void {
    if (!file || archive.status) return void response.writeHead(archive.status ?? 404).end();
    const start = archive.ranges ? Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0) : 0;
    const rest = file.bytes.subarray(start);
    const range = `bytes ${start}-${file.bytes.length - 1}/${file.bytes.length}`;
    response.writeHead(start > 0 ? 206 : 200, {
      "content-length": rest.length,
      ...(start > 0 && { "content-range": range }),
    });
    const cut = archive.breakAfter.shift();
    if (cut === undefined) response.end(rest);
    else response.write(rest.subarray(0, cut), () => setTimeout(() => response.destroy(), 300));
  }
  return archive;
}

function entryOf({ name, bytes, checksum, tabular = false, size = bytes.length }: DepositedFile, at: number) {
  const value = checksum ?? createHash("md5").update(bytes).digest("hex");
  const shown = tabular ? name.replace(/\.\w+$/, ".tab") : name;
  const original = { tabularData: true, originalFileName: name, originalFileSize: size };
  const filesize = tabular ? size + 7 : size;
  const dataFile = { id: at + 1, filename: shown, filesize, md5: value, checksum: { type: "MD5", value } };
  return { label: shown, restricted: false, dataFile: { ...dataFile, ...(tabular && original) } };
}
