// Tells a presiding officer's own statement from the turns that only lead the meeting.

const OWN_CAPACITY =
  /\b(?:shall|will) now (?:make|deliver) a statement in my|\bstatement in my (?:national )?capacity|\bspeak in my (?:national )?capacity|\bin my capacity as (?:the )?(?:representative|minister|deputy|prime|president of the republic|foreign)|\bnow resume my functions/iu;

/** True where the presiding officer speaks for the own State. */
export const speaksForOwnState = (text: string): boolean => OWN_CAPACITY.test(text);
