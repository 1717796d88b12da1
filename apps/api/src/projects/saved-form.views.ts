import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type as Holds } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import type { SavedForm } from './project-gate';

/**
 * The body that saves a form which several write: as it was read, and as it is to be. `class SaveWhy extends SavedFormOf(WhyForm) {}`;
 * see {@link SavedForm} for what becomes of it.
 */
export function SavedFormOf<Form extends object>(form: Type<Form>): Type<SavedForm<Form>> {
  class Saved implements SavedForm<Form> {
    @ApiProperty({ type: form }) @IsObject() @ValidateNested() @Holds(() => form) from!: Form;
    @ApiProperty({ type: form }) @IsObject() @ValidateNested() @Holds(() => form) to!: Form;
  }
  return Saved;
}
