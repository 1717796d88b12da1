/** Takes whoever writes to a field of the form: to its first answer where it is a question with several. */
export function leadTo(document: Document, part: string): void {
  const field = document.getElementById(part);
  const first = field?.tagName === 'FIELDSET' ? field.querySelector('input') : field;
  first?.focus();
  field?.scrollIntoView({ block: 'center' });
}
