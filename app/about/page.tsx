// What Rostrum is, what its numbers mean, and how to read a statement's page.
import type { Metadata } from "next";
import { AboutText } from "@/components/site/about-text";

export const metadata: Metadata = { title: "About" };

export default function AboutPage() {
  return <AboutText />;
}
