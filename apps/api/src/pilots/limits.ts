/** Seconds of one question at most: whoever leaves a page open is not slow. The database holds the same. */
export const mostSeconds = 900;
/** Days after a pilot's end when what people wrote in it is deleted. The database holds the same. */
export const keptDays = 180;
