// The system of type, colour, spacing and components on one page; next.config.ts makes it a page in development only.
import { DesignPage } from "@/components/design/design-page";

export const metadata = { title: "Design" };

export default function Design() {
  return <DesignPage />;
}
