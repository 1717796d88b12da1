/** Whether an answer still owes its reason: what is not relevant, or not known, says why. */
export function lacksReason({ state, reason }: { state: string; reason: string }): boolean {
  return (state === 'not-applicable' || state === 'dont-know') && reason.trim() === '';
}
