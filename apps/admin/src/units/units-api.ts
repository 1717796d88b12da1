import { inject, type Signal, Service } from '@angular/core';
import {
  type AddUnit,
  type EditUnit,
  type UnitChangeView,
  unitsListResource,
  type UnitsImportView,
  UnitsService,
  type UnitView,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';

/** A unit with its place in the tree. */
export type Unit = UnitView;
export type UnitChange = UnitChangeView;
export type ImportSummary = UnitsImportView;

/** Reads the units that are valid on a day (`2026-11-23`); call where something can be injected. */
export const unitsOn = (params: Signal<{ readonly on: string }>) => unitsListResource(params);

@Service()
export class UnitsApi {
  private readonly units = inject(UnitsService);

  /** A unit as it is on the server now, if it is valid on the day. Rejects with a ProblemError. */
  async current(id: string, on: string): Promise<Unit | undefined> {
    const { units } = await firstValueFrom(this.units.unitsList({ on }));
    return units.find((unit) => unit.id === id);
  }

  /** Rejects with a ProblemError whose faults name the field. */
  add(unit: AddUnit): Promise<Unit> {
    return firstValueFrom(this.units.unitsAdd(unit));
  }

  /** Changes what is given if nobody has changed the unit since `version`. Rejects with a ProblemError (412). */
  edit(id: string, change: EditUnit, version: number): Promise<Unit> {
    return firstValueFrom(this.units.unitsEdit(id, change, { 'If-Match': `"${version}"` }));
  }

  /** Says what a file would change, and changes nothing. Rejects with a ProblemError whose faults are `csv:LINE:HEADER`. */
  tryFile(csv: string): Promise<ImportSummary> {
    return firstValueFrom(this.units.unitsImport({ csv, dryRun: true }));
  }

  /** All rows or none. Rejects as {@link tryFile} does. */
  readFile(csv: string): Promise<ImportSummary> {
    return firstValueFrom(this.units.unitsImport({ csv, dryRun: false }));
  }
}
