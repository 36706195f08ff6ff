// What is known about a document before its bytes are read.
import type { Sidecar } from "./source-text";

export interface DocumentHints {
  /** Without folders; its ending decides between formats that look alike. */
  fileName: string;
  mediaType?: string;
  /** Facts from the table of the collection that the document came in; what the document itself says goes before them. */
  sidecar?: Sidecar;
  /**
   * True where the collection holds speeches and nothing else: then the document is not judged again, no header is
   * looked for in it, and the sidecar goes before what the speech only implies.
   */
  bareSpeech?: boolean;
}
