// Crawlers may read everything, and find the statements in the site map.
import type { MetadataRoute } from "next";
import { requestOrigin } from "./request-locale";

export default async function robots(): Promise<MetadataRoute.Robots> {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${await requestOrigin()}/sitemap.xml` };
}
