/** A time of day as it is stored, `09:30`; a span may end at 24:00. */
export const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;
