// All that models are trained on: labelled documents, then labelled statements of public corpora.
import { labelledStatements, type LabelledFile, type LabelledStatement } from "./labelled-documents";
import { spanLabelledStatements } from "./span-labels";

/**
 * The statements of these files, then those of the archives in `corpora`.
 * @throws Error where an archive is absent or another one.
 */
export async function trainingStatements(
  files: readonly LabelledFile[],
  corpora: string,
): Promise<LabelledStatement[]> {
  return [...(await labelledStatements(files)), ...(await spanLabelledStatements(corpora))];
}
