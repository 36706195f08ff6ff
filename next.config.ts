// Settings of the web server; everything that changes between machines is in lib/corpus/config.ts.
import type { NextConfig } from "next";

const development = process.env.NODE_ENV === "development";

/** Nothing is loaded from elsewhere; Next writes its own inline scripts, so those must be allowed. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const SECURITY_HEADERS = [
  { key: "Content-Security-Policy", value: CONTENT_SECURITY_POLICY },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
];

/** Scripts that the build compressed (lib/corpus/compress-scripts.ts) go to every browser that reads Brotli. */
const READS_BROTLI = { type: "header" as const, key: "accept-encoding", value: "(.*\\bbr\\b.*)" };
const BROTLI = {
  headers: {
    source: "/_next/static/chunks/:name([^/]+\\.js)",
    has: [READS_BROTLI],
    headers: development
      ? [{ key: "Vary", value: "Accept-Encoding" }]
      : [
          { key: "Content-Encoding", value: "br" },
          { key: "Vary", value: "Accept-Encoding" },
        ],
  },
  rewrite: {
    source: "/_next/static/chunks/:name([^/]+\\.js)",
    has: [READS_BROTLI],
    destination: "/_next/static/brotli/:name",
  },
};

const config: NextConfig = {
  images: { unoptimized: true },
  // A page named `page.dev.tsx` is one in development only: the page of the design (app/design).
  pageExtensions: development ? ["dev.tsx", "tsx", "ts"] : ["tsx", "ts"],
  poweredByHeader: false,
  reactStrictMode: true,
  // Every reader gets the title in the head of the first response, not only crawlers.
  htmlLimitedBots: /.*/,
  // `npm test` checks the types; a newcomer's first start need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  headers: () => Promise.resolve([{ source: "/:path*", headers: SECURITY_HEADERS }, BROTLI.headers]),
  rewrites: () => Promise.resolve(development ? [] : { beforeFiles: [BROTLI.rewrite], afterFiles: [], fallback: [] }),
};

export default config;
