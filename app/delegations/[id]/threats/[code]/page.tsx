// What a delegation says of a threat.
import { positionMetadata, PositionPage, type PositionProps } from "../../position-page";

export const generateMetadata = (props: PositionProps) => positionMetadata("threat", props);

export default function ThreatPositionPage(props: PositionProps) {
  return <PositionPage kind="threat" {...props} />;
}
