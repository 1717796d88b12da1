// The same everywhere that Erfa runs, and as pure as a regular expression; the language's own library does not declare it.
declare const URL: { canParse(text: string): boolean };

/** One https address with nothing around it: no blanks or invisible signs, no name before the host, no backslash. */
const address = /^https:\/\/[^\s\p{C}\\/?#@]+(?:[/?#][^\s\p{C}\\]*)?$/iu;

/** What a click on would do something else than lead somewhere over a closed line. */
const neverText: readonly string[] = [
  'javascript',
  'vbscript',
  'data',
  'file',
  'blob',
  'filesystem',
];

/** The address, when a piece of evidence is one https link in whole; null when it is text. Only what is returned here is linked. */
export function evidenceLink(evidence: string): string | null {
  const text = evidence.trim();
  return address.test(text) && URL.canParse(text) ? text : null;
}

/** Whether evidence can be taken: text, or one https link. What reads as another address is neither. */
export function evidenceFits(evidence: string): boolean {
  // Browsers overlook line breaks in an address and invisible signs before it; so does this.
  const read = evidence.replace(/[\t\n\r]/g, '').replace(/^[\s\p{C}]+/u, '');
  const scheme = /^([a-z][a-z0-9+.-]*)\s*:/i.exec(read)?.[1]?.toLowerCase();
  if (scheme === undefined || evidenceLink(evidence) !== null) return true;
  // `Bilag: se mappen` begins like an address and is a sentence.
  return !neverText.includes(scheme) && /\s/.test(evidence.trim());
}
