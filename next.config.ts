// Settings of the web server; everything that changes between machines is in lib/corpus/config.ts.
import type { NextConfig } from "next";

const config: NextConfig = {
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
};

export default config;
