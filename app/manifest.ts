// Lets a phone keep the site on its home screen under its own name and sign.
import type { MetadataRoute } from "next";
import { SITE_NAME, SITE_WORDING } from "@/components/site/site-wording";
import { DEFAULT_LOCALE } from "@/lib/domain/locale";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: SITE_NAME,
    short_name: SITE_NAME,
    description: SITE_WORDING[DEFAULT_LOCALE].description,
    start_url: "/",
    display: "browser",
    background_color: "#f7f9f6",
    theme_color: "#0e5650",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}
