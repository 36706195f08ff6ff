// The list of themes.
import { SubjectListPage, subjectListMetadata } from "../subject-page";

export const dynamic = "force-dynamic";
export const metadata = subjectListMetadata("theme");

export default function ThemesPage() {
  return <SubjectListPage kind="theme" />;
}
