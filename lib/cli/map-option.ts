// The option --map, which commands that read tables share.
import { InvalidArgumentError, Option } from "commander";
import { readMapping } from "@/lib/corpus/containers/column-mapping";

/** May be given several times, or once with several words: `--map text=body date=when`. */
export function mapOption(): Option {
  const option = new Option("--map <fact=column...>", "which columns of tables hold the text and the facts");
  return option.argParser((word, before: string[] | undefined) => checked([...(before ?? []), word]));
}

function checked(words: string[]): string[] {
  try {
    readMapping(words);
    return words;
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}
