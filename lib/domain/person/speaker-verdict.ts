// What a person said about two printed names, as it is shown.

/** A verdict that holds, with the names that it is about; `same` true: one person, false: two. */
export interface HeldVerdict {
  firstName: string;
  secondName: string;
  delegationId: string | null;
  same: boolean;
  author: string;
  reason: string;
  createdAt: Date;
}
