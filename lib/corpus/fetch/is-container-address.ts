// Says whether an address promises a file that holds documents, by the end of its path.
import { isNamedContainer } from "@/lib/corpus/containers/container-kind";

/** True for `https://…/statements.zip?version=2`; what the address shows nowhere is seen only when it is fetched. */
export function isContainerAddress(address: string): boolean {
  return URL.canParse(address) && isNamedContainer(new URL(address).pathname);
}
