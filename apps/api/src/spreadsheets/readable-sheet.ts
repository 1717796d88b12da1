import type { ReadSheet } from '@erfa/model-format';
import type { NamedSheet } from './excel-table';

const withoutValue = { da: 'en formel uden værdi', en: 'a formula without a value' };

/** A sheet as models are read from it: what cannot be read is said in words. */
export const readable = ({ name, merged, rows }: NamedSheet): ReadSheet => ({
  ...{ name, merged },
  rows: rows.map(({ line, cells }) => ({
    line,
    cells: cells.map(({ text, fault }) => ({
      text,
      fault: fault === 'cellError' ? text : fault && withoutValue,
    })),
  })),
});
