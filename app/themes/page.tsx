// The list of themes.
import { SubjectListPage, subjectListMetadata } from "../subject-page";

export const generateMetadata = () => subjectListMetadata("theme");

export default function ThemesPage() {
  return <SubjectListPage kind="theme" />;
}
