// What a delegation says of a theme.
import { positionMetadata, PositionPage, type PositionProps } from "../../position-page";

export const generateMetadata = (props: PositionProps) => positionMetadata("theme", props);

export default function ThemePositionPage(props: PositionProps) {
  return <PositionPage kind="theme" {...props} />;
}
