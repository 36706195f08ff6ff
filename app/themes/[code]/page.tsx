// The page of a theme.
import { subjectMetadata, SubjectPage, type SubjectProps } from "../../subject-page";

export const generateMetadata = (props: SubjectProps) => subjectMetadata("theme", props);

export default function ThemePage(props: SubjectProps) {
  return <SubjectPage kind="theme" {...props} />;
}
