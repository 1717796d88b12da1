import { Directive, input } from '@angular/core';

// On a phone the table is laid out as blocks, and a browser then forgets that it is a table; these roles say it still is.

/** A table in Erfa's look that becomes a list at phone width. Its cells carry `erfaCell`, its heads `erfaColumn`. */
@Directive({ selector: 'table[erfaTable]', host: { class: 'erfa-table', role: 'table' } })
export class DataTable {}

/** A row of an {@link DataTable}, in its head or body. */
@Directive({ selector: 'tr[erfaRow]', host: { role: 'row' } })
export class DataRow {}

/** A column's head. */
@Directive({ selector: 'th[erfaColumn]', host: { role: 'columnheader', scope: 'col' } })
export class DataColumn {}

/** The cell that names its row. */
@Directive({ selector: 'th[erfaRowHead]', host: { role: 'rowheader', scope: 'row' } })
export class DataRowHead {}

/** A cell; its label is the column's name, which stands before the value at phone width. */
@Directive({ selector: 'td[erfaCell]', host: { role: 'cell', '[attr.data-label]': 'label()' } })
export class DataCell {
  readonly label = input('', { alias: 'erfaCell', transform: (text: string) => text || null });
}

/** All that a template with a table imports. */
export const dataTable = [DataTable, DataRow, DataColumn, DataRowHead, DataCell] as const;
