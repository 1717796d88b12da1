/**
 * The last day of a round, in SQL: the one that is planned, or the day on which it was closed before that. What is closed by its
 * deadline is so just after midnight, and had its last day before.
 * @param round what the statement calls the table
 */
export const closingDay = (round = 'r'): string =>
  `least(${round}.closes_on, (${round}.closed_at at time zone 'Europe/Copenhagen')::date)`;
