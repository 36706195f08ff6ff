// The page of a threat.
import { subjectMetadata, SubjectPage, type SubjectProps } from "../../subject-page";

export const generateMetadata = (props: SubjectProps) => subjectMetadata("threat", props);

export default function ThreatPage(props: SubjectProps) {
  return <SubjectPage kind="threat" {...props} />;
}
