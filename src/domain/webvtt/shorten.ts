const LONGEST = 60;

/** A piece of a file as it is quoted in a message: a whole paragraph on one line would bury it. */
export const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
