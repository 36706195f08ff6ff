// The list of threats.
import { SubjectListPage, subjectListMetadata } from "../subject-page";

export const dynamic = "force-dynamic";
export const metadata = subjectListMetadata("threat");

export default function ThreatsPage() {
  return <SubjectListPage kind="threat" />;
}
