// The pages that crawlers are told of; each page names its other languages itself.
import type { MetadataRoute } from "next";
import { delegationAddress, subjectAddress } from "@/components/position/position-address";
import { statementAddress } from "@/components/statement/statement-address";
import { siteMap } from "@/lib/corpus/site-map";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { THREATS } from "@/lib/domain/taxonomy/threats";
import { requestOrigin } from "./request-locale";

const LISTS = ["/", "/delegations", "/themes", "/threats", "/speakers", "/meetings", "/documents", "/about"];

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  // The request is asked first: while the site is built there is none, and no corpus either.
  const origin = await requestOrigin();
  const { statements, delegations } = await siteMap();
  const subjects = [
    ...THEMES.map(({ code }) => subjectAddress({ kind: "theme", code })),
    ...THREATS.map(({ code }) => subjectAddress({ kind: "threat", code })),
  ];
  const pages = [...LISTS, ...delegations.map(delegationAddress), ...subjects];
  return [
    ...pages.map((address) => ({ url: `${origin}${address}` })),
    ...statements.map((statement) => ({
      url: `${origin}${statementAddress({ id: statement.id, slug: statement.slug })}`,
      lastModified: statement.updatedAt,
    })),
  ];
}
