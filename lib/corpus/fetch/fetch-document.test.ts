// Fetching meets servers that lie, stall, flood and lead astray; each ends in a coded rejection.
import type { ServerResponse } from "node:http";
import { gzipSync, brotliCompressSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { fetchDocument } from "./fetch-document";
import { dialRules } from "./dial-rules";
import { MISSION, startOddServer, testRules, type OddServer } from "./odd-server.test-support";

const open: OddServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function serve(answer: Parameters<typeof startOddServer>[0]): Promise<OddServer> {
  const server = await startOddServer(answer);
  open.push(server);
  return server;
}

const LIMITS = { maxMb: 0.25, totalMs: 1_500, silentMs: 400 };
const get = (address: string, rules = testRules()) => fetchDocument(address, { rules, ...LIMITS });
const reasonOf = (address: string, rules = testRules()) =>
  get(address, rules).then(
    ({ url }) => `fetched ${url}`,
    (error: { reason?: string; message: string }) => `${error.reason}: ${error.message}`,
  );

describe("fetchDocument", () => {
  it("brings bytes, name, media type and the address in the end", async () => {
    const server = await serve((request, response) => {
      if (request.url === "/old") return void response.writeHead(301, { location: "/new/talk.txt" }).end();
      response.writeHead(200, { "content-type": "text/plain; charset=utf-8", "content-encoding": "br" });
      response.end(brotliCompressSync("Words."));
    });
    const found = await get(server.at("/old#part"));
    expect(Buffer.from(found.bytes).toString()).toBe("Words.");
    expect(found).toMatchObject({ fileName: "talk.txt", url: server.at("/new/talk.txt") });
    expect(found.mediaType).toBe("text/plain; charset=utf-8");
    expect(found.notices).toMatchObject([{ ruleId: "fetch/redirected", message: expect.stringContaining("/old") }]);
  });

  it.each(["ftp://mission.example/a", "file:///etc/hosts", "http://", "http://u:p@mission.example/"])(
    "refuses the address %s",
    async (address) => expect(await reasonOf(address)).toMatch(/^address-refused: /),
  );

  it.each(["127.0.0.1", "0x7f.1", "017700000001", "2130706433", "[::1]", "[::ffff:7f00:1]", "localhost", "127.1"])(
    "does not dial this machine as %s, by the rules of the settings",
    async (host) => {
      const server = await serve((_, response) => void response.end("secret"));
      expect(await reasonOf(server.at("/", host), { ...testRules(), ...dialRules(false) })).toMatch(
        /^address-refused: /,
      );
      expect(server.asked).toEqual([]);
    },
  );

  it("dials this machine where the setting allows it", async () => {
    const server = await serve((_, response) => void response.end("open"));
    expect(await reasonOf(server.at("/", "127.0.0.1"), { ...testRules(), ...dialRules(true) })).toMatch(/^fetched/);
  });

  it("checks where it is led to", async () => {
    const targets = ["http://127.0.0.1:PORT/b", "http://other.example:PORT/b", "file:///etc/hosts", "//[::1]:PORT/b"];
    for (const target of targets) {
      const server = await serve((request, response) => {
        const location = target.replace("PORT", new URL(server.at("/")).port);
        if (request.url === "/a") response.writeHead(302, { location }).end();
        else response.end("secret");
      });
      expect(await reasonOf(server.at("/a"))).toMatch(/^address-refused: /);
      expect(server.asked).toEqual(["/a"]);
    }
  });

  it("dials the very address that it checked, also where a name changes its address", async () => {
    const server = await serve((_, response) => void response.end("secret"));
    const rules = testRules({ "rebind.example": ["93.184.216.34", "127.0.0.1"] });
    const [first, second] = [server.at("/", "rebind.example"), server.at("/again", "rebind.example")];
    rules.mayDial = (address) => address === "93.184.216.34";
    expect(await reasonOf(first, rules)).toMatch(/^unreachable: /);
    expect(rules.lookups).toEqual(["rebind.example"]);
    expect(await reasonOf(second, rules)).toMatch(/^address-refused: /);
    expect(server.asked).toEqual([]);
  });

  it("gives up where it is led on and on", async () => {
    const server = await serve((_, response) => void response.writeHead(307, { location: "/again" }).end());
    expect(await reasonOf(server.at("/"))).toMatch(/^unreachable: It leads on more than 5 times/);
  });

  it.each([
    ["an endless body", (_: unknown, response: ServerResponse) => flood(response, "word ")],
    [
      "a size beyond the limit",
      (_: unknown, response) => void response.writeHead(200, { "content-length": 9e9 }).flushHeaders(),
    ],
    [
      "a bomb",
      (_: unknown, response) =>
        void response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(5_000_000))),
    ],
    [
      "packed nothing without end",
      (_: unknown, response) => flood(response.setHeader("content-encoding", "gzip"), gzipSync("")),
    ],
  ] as [string, Parameters<typeof startOddServer>[0]][])("stops at %s", async (_, answer) => {
    const server = await serve(answer);
    expect(await reasonOf(server.at("/"))).toMatch(/^too-large: /);
  });

  it.each([
    ["a slow drip", /not there whole after 1.5 seconds/, (_: unknown, response) => drip(response)],
    ["silence", /nothing came for 0.4 seconds/, () => undefined],
    ["silence in the middle", /nothing came|broke off/, (_: unknown, response) => void response.write("half")],
    ["fewer bytes than promised", /broke off/, (_: unknown, response) => short(response)],
    ["a status of failure", /status 503/, (_: unknown, response) => void response.writeHead(503).end("no")],
    [
      "endless headers",
      /could not be fetched/,
      (_: unknown, response) => void response.setHeader("x", "y".repeat(99_999)).end(),
    ],
    [
      "an unknown packing",
      /"zstd".*does not unpack/,
      (_: unknown, response) => void response.setHeader("content-encoding", "zstd").end(),
    ],
    ["no answer in HTTP", /could not be fetched|broke off/, (request) => void request.socket.end("hello\r\n\r\n")],
  ] as [string, RegExp, Parameters<typeof startOddServer>[0]][])("gives up at %s", async (_, why, answer) => {
    const server = await serve(answer);
    const reason = await reasonOf(server.at("/"));
    expect(reason).toMatch(/^unreachable: /);
    expect(reason).toMatch(why);
  });

  it("says that what was packed is broken", async () => {
    const server = await serve((_, response) => {
      response.setHeader("content-encoding", "gzip").end(gzipSync("Words. ".repeat(999)).subarray(0, 40));
    });
    expect(await reasonOf(server.at("/"))).toMatch(/^damaged: /);
  });

  it("says that there is no server", async () => {
    const server = await serve(() => undefined);
    const gone = server.at("/");
    await server.close();
    expect(await reasonOf(gone)).toMatch(/^unreachable: The server refuses connections/);
    const nowhere = { ...testRules(), resolve: () => Promise.resolve([]) };
    expect(await reasonOf(`http://${MISSION}/`, nowhere)).toMatch(/^unreachable: .*has no address/);
  });
});

function flood(response: ServerResponse, piece: string | Buffer): void {
  const block = Buffer.concat(Array.from({ length: 2_000 }, () => Buffer.from(piece)));
  const more = () => void response.write(block, (error) => (error ? undefined : setImmediate(more)));
  more();
}

function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write("a"), 100);
  response.on("close", () => clearInterval(timer));
}

function short(response: ServerResponse): void {
  response.writeHead(200, { "content-length": 100 });
  response.write("half", () => response.destroy());
}
