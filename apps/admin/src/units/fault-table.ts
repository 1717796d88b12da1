import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TextPipe } from '../language/text-pipes';
import { dataTable } from '../page/data-table';
import type { FileFault } from './file-faults';

/** Every fault of a file with its line and column. */
@Component({
  selector: 'erfa-fault-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, TextPipe],
  template: `
    <table erfaTable>
      <caption class="erfa-spoken">
        {{
          'unitsImport.faultsCaption' | text
        }}
      </caption>
      <thead>
        <tr erfaRow>
          <th erfaColumn>{{ 'unitsImport.line' | text }}</th>
          <th erfaColumn>{{ 'unitsImport.column' | text }}</th>
          <th erfaColumn>{{ 'unitsImport.wrong' | text }}</th>
        </tr>
      </thead>
      <tbody>
        @for (fault of faults(); track $index) {
          <tr erfaRow>
            <td [erfaCell]="'unitsImport.line' | text">{{ fault.line }}</td>
            <td [erfaCell]="'unitsImport.column' | text">
              {{ fault.column ?? ('unitsImport.wholeLine' | text) }}
            </td>
            <td [erfaCell]="'unitsImport.wrong' | text">{{ fault.message }}</td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class FaultTable {
  readonly faults = input.required<readonly FileFault[]>();
}
