// A process that does nothing but write index files, so that a test can kill it in the middle.
import { IndexFiles } from "./index-files";
import { updateIndex } from "./update-index";

const [url = "", dataDir = ""] = process.argv.slice(2);
process.send?.("begins");
for (let time = 0; ; time++) await updateIndex(url, new IndexFiles(dataDir), { anew: time % 3 === 2 });
