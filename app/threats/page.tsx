// The list of threats.
import { SubjectListPage, subjectListMetadata } from "../subject-page";

export const generateMetadata = () => subjectListMetadata("threat");

export default function ThreatsPage() {
  return <SubjectListPage kind="threat" />;
}
