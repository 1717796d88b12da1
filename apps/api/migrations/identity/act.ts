/** Turns a function over to the narrow role that may act across organisations, and lets nobody but the app call it. */
export const act = (signature: string): string => `
alter function ${signature} owner to erfa_definer;
revoke all on function ${signature} from public;
grant execute on function ${signature} to erfa_app;
`;
