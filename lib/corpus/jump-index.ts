// The quick jump's index: made when statements come, kept in the database, and taken up by the site as it is there.
import { hasChangedSince, readHorizon } from "@/lib/db/corpus-horizon";
import { readJumpIndex, writeJumpIndex } from "@/lib/db/stored-jump-index";
import { LOCALES, type Locale } from "@/lib/domain/locale";
import { allDelegations } from "@/lib/domain/taxonomy/delegations";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { THREATS } from "@/lib/domain/taxonomy/threats";
import { buildJumpIndex } from "@/lib/search/build-jump-index";
import { getCorpus, type Corpus } from "./corpus";
import { jumpEntries } from "./jump-entries";
import { remember } from "./remember";
import { sha256Of } from "./sha256-of";

/** The index as JSON; `state` changes with what it holds, so that browsers keep what has not. */
export interface JumpFile {
  state: string;
  json: string;
}

/** To be raised where the index is made in another way from the same corpus. */
const EDITION = 1;

const currentIndex = remember(async (corpus, locale): Promise<JumpFile> => {
  const json = (await storedIndex(corpus, locale as Locale)) ?? (await makeIndex(corpus, locale as Locale));
  return { state: sha256Of(Buffer.from(json)), json };
});

/** The index in the interface's language: the stored one, or where that is missing or old one made for this process. */
export async function jumpIndex(locale: Locale, corpus = getCorpus()): Promise<JumpFile> {
  return currentIndex(corpus, locale);
}

/**
 * Makes and stores the index of each language where the corpus has changed since, and gives how many that were.
 * @throws the database's error
 */
export async function prepareJumpIndexes(corpus: Corpus): Promise<number> {
  let made = 0;
  for (const locale of LOCALES) {
    if ((await storedIndex(corpus, locale)) !== null) continue;
    const horizon = await readHorizon(corpus.database);
    await writeJumpIndex(corpus.database, {
      locale,
      edition: edition(),
      horizon,
      json: await makeIndex(corpus, locale),
    });
    made += 1;
  }
  return made;
}

/** Null where there is none of this corpus as it is, and of this program. */
async function storedIndex({ database }: Corpus, locale: Locale): Promise<string | null> {
  const stored = await readJumpIndex(database, locale, edition());
  return stored && !(await hasChangedSince(database, stored.horizon)) ? stored.json : null;
}

async function makeIndex(corpus: Corpus, locale: Locale): Promise<string> {
  return JSON.stringify(buildJumpIndex(await jumpEntries(locale, corpus)));
}

let known: string | null = null;

/** Names that come with the program are in the index too, so a program with other names makes it again. */
function edition(): string {
  known ??= sha256Of(Buffer.from(JSON.stringify([EDITION, allDelegations(), THEMES, THREATS])));
  return known;
}
